internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// What an article puts first: its headline's words, its lead, and where in the text a span stands.
struct ArticleLayout {
    /// The most sentences of a first paragraph that are its lead: some texts have one paragraph in all.
    static let leadSentences = 4

    let analysis: ArticleAnalysis
    /// The first paragraph; the first two, where both are one sentence; the first two sentences of an article of one
    /// paragraph. `nil` for a text without sentences.
    let lead: SourceSpan?
    /// What the headline's content words mean.
    let headline: Set<String>
    private let words: WordData

    /// - Complexity: O(*h*) in the words of the headline.
    init(_ analysis: ArticleAnalysis, words: WordData) {
        self.analysis = analysis
        self.words = words
        lead = Self.lead(of: analysis.document)
        headline = analysis.headline.map { Self.meanings(of: $0.tokens[...], words: words) } ?? []
    }

    /// The position of a span's first token among all tokens: 0 for the first, 1 for the last.
    func position(of span: SourceSpan) -> Double {
        let tokens = analysis.document.tokens
        guard tokens.count > 1 else { return 0 }
        let first = min(analysis.document.tokens(in: span).lowerBound, tokens.count - 1)
        return Double(first) / Double(tokens.count - 1)
    }

    /// The number of words and figures in a span.
    func wordCount(of span: SourceSpan) -> Int {
        let tokens = analysis.document.tokens
        return tokens[analysis.document.tokens(in: span)].count(where: \.isWordOrNumber)
    }

    /// Whether more than half of a span lies in the lead.
    func isInLead(_ span: SourceSpan) -> Bool {
        guard let lead else { return false }
        return lead.overlapCount(span) * 2 > span.count
    }

    /// What the content words of a span mean: one key for "fire" and "blaze".
    func meanings(of span: SourceSpan) -> Set<String> {
        Self.meanings(of: analysis.document.tokens[analysis.document.tokens(in: span)], words: words)
    }

    static func meanings(of tokens: ArraySlice<Token>, words: WordData) -> Set<String> {
        Set(
            tokens.lazy.filter { $0.isWordOrNumber && !words.isStopWord($0.lower) }
                .map { words.concept(of: $0.lower) })
    }

    private static func lead(of document: Document) -> SourceSpan? {
        guard let first = document.sentences.first else { return nil }
        let opening = document.sentences.prefix(leadSentences)
        let inFirst = opening.prefix { $0.paragraph == first.paragraph }.count
        var count = inFirst
        if document.sentences.last?.paragraph == first.paragraph {
            count = min(2, inFirst)
        } else if inFirst == 1, opening.count > 1 {
            let second = opening[1].paragraph
            if opening.count(where: { $0.paragraph == second }) == 1 { count = 2 }
        }
        return first.span.union(opening[count - 1].span)
    }
}

extension Token {
    var isWordOrNumber: Bool { kind == .word || kind == .number }
}
