/// How two aligned claims stand to each other; the strongest that applies.
public enum Relation: String, Sendable, CaseIterable {
    /// Nothing tells them apart.
    case equivalent
    /// Compatible; the first adds facts or precision.
    case firstMoreDetailed = "a_more_detailed"
    /// Compatible; the second adds facts or precision.
    case secondMoreDetailed = "b_more_detailed"
    /// The same fact with another source, certainty, quotation, label or framing.
    case differs
    /// The later-published one has a newer figure or state of affairs.
    case update
    /// As worded they cannot both be right about the same moment.
    case conflict
    /// They do not speak of the same thing.
    case unrelated
}

/// One way in which two aligned claims differ, with the words of both.
public struct Difference: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case quantity, time, place, actor, quote, attribution, certainty, polarity, label, framing, detail
    }

    public var kind: Kind
    /// Whether both wordings can be true at once: "at least 12" and "14".
    public var compatible: Bool
    /// The words in the first claim's article; `nil` where it has none.
    public var first: SourceSpan?
    /// The words in the second claim's article; `nil` where it has none.
    public var second: SourceSpan?
    /// A plain sentence for a reader.
    public var explanation: String
    /// The rule or model that found it.
    public var rule: String

    public init(
        kind: Kind, compatible: Bool, first: SourceSpan?, second: SourceSpan?, explanation: String, rule: String
    ) {
        self.kind = kind
        self.compatible = compatible
        self.first = first
        self.second = second
        self.explanation = explanation
        self.rule = rule
    }
}

/// Two claims of different articles that report the same thing, and how they differ.
public struct ClaimPair: Hashable, Sendable, Identifiable {
    /// Stable for the same inputs: `p1`, `p2`, …
    public var id: String
    /// The id of the claim in the article with the lower index.
    public var first: Claim.ID
    public var second: Claim.ID
    public var relation: Relation
    /// How sure the rules are that the two report the same thing, 0 to 1.
    public var confidence: Double
    public var differences: [Difference]

    public init(
        id: String, first: Claim.ID, second: Claim.ID, relation: Relation, confidence: Double,
        differences: [Difference]
    ) {
        self.id = id
        self.first = first
        self.second = second
        self.relation = relation
        self.confidence = confidence
        self.differences = differences
    }
}

/// A claim that some of the other articles do not report.
public struct Omission: Hashable, Sendable {
    public var claim: Claim.ID
    /// Indices of the articles without it, ascending.
    public var missingFrom: [Int]
    /// How much it matters, 0 to 1.
    public var salience: Double
    /// Why it ranks where it does, in plain words.
    public var reason: String

    public init(claim: Claim.ID, missingFrom: [Int], salience: Double, reason: String) {
        self.claim = claim
        self.missingFrom = missingFrom
        self.salience = salience
        self.reason = reason
    }
}
