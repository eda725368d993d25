/// A place in the text where somebody or something is named.
public struct Mention: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case person, organization, place, other
    }

    public var span: SourceSpan
    public var kind: Kind
    /// The index of the entity it belongs to.
    public var entity: Int

    public init(span: SourceSpan, kind: Kind, entity: Int) {
        self.span = span
        self.kind = kind
        self.entity = entity
    }
}

/// Somebody or something that one or more mentions name.
public struct Entity: Hashable, Sendable {
    /// The fullest form of the name in the text.
    public var name: String
    public var kind: Mention.Kind
    /// Forms that name the same, folded for comparison, sorted.
    public var keys: [String]

    public init(name: String, kind: Mention.Kind, keys: [String]) {
        self.name = name
        self.kind = kind
        self.keys = keys
    }
}
