import Testing

@testable import ArticleExtraction

@Suite("JSON as pages have it")
struct LooseJSONTests {
    private func json(_ text: String) -> LooseJSON { LooseJSON(Array(text.utf8)[...]) }

    @Test("Members, lists and escapes")
    func members() {
        let json = json(#"/* x */ {"a": "caf\u00e9 \"x\" \ud83d\ude00", "b": ["1", {"c": 2}], "d": null} // y"#)
        #expect(json.member("a", of: 0).flatMap(json.string) == "café \"x\" 😀")
        #expect(json.member("b", of: 0).map { json.values(of: $0, atMost: 9).count } == 2)
        #expect(json.firstString(json.member("b", of: 0)) == "1")
        #expect(json.member("d", of: 0).flatMap(json.string) == nil)
        #expect(json.member("x", of: 0) == nil)
        #expect(json.member("a", of: json.nodes.count - 1) == nil)
    }

    @Test(
        "What is wrong is borne with",
        arguments: [
            #"{"a": "one", }"#, "{\"a\": \"one\"", "{\"a\": \"one\",\"b\":\"two \"quoted\" three\"}",
            "{\"a\": \"one\"}}}]",
            "<!-- {\"a\": \"one\"} -->", "{\n\"a\"\t:\r\"one\"}", "{\"a\": \"one\", \"b\": [1,,2,}",
        ])
    func mistakes(text: String) {
        let json = json(text)
        #expect(json.member("a", of: 0).flatMap(json.string) == "one")
    }

    @Test(
        "Nothing crashes",
        arguments: [
            "", "{", "[", "}", "\"", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":\"\\", "{\"a\":\"\\u",
            "{\"a\":\"\\ud83d\\u00",
            "{:}", "{,}", "[[[]]]]]]", "{\"a\" \"b\"}", "{\"a\":\"\\ud83d\"}", "{\"@type\":{\"@type\":[]}}",
            "[\u{0}\u{1}]",
        ])
    func hostile(text: String) {
        let json = json(text)
        for node in json.nodes.indices {
            #expect(json.nodes[node].end > node && json.nodes[node].end <= json.nodes.count)
            _ = json.string(node)
            _ = json.member("a", of: node)
        }
    }

    @Test("Depth and number of values are bounded")
    func bounds() {
        let deep = String(repeating: "{\"a\":[", count: 200_000)
        #expect(json(deep).nodes.count <= LooseJSON.deepest)
        let wide = "[" + String(repeating: "1,", count: 300_000) + "]"
        #expect(json(wide).nodes.count == LooseJSON.mostNodes)
        let after = json(
            "{\"x\":" + String(repeating: "[", count: 99) + String(repeating: "]", count: 99) + ",\"a\":\"one\"}")
        #expect(after.member("a", of: 0).flatMap(after.string) == "one")
    }
}
