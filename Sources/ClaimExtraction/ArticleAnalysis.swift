public import Linguistics
public import NewsModel

/// An article with everything the later stages read off it: the words, who and what is named, figures, times, whose
/// word is whose, and the claims.
///
/// All spans count from the article's text, those of ``headline`` from its title.
public struct ArticleAnalysis: Sendable {
    public var article: Article
    public var document: Document
    /// The title, cut into tokens; `nil` when the article has none.
    public var headline: Document?
    public var entities: [Entity]
    /// In text order; they do not overlap.
    public var mentions: [Mention]
    /// Pronouns and descriptions that mean an entity, in text order.
    public var references: [Reference]
    /// In text order.
    public var quantities: [Quantity]
    /// In text order.
    public var times: [TimeExpression]
    /// The words and thoughts reported, in text order; a nested link lies in the content of the outer.
    public var attributions: [AttributionLink]
    /// Attributions of acts, in text order; see ``AttributionLink/isAct``.
    public var acts: [AttributionLink]
    /// In text order.
    public var quotations: [Quotation] { didSet { quotedWords = Self.quotedWords(quotations) } }
    /// The quotations with marks, which do not overlap.
    private var quotedWords: [Quotation]
    /// In text order.
    public var claims: [Claim]
    /// One tree a sentence; empty where the text was not parsed.
    public var syntax: [ParsedSentence]
    /// In the order of their heads.
    public var propositions: [Proposition]

    public init(
        article: Article, document: Document, headline: Document? = nil, entities: [Entity] = [],
        mentions: [Mention] = [], references: [Reference] = [], quantities: [Quantity] = [],
        times: [TimeExpression] = [],
        attributions: [AttributionLink] = [], acts: [AttributionLink] = [], quotations: [Quotation] = [],
        claims: [Claim] = [],
        syntax: [ParsedSentence] = [], propositions: [Proposition] = []
    ) {
        self.article = article
        self.document = document
        self.headline = headline
        self.entities = entities
        self.mentions = mentions
        self.references = references
        self.quantities = quantities
        self.times = times
        self.attributions = attributions
        self.acts = acts
        self.quotations = quotations
        quotedWords = Self.quotedWords(quotations)
        self.claims = claims
        self.syntax = syntax
        self.propositions = propositions
    }

    /// The propositions whose head lies in a span.
    ///
    /// - Complexity: O(log *n* + *k*) for *k* propositions found.
    public func propositions(in span: SourceSpan) -> ArraySlice<Proposition> {
        propositions[Self.range(of: span, in: propositions, by: \.head)]
    }

    /// The mentions that lie wholly in a span.
    ///
    /// - Complexity: O(log *n* + *k*) for *k* mentions found.
    public func mentions(in span: SourceSpan) -> ArraySlice<Mention> {
        mentions[Self.range(of: span, in: mentions, by: \.span)]
    }

    /// The references that lie wholly in a span.
    public func references(in span: SourceSpan) -> ArraySlice<Reference> {
        references[Self.range(of: span, in: references, by: \.span)]
    }

    /// The entity that the words of a span mean: that of the reference they end in, else of the only name among them,
    /// nationalities aside.
    ///
    /// ```swift
    /// analysis.entity(at: span)  // of "she", "the minister", "Interior Minister Ana Ruiz": the index of one entity
    /// ```
    ///
    /// - Returns: `nil` where the words mean nobody known, or hold the names of several.
    public func entity(at span: SourceSpan) -> Int? {
        if let reference = references(in: span).last(where: { $0.span.upperBound == span.upperBound }) {
            return reference.entity
        }
        let named = mentions(in: span).filter { $0.kind != .other }
        return named.count == 1 ? named[0].entity : nil
    }

    /// The quantities that lie wholly in a span.
    public func quantities(in span: SourceSpan) -> ArraySlice<Quantity> {
        quantities[Self.range(of: span, in: quantities, by: \.span)]
    }

    /// The time expressions that lie wholly in a span.
    public func times(in span: SourceSpan) -> ArraySlice<TimeExpression> {
        times[Self.range(of: span, in: times, by: \.span)]
    }

    /// The quotations in quotation marks that share a byte with a span.
    ///
    /// - Complexity: O(log *n* + *k*) for *k* quotations found.
    public func quotedWords(overlapping span: SourceSpan) -> ArraySlice<Quotation> {
        let start = quotedWords.partitioningIndex { $0.span.upperBound > span.lowerBound }
        return quotedWords[start...].prefix { $0.span.lowerBound < span.upperBound }
    }

    /// The attributions whose cue begins in a span; those without a cue count by their content.
    ///
    /// - Complexity: O(log *n* + *k*) for *k* attributions found.
    public func attributions(cuedIn span: SourceSpan) -> ArraySlice<AttributionLink> {
        let start = attributions.partitioningIndex { ($0.cue ?? $0.content).lowerBound >= span.lowerBound }
        return attributions[start...].prefix { ($0.cue ?? $0.content).lowerBound < span.upperBound }
    }

    private static func quotedWords(_ quotations: [Quotation]) -> [Quotation] {
        quotations.filter { $0.kind != .indirect }
    }

    private static func range<Item>(
        of span: SourceSpan, in items: [Item], by key: KeyPath<Item, SourceSpan>
    ) -> Range<Int> {
        let low = items.partitioningIndex { $0[keyPath: key].lowerBound >= span.lowerBound }
        var end = low
        while end < items.count, items[end][keyPath: key].upperBound <= span.upperBound { end += 1 }
        return low..<end
    }
}
