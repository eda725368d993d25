public import ClaimExtraction
public import Linguistics
public import NewsModel

/// Two claims that report the same thing, as indices into the claims of their articles.
public struct AlignedClaims: Hashable, Sendable {
    public var first: Int
    public var second: Int
    /// 0 to 1.
    public var similarity: Double

    public init(first: Int, second: Int, similarity: Double) {
        self.first = first
        self.second = second
        self.similarity = similarity
    }
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
    private let sentenceSets: [[ConceptSet]]
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
            ProfileBuilder(
                analysis: analysis, index: index, links: links, words: words, clauses: clauses, meanings: meanings,
                credits: index == 0 ? credits : [])
        }
        profiles = builders.map { $0.profiles() }
        sentenceSets = builders.map { $0.sentenceConcepts() }
        sentences = sentenceSets.map { $0.map(\.concepts) }
        weights = TermWeights(profiles, meanings: meanings)
        similarity = ClaimSimilarity(weights: weights)
    }

    /// How likely two claims report the same thing, 0 to 1.
    public func score(_ first: ClaimProfile, _ second: ClaimProfile) -> Double { similarity.score(first, second) }

    /// How near each of a claim's concepts comes to the words of some sentences: 1 for a concept they have, less for a
    /// word of near meaning, 0 for a stranger.
    ///
    /// - Complexity: O(*mn*) in the concepts of the claim and the sentences.
    public func nearness(of profile: ClaimProfile, to sentences: Range<Int>, of article: Int) -> [Double] {
        SoftOverlap(weights).nearness(of: profile.content, to: Array(sentenceSets[article][sentences]))
    }

    /// The aligned claims of two articles, by the first's order, then the second's.
    ///
    /// - Complexity: O(*c*) in candidate pairs, which blocking bounds to ``maximumCandidates`` a claim.
    public func align(_ first: Int, _ second: Int) -> [AlignedClaims] {
        let index = ConceptIndex(profiles[second].map(\.concepts))
        let everyOther = profiles[second].count <= Self.maximumCandidates ? Array(profiles[second].indices) : nil
        var candidates: [(first: Int, second: Int)] = []
        for (position, profile) in profiles[first].enumerated() {
            let others =
                everyOther
                ?? index.candidates(for: profile.concepts, weights: weights, limit: Self.maximumCandidates)
            candidates += others.map { (position, $0) }
        }
        let scored = similarity.scored(candidates, of: profiles[first], and: profiles[second])
        return Assignment(scored.filter { $0.similarity >= Assignment.threshold }).pairs()
    }

    /// What the pair model sees of two claims, in the order of its features; `nil` where nothing speaks for the pair.
    package func features(_ first: ClaimProfile, _ second: ClaimProfile) -> [Double]? {
        let features = PairFeatures(first, second, weights)
        return features.isWorthwhile ? features.values : nil
    }

    /// The names of the pair model's features, in order.
    package static var featureNames: [String] { PairFeatures.names }

    /// What two claims must at least reach to be aligned.
    public static var leastSimilarity: Double { Assignment.threshold }

    /// A claim is compared with at most so many of the other article: with all of an ordinary article, with those that
    /// share most words with it of a very long one.
    static let maximumCandidates = 160
}
