public import ClaimExtraction
public import Linguistics
public import NewsModel

/// Two claims that report the same thing, as indices into the claims of their articles.
public struct AlignedClaims: Hashable, Sendable {
    public var first: Int
    public var second: Int
    /// 0 to 1.
    public var similarity: Double
}

/// Aligns the claims of several articles: blocking, candidates, similarity, assignment.
///
/// Unwanted: "Nine workers died" set against "killed nine dockers in 2012". Wanted: against "left 11 people dead".
///
/// The stages are those of collation (Dekker et al., "Computer-supported collation of modern manuscripts", DSH 30,
/// 2015) with an inverted index for blocking and a greedy many-to-many assignment.
public struct ClaimAligner: Sendable {
    /// By article, then by claim.
    public let profiles: [[ClaimProfile]]
    /// The concepts of every sentence, frames and all, each once and sorted: by article, then by sentence.
    public let sentences: [[[String]]]
    public let weights: TermWeights
    private let similarity: ClaimSimilarity

    /// - Parameter credits: stretches of the first article that only say whose word a claim is, such as the names of
    ///   the outlets that a draft credits.
    /// - Complexity: O(*n*) in the tokens of all articles.
    public init(
        _ analyses: [ArticleAnalysis], credits: [SourceSpan] = [], words: WordData = .english,
        clauses: ClauseWords = .english
    ) {
        let links = EntityLinks(analyses)
        let meanings = ConceptMeanings()
        let builders = analyses.enumerated().map { index, analysis in
            ProfileBuilder(analysis: analysis, index: index, links: links, words: words, clauses: clauses, meanings: meanings,
                credits: index == 0 ? credits : [])
        }
        profiles = builders.map { $0.profiles() }
        sentences = builders.map { $0.sentenceConcepts() }
        weights = TermWeights(profiles, meanings: meanings)
        similarity = ClaimSimilarity(weights: weights)
    }

    /// How likely two claims report the same thing, 0 to 1.
    public func score(_ first: ClaimProfile, _ second: ClaimProfile) -> Double { similarity.score(first, second) }

    /// The aligned claims of two articles, by the first's order, then the second's.
    ///
    /// - Complexity: O(*c*) in candidate pairs, which blocking bounds to ``maximumCandidates`` a claim.
    public func align(_ first: Int, _ second: Int) -> [AlignedClaims] {
        let index = ConceptIndex(profiles[second].map(\.concepts))
        let everyOther = profiles[second].count <= Self.maximumCandidates ? Array(profiles[second].indices) : nil
        var candidates: [AlignedClaims] = []
        for (position, profile) in profiles[first].enumerated() {
            let others = everyOther
                ?? index.candidates(for: profile.concepts, weights: weights, limit: Self.maximumCandidates)
            for other in others {
                let score = similarity.score(profile, profiles[second][other])
                if score >= Assignment.threshold {
                    candidates.append(AlignedClaims(first: position, second: other, similarity: score))
                }
            }
        }
        return Assignment(candidates).pairs()
    }

    /// A claim is compared with at most so many of the other article: with all of an ordinary article, with those that
    /// share most words with it of a very long one.
    static let maximumCandidates = 160
}
