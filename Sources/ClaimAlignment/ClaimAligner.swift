public import ClaimExtraction
package import Inference
public import Linguistics
public import NewsModel

/// Two claims that report the same thing, as indices into the claims of their articles.
public struct AlignedClaims: Hashable, Sendable {
    public var first: Int
    public var second: Int
    /// 0 to 1.
    public var similarity: Double
    /// The same by their words alone, which for a conflict must be many: two sentences of one topic point the same way.
    public var byWords: Double
    /// What a network that reads both makes of them; `nil` where none was asked.
    package var reading: JointReading?

    /// - Parameter byWords: `similarity` if `nil`.
    public init(first: Int, second: Int, similarity: Double, byWords: Double? = nil) {
        self.first = first
        self.second = second
        self.similarity = similarity
        self.byWords = byWords ?? similarity
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
    /// The profiles, weighed.
    private let claims: [[WeighedClaim]]
    private let numbering: ConceptNumbering
    private let readers: Readers?

    /// What networks know of the claims, and can be asked about them.
    private struct Readers: Sendable {
        /// By article, then by claim.
        let texts: [[String]]
        let vectors: ClaimVectors
        let network: RelationNetwork
    }

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
                analysis, index: index, links: links, words: words, clauses: clauses, meanings: meanings,
                credits: index == 0 ? credits : [])
        }
        profiles = builders.map { $0.profiles() }
        sentenceSets = builders.map { $0.sentenceConcepts() }
        sentences = sentenceSets.map { $0.map(\.concepts) }
        weights = TermWeights(profiles, meanings: meanings)
        numbering = ConceptNumbering(
            Array(sentenceSets.joined()) + profiles.joined().flatMap { [$0.content, $0.sentence] }, weights: weights)
        let numbering = numbering
        claims = profiles.map { $0.map { WeighedClaim($0, numbering: numbering) } }
        readers = nil
    }

    private init(_ aligner: ClaimAligner, readers: Readers) {
        profiles = aligner.profiles
        sentences = aligner.sentences
        sentenceSets = aligner.sentenceSets
        weights = aligner.weights
        claims = aligner.claims
        numbering = aligner.numbering
        self.readers = readers
    }

    /// The same, which also knows claims that tell the same in other words.
    ///
    /// - Parameters:
    ///   - analyses: those that this was made of.
    ///   - encoder: is asked what their claims say.
    ///   - network: reads two claims together where that leaves it open whether they tell one fact.
    package func reading(
        _ analyses: [ArticleAnalysis], by encoder: PassageEncoder, and network: RelationNetwork
    ) -> ClaimAligner {
        let texts = analyses.map { analysis in analysis.claims.map(StandaloneText(analysis).text) }
        return ClaimAligner(
            self, readers: Readers(texts: texts, vectors: ClaimVectors(analyses, by: encoder), network: network))
    }

    /// How likely two claims report the same thing, 0 to 1.
    ///
    /// - Precondition: they are profiles of this aligner.
    public func score(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        ClaimSimilarity.score(WeighedClaim(first, numbering: numbering), WeighedClaim(second, numbering: numbering))
    }

    /// How likely two claims tell one fact by what they say in their passages, as a share of the log-odds that count; `nil` where no encoder was
    /// asked.
    package func likeness(_ first: (article: Int, claim: Int), _ second: (article: Int, claim: Int)) -> Double? {
        readers.map { $0.vectors.logOdds(first, second) / ClaimVectors.largestLogOdds }
    }

    /// How near each of a claim's concepts comes to the words of some sentences: 1 for a concept they have, less for a
    /// word of near meaning, 0 for a stranger.
    ///
    /// - Complexity: O(*mn*) in the concepts of the claim and the sentences.
    public func nearness(of profile: ClaimProfile, to sentences: Range<Int>, of article: Int) -> [Double] {
        SoftOverlap.nearness(of: profile.content, to: Array(sentenceSets[article][sentences]))
    }

    /// The aligned claims of two articles, by the first's order, then the second's.
    ///
    /// - Complexity: O(*c*) in candidate pairs, which blocking bounds to ``maximumCandidates`` a claim.
    public func align(_ first: Int, _ second: Int) -> [AlignedClaims] {
        let scored = candidates(first, second).scored()
        let least = readers == nil ? Assignment.threshold : Assignment.thresholdOfRead
        return Assignment(scored.filter { $0.similarity >= least }).pairs()
    }

    /// What of two articles may be aligned, with all that the pair model sees of it.
    package func candidates(_ first: Int, _ second: Int) -> CandidatePairs {
        let index = ConceptIndex(profiles[second].map(\.concepts))
        let everyOther = profiles[second].count <= Self.maximumCandidates ? Array(profiles[second].indices) : nil
        var places: [(first: Int, second: Int)] = []
        for (position, profile) in profiles[first].enumerated() {
            let others =
                everyOther
                ?? index.candidates(for: profile.concepts, weights: weights, limit: Self.maximumCandidates)
            places += others.map { (position, $0) }
        }
        var candidates = CandidatePairs(places, of: claims[first], and: claims[second])
        if let readers {
            candidates.learn(logOdds: places.map { readers.vectors.logOdds((first, $0.first), (second, $0.second)) })
            candidates.read(readers.texts[first], readers.texts[second], by: readers.network)
        }
        return candidates
    }

    /// What two claims must at least reach to be aligned.
    public static var leastSimilarity: Double { Assignment.threshold }

    /// A claim is compared with at most so many of the other article: with all of an ordinary article, with those that
    /// share most words with it of a very long one.
    static let maximumCandidates = 160
}
