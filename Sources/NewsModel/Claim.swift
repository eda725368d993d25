/// One thing an article says: the smallest stretch of text that can be true or false by itself, with the words that
/// say whose it is.
public struct Claim: Hashable, Sendable, Identifiable {
    public enum Modality: String, Sendable, CaseIterable {
        case asserted, hedged, denied, conditional, opinion
    }

    public enum Polarity: String, Sendable, CaseIterable {
        case positive, negative
    }

    /// Stable for the same inputs: `a1`, `a2`, … in the first article, `b1`, … in the second.
    public var id: String
    /// The article's index in the comparison.
    public var article: Int
    /// The whole claim in the article's text.
    public var span: SourceSpan
    /// The index of the sentence the claim begins in.
    public var sentence: Int
    /// Whose word it is, outermost link first; empty when the article says it in its own voice.
    public var attribution: [AttributionLink]
    public var modality: Modality
    public var polarity: Polarity
    /// How much the article makes of the claim, 0 to 1.
    public var prominence: Double
    /// Who does what to whom, as the claim's main predicate says it; `nil` for a claim without one and for a text
    /// without trees.
    public var proposition: Proposition?

    public init(
        id: String, article: Int, span: SourceSpan, sentence: Int, attribution: [AttributionLink] = [],
        modality: Modality = .asserted, polarity: Polarity = .positive, prominence: Double = 0,
        proposition: Proposition? = nil
    ) {
        self.id = id
        self.article = article
        self.span = span
        self.sentence = sentence
        self.attribution = attribution
        self.modality = modality
        self.polarity = polarity
        self.prominence = prominence
        self.proposition = proposition
    }
}
