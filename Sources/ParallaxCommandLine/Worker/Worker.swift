import Parallax

/// Answers requests, one JSON line each, in their order.
struct Worker {
    /// The most bytes a request's line may have.
    static let longestLine = 16 << 20

    private var lines: LineReader
    private let replies: any TextSink
    private let pipeline: Pipeline

    init(engine: Engine = .full, requests: any ByteSource, replies: any TextSink) {
        pipeline = Pipeline(engine: engine)
        lines = LineReader(requests, limit: Self.longestLine)
        self.replies = replies
    }

    /// Goes on until the requests end or nobody reads the replies any more.
    ///
    /// - Throws: when a stream fails; a bad request gets an error reply instead.
    mutating func run() throws(CommandLineError) {
        while !replies.isClosed, let line = try lines.next() {
            try replies.write(Self.reply(to: line, by: pipeline) + "\n")
        }
    }

    /// The reply to one line, on one line.
    static func reply(to line: InputLine, by pipeline: Pipeline = Pipeline()) -> String {
        var id: JSONValue?
        do throws(WorkerError) {
            let request = try request(of: line)
            id = request["id"]
            let reply = try operation(of: request).reply(to: WorkerRequest(request), pipeline)
            return id.map { splice($0, into: reply) } ?? reply
        } catch {
            return errorReply(error, id: id ?? .null)
        }
    }

    private static func request(of line: InputLine) throws(WorkerError) -> JSONValue {
        guard case .bytes(let bytes) = line else {
            throw WorkerError(.tooLarge, "The line is longer than \(longestLine) bytes.")
        }
        do throws(JSONSyntaxError) {
            let value = try JSONParser.value(of: bytes)
            if case .object = value { return value }
        } catch {
            throw WorkerError(.badJSON, "The line is not valid JSON: at byte \(error.offset) \(error.problem).")
        }
        throw WorkerError(.badJSON, "A request must be a JSON object.")
    }

    private static func operation(of request: JSONValue) throws(WorkerError) -> WorkerOperation {
        let name = try WorkerRequest(request).string("op")
        guard let operation = WorkerOperation(rawValue: name) else {
            let known = WorkerOperation.allCases.map(\.rawValue).joined(separator: ", ")
            throw WorkerError(.unknownOperation, "There is no operation '\(name)'; there are \(known).")
        }
        return operation
    }

    /// Puts the id in front of the other members of an object.
    private static func splice(_ id: JSONValue, into object: String) -> String {
        precondition(object.utf8.first == UInt8(ascii: "{"), "A reply must be a JSON object.")
        let members = object.dropFirst()
        return #"{"id":"# + JSONWriter.text(id) + (members == "}" ? "" : ",") + members
    }

    private static func errorReply(_ error: WorkerError, id: JSONValue) -> String {
        let facts: JSONValue = .object([
            JSONMember(name: "code", value: .string(error.code.rawValue)),
            JSONMember(name: "message", value: .string(error.message)),
        ])
        return JSONWriter.text(
            .object([JSONMember(name: "id", value: id), JSONMember(name: "error", value: facts)]))
    }
}
