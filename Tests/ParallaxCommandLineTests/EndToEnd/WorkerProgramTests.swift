import Foundation
import Testing

/// The worker as another program talks to it.
@Suite(.needsBuiltProgram) struct WorkerProgramTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func replies(to input: Data) throws -> [[String: Any]] {
        let outcome = try BuiltProgram.run(["worker"], input: input, in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        return try outcome.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    private func request(_ id: Int, _ operation: String, _ fields: [String: Any]) throws -> Data {
        let members = fields.merging(["id": id, "op": operation]) { _, new in new }
        return try JSONSerialization.data(withJSONObject: members) + Data("\n".utf8)
    }

    @Test func everyOperationAnswers() throws {
        let first = [
            "text": "The fire injured nine workers. Police said it began in the loading bay.", "outlet": "One",
        ]
        let second = ["text": "The fire injured eleven workers. The owner did not answer.", "outlet": "Two"]
        let page =
            "<html><body><article><p>The fire injured nine workers. It began at nine.</p></article></body></html>"
        let requests = try [
            request(0, "extract", ["html": page, "url": "https://example.org/1"]),
            request(1, "claims", ["article": first]),
            request(2, "normalize", ["text": "Nine were hurt on Monday.", "published": "2025-03-04"]),
            request(3, "relate", ["a": "Nine were hurt.", "b": "Eleven were hurt.", "published_a": "2025-03-04"]),
            request(4, "support", ["claim": "Nine workers were hurt.", "sources": [first, second]]),
            request(5, "compare", ["articles": [first, second]]),
            request(6, "check", ["draft": second, "sources": [first]]),
            request(7, "compare", ["articles": [["text": Samples.digest]]]),
        ]
        let replies = try replies(to: requests.reduce(Data(), +))
        #expect(replies.map { $0["id"] as? Int } == Array(0..<8))
        let fields = [
            "article", "claims", "quantities", "relation", "verdict", "pairs", "totals", "same_event",
        ]
        for (reply, field) in zip(replies, fields) {
            #expect(reply["error"] == nil)
            #expect(reply[field] != nil, "\(field)")
        }
    }

    @Test func textComesBackAsItWasSent() throws {
        let texts = ["First “thing” 👍.\r\n\r\n  Second\tthing\u{0}.", "Other thing. And one more, né."]
        let reply = try replies(to: request(0, "compare", ["articles": texts.map { ["text": $0] }]))
        let articles = try #require(reply.first?["articles"] as? [[String: Any]])
        #expect(articles.map { $0["text"] as? String } == texts)
    }

    @Test func goesOnAfterALineOf17Megabytes() throws {
        let line = Data(repeating: 0x20, count: 17 << 20) + Data("\n".utf8)
        let replies = try replies(to: line + request(1, "nope", [:]) + line + Data("{".utf8))
        let codes = replies.map { ($0["error"] as? [String: Any])?["code"] as? String }
        #expect(codes == ["too_large", "unknown_op", "too_large", "bad_json"])
    }

    @Test func badLinesAreTold() throws {
        let lines = Data("\r\n\n".utf8) + Data([0xFF, 0xFE, 0x0A]) + Data("{\"id\":[1],\"op\":\"tone\"}".utf8)
        let replies = try replies(to: lines)
        let codes = replies.map { ($0["error"] as? [String: Any])?["code"] as? String }
        #expect(codes == ["bad_json", "bad_json", "bad_json", "unknown_op"])
        #expect(replies.last?["id"] as? [Int] == [1])
    }

    @Test func aReplyComesBeforeTheNextRequest() throws {
        let process = Process()
        let (requests, answers) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: try #require(BuiltProgram.path, BuiltProgram.advice))
        process.arguments = ["worker"]
        process.standardInput = requests
        process.standardOutput = answers
        try process.run()
        for id in 1...3 {
            requests.fileHandleForWriting.write(try request(id, "nope", [:]))
            let reply = answers.fileHandleForReading.availableData
            #expect(String(decoding: reply, as: UTF8.self).hasPrefix("{\"id\":\(id),\"error\":"))
        }
        try requests.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func noInputIsNoFailure() throws {
        #expect(try replies(to: Data()).isEmpty)
    }
}
