/// A place in the text where somebody or something is named.
public struct Mention: Hashable, Sendable {
    /// What a name stands for in its place: of a country's names, "Russia" is a place, "the Kremlin" and a "Moscow" that
    /// speaks are an organisation, "Russian" is other.
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
    public enum Gender: String, Sendable { case male, female }

    /// The fullest form of the name in the text.
    public var name: String
    public var kind: Mention.Kind
    /// Forms that name the same, folded for comparison, sorted.
    public var keys: [String]
    /// What given names, titles and pronouns tell of a person; `nil` where they tell nothing.
    public var gender: Gender?

    public init(name: String, kind: Mention.Kind, keys: [String], gender: Gender? = nil) {
        self.name = name
        self.kind = kind
        self.keys = keys
        self.gender = gender
    }
}

/// A place in the text that means an entity without naming it: "she", "the company", "the Russian leader".
///
/// A reference may hold the mention of another entity, as the last one holds "Russian".
public struct Reference: Hashable, Sendable {
    public enum Form: String, Sendable, CaseIterable { case pronoun, description }

    public var span: SourceSpan
    public var form: Form
    /// The index of the entity it means.
    public var entity: Int

    public init(span: SourceSpan, form: Form, entity: Int) {
        self.span = span
        self.form = form
        self.entity = entity
    }
}
