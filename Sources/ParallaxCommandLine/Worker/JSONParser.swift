/// Why bytes are no JSON text.
struct JSONSyntaxError: Error, Hashable {
    /// Bytes before the place.
    var offset: Int
    /// What is wrong there, to follow "at byte 7 ".
    var problem: String
}

/// Reads one JSON text (RFC 8259), strictly.
///
/// The readers of Foundation turn numbers into `Double`, so that an `id` of 20 digits would not come back as it was
/// sent; and a hand-written one costs no bridging on requests of several megabytes.
///
/// - Complexity: linear in the number of bytes; nesting costs no stack.
struct JSONParser {
    /// Deeper nesting than any request has; RFC 8259 lets a reader set a limit.
    static let deepestNesting = 512

    private enum Container {
        case array([JSONValue])
        case object([JSONMember], name: String)
    }

    private var reader: JSONScalarReader
    private var containers: [Container] = []

    private init(_ bytes: [UInt8]) { reader = JSONScalarReader(bytes) }

    /// - Throws: ``JSONSyntaxError`` for anything but one JSON text in UTF-8 with white space around it.
    static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw JSONSyntaxError(offset: 0, problem: "begins a text that is not UTF-8")
        }
        var parser = JSONParser(bytes)
        return try parser.parse()
    }

    private mutating func parse() throws(JSONSyntaxError) -> JSONValue {
        while true {
            guard var value = try open() else { continue }
            while true {
                guard let container = containers.popLast() else { return try finish(value) }
                guard let closed = try add(value, to: container) else { break }
                value = closed
            }
        }
    }

    /// Reads a value that needs no more reading, or goes into a container and returns `nil`.
    private mutating func open() throws(JSONSyntaxError) -> JSONValue? {
        reader.skipSpace()
        if reader.skip("[") {
            reader.skipSpace()
            if reader.skip("]") { return .array([]) }
            return try enter(.array([]))
        }
        if reader.skip("{") {
            reader.skipSpace()
            if reader.skip("}") { return .object([]) }
            return try enter(.object([], name: try reader.name()))
        }
        return try reader.scalar()
    }

    private mutating func enter(_ container: Container) throws(JSONSyntaxError) -> JSONValue? {
        guard containers.count < Self.deepestNesting else {
            throw reader.error("is nested more than \(Self.deepestNesting) deep")
        }
        containers.append(container)
        return nil
    }

    /// Puts a value into its container and reads the mark after it.
    ///
    /// - Returns: the container's value, when the mark closes it; `nil` when another value follows.
    private mutating func add(_ value: JSONValue, to container: Container) throws(JSONSyntaxError) -> JSONValue? {
        reader.skipSpace()
        switch container {
        case .array(var items):
            items.append(value)
            if reader.skip("]") { return .array(items) }
            guard reader.skip(",") else { throw reader.error("there must be a comma or a closing bracket") }
            containers.append(.array(items))
        case .object(var members, let name):
            members.append(JSONMember(name: name, value: value))
            if reader.skip("}") { return .object(members) }
            guard reader.skip(",") else { throw reader.error("there must be a comma or a closing brace") }
            reader.skipSpace()
            containers.append(.object(members, name: try reader.name()))
        }
        return nil
    }

    private mutating func finish(_ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
        reader.skipSpace()
        guard reader.isAtEnd else { throw reader.error("something follows the value") }
        return value
    }
}
