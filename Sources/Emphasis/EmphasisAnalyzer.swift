public import ClaimExtraction
internal import Linguistics
public import NewsModel

/// Finds how articles weigh and word what they tell: where they put it, in which order, by which names and with which
/// reporting verbs, whether they say who did it, and how much they give each source. It describes; it does not score.
///
/// ```swift
/// let emphasis = EmphasisAnalyzer().analyze([gazette, standard], pairs: pairs)
/// emphasis.placement.first?.place             // .lead
/// emphasis.labels.first?.uses.map(\.text)     // ["fire", "inferno"]
/// ```
public struct EmphasisAnalyzer: Sendable {
    private let words: WordData
    private let labels: LabelLanguage

    public init() {
        words = .english
        labels = .english
    }

    /// How much an article makes of a stretch of its text, 0 to 1: the sum described at `Prominence`.
    ///
    /// - Parameters:
    ///   - span: UTF-8 bytes of the article's text.
    ///   - analysis: the article; its claims are not asked for, so that they can be given their prominence by this.
    /// - Returns: 0 for a span without words.
    /// - Complexity: O(*k* + *h*) for *k* words in the span and *h* in the headline, but for a binary search.
    public func prominence(of span: SourceSpan, in analysis: ArticleAnalysis) -> Double {
        Prominence(ArticleLayout(analysis, words: words)).weight(of: span)
    }

    /// How the articles place, order and word what they tell.
    ///
    /// - Parameters:
    ///   - analyses: the articles of the comparison; `claim.article` is an index into them.
    ///   - pairs: pairs of claims of these articles. Pairs of unknown claims are passed over.
    /// - Returns: placements by article and position; no order with fewer than three shared claims.
    /// - Complexity: O(*n* + *p* log *p*) for *n* words and *p* pairs.
    public func analyze(_ analyses: [ArticleAnalysis], pairs: [ClaimPair]) -> Emphasis {
        let layouts = analyses.map { ArticleLayout($0, words: words) }
        let actors = ActorLabels(analyses: analyses, language: labels, words: words).labelSets()
        let acts = ActLabels(analyses: analyses, pairs: pairs, language: labels, words: words).labelSets()
        return Emphasis(
            placement: PlacementFinder(layouts: layouts, pairs: pairs).placements(),
            order: StoryOrder(analyses: analyses, pairs: pairs).agreement(),
            labels: actors + acts,
            verbs: analyses.enumerated().flatMap { CueReader(analysis: $1, article: $0).verbs() },
            voice: VoiceFinder(analyses: analyses, words: words).uses(in: pairs))
    }

    /// How much each article gives each of its sources.
    ///
    /// - Returns: by article, then by first appearance as a source; attributions to nobody ("reportedly") have no profile.
    /// - Complexity: O(*n* + *a* log *a*) for *n* words and *a* attributions.
    public func sources(of analyses: [ArticleAnalysis]) -> [SourceProfile] {
        analyses.enumerated().flatMap { SourceProfiler(analysis: $1, article: $0).profiles() }
    }
}
