/// What one article says and on whose word: the claims, with everything they were cut from.
public struct ClaimReading: Sendable {
    public var article: Article
    public var sentences: [SourceSpan]
    public var claims: [Claim]
    public var quotations: [Quotation]
    /// Every attribution of the text, in text order; nested ones lie in the content of the outer.
    public var attributions: [AttributionLink]

    public init(
        article: Article, sentences: [SourceSpan], claims: [Claim], quotations: [Quotation],
        attributions: [AttributionLink]
    ) {
        self.article = article
        self.sentences = sentences
        self.claims = claims
        self.quotations = quotations
        self.attributions = attributions
    }
}

/// The time expressions and quantities of a text, each in text order.
public struct Normalization: Sendable {
    public var times: [TimeExpression]
    public var quantities: [Quantity]

    public init(times: [TimeExpression], quantities: [Quantity]) {
        self.times = times
        self.quantities = quantities
    }
}

/// How two sentences stand to each other.
public struct SentenceRelation: Sendable {
    public var relation: Relation
    /// One probability for each relation, in the order of `Relation.allCases`; they sum to 1.
    public var scores: [Double]
    /// How likely the two speak of the same thing, 0 to 1.
    public var related: Double
    /// Spans count from the first and the second sentence.
    public var differences: [Difference]
    /// What the scores were made of.
    public var factors: [Factor]

    public init(
        relation: Relation, scores: [Double], related: Double, differences: [Difference], factors: [Factor] = []
    ) {
        precondition(scores.count == Relation.allCases.count, "There must be one score for each relation.")
        self.relation = relation
        self.scores = scores
        self.related = related
        self.differences = differences
        self.factors = factors
    }
}
