/// A JSON value (RFC 8259) that writes itself back as it was read: numbers keep their digits, objects their order.
enum JSONValue: Hashable {
    case null
    case bool(Bool)
    /// The number as written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The value of an object's member, the last one where the name is repeated; `nil` where it is missing and for
    /// what is no object.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }
}

/// A name and its value in a JSON object.
struct JSONMember: Hashable {
    var name: String
    var value: JSONValue
}
