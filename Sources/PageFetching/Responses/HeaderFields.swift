/// The fields of an answer's header that are of use here, in a fixed order.
public struct HeaderFields: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public var name: String
        public var value: String
    }

    /// In the order of ``kept``.
    public private(set) var fields: [Field] = []

    /// The fields that are kept: what the page is, and where to go for it. Cookies are not among them.
    static let kept = [
        "Content-Type", "Content-Language", "Date", "Last-Modified", "Location", "Retry-After", "X-Robots-Tag",
    ]

    /// ``kept``, in lower case.
    static let keptNames = Set(kept.map { $0.lowercased() })

    /// No sensible value is longer, in characters; the rest is cut.
    static let longestValue = 4096

    /// - Parameter value: what the answer has under a name, in any case; `nil` where it has nothing.
    public init(_ value: (String) -> String?) {
        for name in Self.kept {
            guard let text = value(name) else { continue }
            let clean = text.prefix(Self.longestValue).unicodeScalars.map { scalar -> Character in
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : Character(scalar)
            }
            fields.append(Field(name: name, value: String(clean)))
        }
    }

    /// The value of a field, by the name it has in RFC 9110.
    public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
