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

    /// An array or object that is not closed yet; it is added to in place, or every element would copy those before.
    private struct Container {
        var items: [JSONValue] = []
        var members: [JSONMember] = []
        /// The name of the object's next member; `nil` in an array.
        var name: String?

        mutating func add(_ value: JSONValue) {
            if let name { members.append(JSONMember(name: name, value: value)) } else { items.append(value) }
        }
    }

    private var reader: JSONScalarReader
    private var containers: [Container] = []

    private init(_ bytes: [UInt8]) { reader = JSONScalarReader(bytes) }

    /// - Throws: ``JSONSyntaxError`` for anything but one JSON text in UTF-8 with white space around it.
    static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        var parser = JSONParser(bytes)
        return try parser.parse()
    }

    private mutating func parse() throws(JSONSyntaxError) -> JSONValue {
        while true {
            guard var value = try open() else { continue }
            while !containers.isEmpty {
                containers[containers.count - 1].add(value)
                guard let closed = try close() else { break }
                value = closed
            }
            if containers.isEmpty { return try finish(value) }
        }
    }

    /// Reads a value that needs no more reading, or goes into a container and returns `nil`.
    private mutating func open() throws(JSONSyntaxError) -> JSONValue? {
        reader.skipSpace()
        if reader.skip("[") {
            reader.skipSpace()
            if reader.skip("]") { return .array([]) }
            return try enter(Container())
        }
        if reader.skip("{") {
            reader.skipSpace()
            if reader.skip("}") { return .object([]) }
            return try enter(Container(name: try reader.name()))
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

    /// Reads the mark after a value in a container.
    ///
    /// - Returns: the container's value, when the mark closes it; `nil` when another value follows.
    private mutating func close() throws(JSONSyntaxError) -> JSONValue? {
        reader.skipSpace()
        let isArray = containers.last?.name == nil
        if reader.skip(isArray ? "]" : "}") {
            let container = containers.removeLast()
            return isArray ? .array(container.items) : .object(container.members)
        }
        guard reader.skip(",") else { throw reader.error("there must be a comma or a closing bracket") }
        if !isArray {
            reader.skipSpace()
            containers[containers.count - 1].name = try reader.name()
        }
        return nil
    }

    private mutating func finish(_ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
        reader.skipSpace()
        guard reader.isAtEnd else { throw reader.error("something follows the value") }
        return value
    }
}
