import Testing

@testable import ParallaxCommandLine

@Suite struct JSONTests {
    /// A text and what is written for its value.
    @Test(arguments: [
        ("null", "null"), (" true ", "true"), ("false\r", "false"), ("[ ]", "[]"), ("{ }", "{}"),
        ("-0.50e+10", "-0.50e+10"), ("12345678901234567890123", "12345678901234567890123"),
        (#"{"b" : 1, "a" : [ {} , [ null ] ]}"#, #"{"b":1,"a":[{},[null]]}"#),
        (#""né \u00e9 \ud83d\udc4d \" \\ \/ \b\f\n\r\t""#, #""né é 👍 \" \\ / \u0008\u000c\n\r\t""#),
        ("\"\u{2028}\"", #""\u2028""#), (#""\u0000""#, #""\u0000""#),
    ])
    func valuesComeBack(text: String, written: String) throws {
        #expect(JSONWriter.text(try JSONParser.value(of: Array(text.utf8))) == written)
    }

    @Test(arguments: [
        "", " ", "nul", "truer", "1 2", "[1,]", "[1 2]", "[", "]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",
        "{1:1}", "[}", "{]", "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\\ud83d\"", "\"\\ud83d\\u0041\"", "\"\\udc4d\"",
        "\"\\",
        "\"\\u00", "\"a\nb\"", "01", "-", "1.", ".5", "1e", "+1", "NaN", "'a'", "[1]\u{0}", "\u{FEFF}1", "/**/1",
    ])
    func anythingElseIsRefused(text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONParser.value(of: Array(text.utf8)) }
    }

    @Test(arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]])
    func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) {
        #expect(throws: JSONSyntaxError.self) { try JSONParser.value(of: bytes) }
    }

    @Test func nestingIsBounded() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        let deepest = nested(JSONParser.deepestNesting)
        #expect(JSONWriter.text(try JSONParser.value(of: deepest)) == String(decoding: deepest, as: UTF8.self))
        #expect(throws: JSONSyntaxError.self) { try JSONParser.value(of: nested(1_000_000)) }
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["1,", #"{"a":1},"#, #""\n","#])
    func timeGrowsWithTheLengthAlone(element: String) throws {
        let text = "[" + String(repeating: element, count: 200_000) + "1]"
        guard case .array(let items) = try JSONParser.value(of: Array(text.utf8)) else {
            Issue.record("The value must be an array.")
            return
        }
        #expect(items.count == 200_001)
    }

    @Test func theLastOfRepeatedMembersCounts() throws {
        let value = try JSONParser.value(of: Array(#"{"a":1,"a":2}"#.utf8))
        #expect(value["a"] == .number("2"))
        #expect(value["b"] == nil)
        #expect(JSONValue.null["a"] == nil)
    }

    @Test func saysWhereTheTextIsWrong() {
        #expect(throws: JSONSyntaxError(offset: 6, problem: "there must be a digit")) {
            try JSONParser.value(of: Array(#"{"a":-}"#.utf8))
        }
    }
}
