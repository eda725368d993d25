import Foundation
import Testing

@testable import ParallaxCommandLine

@Suite struct WorkerTests {
    private func reply(_ line: String) throws -> [String: Any] {
        let text = Worker.reply(to: .bytes(Array(line.utf8)))
        #expect(!text.contains("\n"))
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func errorCode(_ line: String) throws -> String? {
        (try reply(line)["error"] as? [String: Any])?["code"] as? String
    }

    @Test(arguments: [
        ("", "bad_json"), ("\r", "bad_json"), ("not json", "bad_json"), ("[]", "bad_json"), ("\"op\"", "bad_json"),
        ("{}", "missing_field"), (#"{"op":null}"#, "missing_field"), (#"{"op":1}"#, "bad_field"),
        (#"{"op":"loaded","text":"A."}"#, "unknown_op"),
        (#"{"op":"tone","text":"A.","target":{"start":0,"end":1}}"#, "unknown_op"), (#"{"op":"Claims"}"#, "unknown_op"),
        (#"{"op":"extract"}"#, "missing_field"), (#"{"op":"extract","html":1}"#, "bad_field"),
        (#"{"op":"claims"}"#, "missing_field"), (#"{"op":"claims","article":"A."}"#, "bad_field"),
        (#"{"op":"claims","article":{}}"#, "missing_field"),
        (#"{"op":"claims","article":{"text":null}}"#, "missing_field"),
        (#"{"op":"claims","article":{"text":["A."]}}"#, "bad_field"),
        (#"{"op":"claims","article":{"text":"A.","published":"yesterday"}}"#, "bad_field"),
        (#"{"op":"claims","article":{"text":"A.","outlet":7}}"#, "bad_field"),
        (#"{"op":"normalize"}"#, "missing_field"),
        (#"{"op":"normalize","text":"A.","published":"2025-02-30"}"#, "bad_field"),
        (#"{"op":"normalize","text":"A.","published":20250203}"#, "bad_field"),
        (#"{"op":"relate","a":"A."}"#, "missing_field"),
        (#"{"op":"relate","a":"A.","b":"B.","published_b":""}"#, "bad_field"),
        (#"{"op":"support","claim":"A."}"#, "missing_field"),
        (#"{"op":"support","claim":"A.","sources":{"text":"A."}}"#, "bad_field"),
        (#"{"op":"support","claim":"A.","sources":["A."]}"#, "bad_field"),
        (#"{"op":"compare"}"#, "missing_field"), (#"{"op":"compare","articles":[]}"#, "bad_field"),
        (#"{"op":"compare","articles":[{"text":"A. B."},{}]}"#, "missing_field"),
        (#"{"op":"check","sources":[]}"#, "missing_field"),
        (#"{"op":"check","draft":{"text":"A. B."}}"#, "missing_field"),
    ])
    func badRequestsAreTold(line: String, code: String) throws {
        #expect(try errorCode(line) == code)
    }

    @Test func messagesNameTheField() throws {
        let line = #"{"op":"support","claim":"A.","sources":[{"text":"A."},{"text":"B.","published":"soon"}]}"#
        let error = try reply(line)["error"] as? [String: Any]
        let message = try #require(error?["message"] as? String)
        #expect(message.hasPrefix("'sources[1].published' must be"))
    }

    @Test(arguments: [
        "7", "-1.50e3", "12345678901234567890", "null", "true", #""né \"x\"""#, #"[1,[2]]"#, #"{"b":1,"a":{}}"#,
    ])
    func theIDComesBackAsItWas(id: String) {
        let failed = Worker.reply(to: .bytes(Array(#"{"id": \#(id), "op": "nope"}"#.utf8)))
        #expect(failed.hasPrefix(#"{"id":\#(id),"error":{"code":"unknown_op","#))
        let done = Worker.reply(to: .bytes(Array(#"{"op":"normalize","text":"A.","id":\#(id)}"#.utf8)))
        #expect(done.hasPrefix(#"{"id":\#(id),"#))
        #expect(!done.contains("error"))
    }

    @Test func withoutAnIDTheReplyHasNone() throws {
        #expect(try reply(#"{"op":"normalize","text":"A."}"#)["id"] == nil)
        #expect(try reply("nonsense")["id"] is NSNull)
    }

    @Test func aLineThatIsTooLongIsTold() throws {
        let text = Worker.reply(to: .tooLong)
        #expect(text.hasPrefix(#"{"id":null,"error":{"code":"too_large","#))
    }

    @Test(arguments: ["2025-06-24", "2025-06-24T09:10:00Z", "2025-06-24T09:10:00+03:00"])
    func aTimeMayBeADateAlone(published: String) throws {
        #expect(try errorCode(#"{"op":"normalize","text":"On Monday.","published":"\#(published)"}"#) == nil)
    }

    @Test func everyLineHasOneReplyInItsOrder() throws {
        let context = RecordingContext(
            requests: "{\"id\":1,\"op\":\"normalize\",\"text\":\"A.\"}\r\n\nnonsense\n{\"id\":2,\"op\":\"nope\"}")
        #expect(context.run("worker") == .done)
        let replies = context.output.text.split(separator: "\n")
        #expect(replies.count == 4)
        #expect(replies[0].hasPrefix(#"{"id":1,"#))
        #expect(replies[1].contains("bad_json"))
        #expect(replies[2].contains("bad_json"))
        #expect(replies[3].hasPrefix(#"{"id":2,"error":{"code":"unknown_op","#))
    }

    @Test func stopsWhenNobodyReadsTheReplies() throws {
        let context = RecordingContext(requests: "{}\n")
        context.output.isClosed = true
        #expect(context.run("worker") == .done)
        #expect(context.errors.text.isEmpty)
    }
}
