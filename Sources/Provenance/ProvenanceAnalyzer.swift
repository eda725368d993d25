public import ClaimExtraction
public import NewsModel

/// Finds where articles' words and facts come from: passages they share, sources they share, and who published first.
///
/// ```swift
/// let provenance = ProvenanceAnalyzer().analyze([gazette, standard], pairs: pairs)
/// provenance.sharedPassages.first?.words  // 25: a sentence that both took over from an agency
/// provenance.publicationOrder             // [0, 1]
/// ```
public struct ProvenanceAnalyzer: Sendable {
    private let language: CreditLanguage

    public init() { language = .english }

    /// - Parameters:
    ///   - analyses: the articles of the comparison. Each must be a text of its own: outlets told in one digest share
    ///     every word of it, which says nothing of where their words come from.
    ///   - pairs: pairs of claims of these articles. A pair whose claims are not among them gets no origin.
    /// - Returns: shared passages by first place, origins in the order of `pairs`; all lists are empty for fewer than
    ///   two articles, but for the order of publication.
    /// - Complexity: O(*a n*) for *n* words in *a* articles, plus O(1) for each pair.
    public func analyze(_ analyses: [ArticleAnalysis], pairs: [ClaimPair]) -> Provenance {
        let passages = SharedPassageFinder(documents: analyses.map(\.document)).passages()
        let origins = PairOriginFinder(analyses: analyses, passages: passages, language: language)
        return Provenance(
            sharedPassages: passages, origins: pairs.compactMap(origins.origin),
            publicationOrder: Self.publicationOrder(analyses))
    }

    /// Articles without a time are left out; those of one time stay in the order given.
    private static func publicationOrder(_ analyses: [ArticleAnalysis]) -> [Int] {
        let dated = analyses.indices.compactMap { index in
            analyses[index].article.published.map { (time: $0.epochSeconds, article: index) }
        }
        return dated.sorted { ($0.time, $0.article) < ($1.time, $1.article) }.map(\.article)
    }
}
