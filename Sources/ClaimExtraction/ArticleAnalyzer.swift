public import Linguistics
public import NewsModel

/// Reads an article: who and what it names, its figures and times, whose word is whose, and what it claims.
public struct ArticleAnalyzer: Sendable {
    private let words: WordData
    private let clauses: ClauseWords
    private let syntax: SyntaxAnalyzer?

    /// - Parameter isParsing: whether sentences get trees, which is the costliest part; without them names, sources and
    ///   clauses are found by lists and by the order of words.
    public init(isParsing: Bool = true, words: WordData = .english, clauses: ClauseWords = .english) {
        syntax = isParsing ? SyntaxAnalyzer() : nil
        self.words = words
        self.clauses = clauses
    }

    /// - Complexity: O(*n*) in the length of the text.
    public func analyze(_ article: Article) -> ArticleAnalysis {
        let document = Document(article.text)
        guard let read = syntax?.analyze(document) else { return analyze(article, as: document, syntax: []) }
        return analyze(article, as: document, syntax: read.sentences, tagged: read.names)
    }

    /// - Parameters:
    ///   - document: the article's text.
    ///   - syntax: one tree a sentence, or none.
    ///   - tagged: names that a tagger sees; `nil` where none has read the text.
    /// - Complexity: O(*n*) in the length of the text.
    public func analyze(
        _ article: Article, as document: Document, syntax: [ParsedSentence], tagged: [TaggedName]? = nil
    ) -> ArticleAnalysis {
        let (mentions, entities) = MentionRecognizer(words: words).recognize(document, tagged: tagged)
        let references = ReferenceResolver().references(
            in: document, mentions: mentions, entities: entities, syntax: syntax)
        let spoken = AttributionExtractor(
            document: document, mentions: mentions, entities: entities, references: references,
            syntax: syntax.isEmpty ? nil : syntax
        ).extract()
        let reports = spoken.attributions.filter { !$0.isAct }
        let times = document.times(published: article.published)
        let quantities = document.quantities().filter { quantity in !Self.isPartOfTime(quantity, times) }
        let builder = ClaimBuilder(
            document: document, attributions: reports, quotations: spoken.quotations,
            quantities: quantities, times: times, words: words, clauses: clauses, syntax: syntax)
        let propositions = PropositionBuilder(mentions: mentions, times: times).propositions(in: syntax)
        let attached = ClaimPropositions(propositions: propositions, attributions: reports)
        return ArticleAnalysis(
            article: article, document: document, headline: article.title.map { Document($0) }, entities: entities,
            mentions: mentions, references: references, quantities: quantities, times: times,
            attributions: reports, acts: spoken.attributions.filter(\.isAct),
            quotations: spoken.quotations, claims: attached.attached(to: builder.claims()), syntax: syntax,
            propositions: propositions)
    }

    /// The figures of a date or a clock time count nothing; those of a duration do.
    private static func isPartOfTime(_ quantity: Quantity, _ times: [TimeExpression]) -> Bool {
        let next = times.partitioningIndex { $0.span.upperBound > quantity.span.lowerBound }
        guard next < times.count else { return false }
        return times[next].kind != .duration && times[next].span.overlaps(quantity.span)
    }
}
