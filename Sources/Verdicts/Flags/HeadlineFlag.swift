public import ClaimExtraction
internal import Linguistics
public import NewsModel

/// Flags a headline with a figure or a name that the body does not have.
public struct HeadlineFlag: Sendable {
    private let analysis: ArticleAnalysis
    private let article: Int
    private let bodyForms: Set<String>
    private let bodyValues: Set<Double>
    private let concepts: Set<String>

    /// - Parameter concepts: all concepts of the body.
    public init(analysis: ArticleAnalysis, article: Int, concepts: Set<String>) {
        self.analysis = analysis
        self.article = article
        self.concepts = concepts
        bodyForms = Set(analysis.document.tokens.map { NameKey.fold($0.lower) })
        bodyValues = Set(analysis.quantities.map(\.value))
    }

    /// One flag at most.
    public func flags() -> [Flag] {
        guard let headline = analysis.headline else { return [] }
        let figures = headline.quantities().filter { !bodyValues.contains($0.value) }.map { headline.text(at: $0.span) }
        let names = headline.tokens.filter { token in
            token.kind == .word && token.isCapitalized && isProperName(token)
                && !bodyForms.contains(NameKey.fold(token.lower))
        }.map { headline.text(at: $0.span) }
        let missing = figures + names
        guard !missing.isEmpty else { return [] }
        return [
            Flag(
                claim: nil, article: article, kind: .headlineNotInBody, severity: .medium,
                reason: Self.missing(missing.joined(separator: "”, “")))
        ]
    }

    /// Headlines may capitalise every word: only words that are nothing else count as names.
    private func isProperName(_ token: Token) -> Bool {
        let words = WordData.english
        return !words.isStopWord(token.lower) && !words.isLight(token.lower) && words.verbForm(of: token.lower) == nil
            && !words.hasConcept(token.lower) && !concepts.contains(words.concept(of: token.lower))
            && token.span.lowerBound > 0 && !isTitleCase
    }

    /// Whether most words of the headline are capitalised, so that capitals tell nothing.
    private var isTitleCase: Bool {
        let words = analysis.headline?.tokens.filter { $0.kind == .word } ?? []
        return words.count { $0.isCapitalized } * 2 > words.count
    }

    private static func missing(_ words: String) -> String {
        "The headline has “\(words)”, which the body does not."
    }
}
