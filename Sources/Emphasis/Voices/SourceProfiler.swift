internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// Counts how much an article gives each of its sources.
///
/// A word counts once for a source, however many of its attributions hold it; what a source says that another said counts
/// for both, since both are quoted with it.
struct SourceProfiler {
    private let analysis: ArticleAnalysis
    private let article: Int
    /// Words before each token, and words inside quotation marks before it.
    private let wordsBefore: [Int]
    private let quotedBefore: [Int]

    init(analysis: ArticleAnalysis, article: Int) {
        self.analysis = analysis
        self.article = article
        let document = analysis.document
        var isQuoted = [Bool](repeating: false, count: document.tokens.count)
        for quotation in analysis.quotations where quotation.kind != .indirect {
            for token in document.tokens(in: quotation.span) { isQuoted[token] = true }
        }
        var words = [0]
        var quoted = [0]
        for (index, token) in document.tokens.enumerated() {
            let counts = token.isWordOrNumber
            words.append(words[index] + (counts ? 1 : 0))
            quoted.append(quoted[index] + (counts && isQuoted[index] ? 1 : 0))
        }
        wordsBefore = words
        quotedBefore = quoted
    }

    /// In order of first appearance as a source.
    func profiles() -> [SourceProfile] {
        var order: [String] = []
        var linksOfSource: [String: [AttributionLink]] = [:]
        var names: [String: String] = [:]
        for link in analysis.attributions {
            guard let source = SourceName(link, in: analysis) else { continue }
            if names[source.key] == nil {
                order.append(source.key)
                names[source.key] = source.name
            }
            linksOfSource[source.key, default: []].append(link)
        }
        return order.compactMap { key in names[key].flatMap { profile(named: $0, links: linksOfSource[key] ?? []) } }
            .sorted { $0.first < $1.first }
    }

    private func profile(named name: String, links: [AttributionLink]) -> SourceProfile? {
        guard let first = links.first else { return nil }
        let places = links.map { $0.source ?? $0.cue ?? $0.content }
        var words = 0
        var quoted = 0
        var counted = 0
        for content in links.map(\.content).sorted() {
            let tokens = analysis.document.tokens(in: content)
            let start = max(tokens.lowerBound, counted)
            guard start < tokens.upperBound else { continue }
            words += wordsBefore[tokens.upperBound] - wordsBefore[start]
            quoted += quotedBefore[tokens.upperBound] - quotedBefore[start]
            counted = tokens.upperBound
        }
        return SourceProfile(
            article: article, name: name, kind: first.kind, claims: links.count, words: words, directWords: quoted,
            first: places.min() ?? first.content)
    }
}
