import Linguistics
import ClaimAlignment
import ClaimExtraction
import NewsModel

/// Where in the sources a claim's content stands.
struct EvidenceFinder {
    /// A sentence of a source, or two in a row, that hold some of a claim's content.
    struct Found {
        var source: Int
        var sentences: Range<Int>
        /// Share of the claim's weight that is there, 0 to 1.
        var coverage: Double
        /// Coverage with what else the sentences say counted against it: ranks equals.
        var rank: Double
        var concepts: Set<String>
    }

    let aligner: ClaimAligner
    /// The place of the first source among the aligner's articles; the ones before it are drafts.
    let offset: Int
    private let indices: [ConceptIndex]
    /// Names of each source.
    private let names: [Set<String>]
    private let sources: [ArticleAnalysis]

    init(_ aligner: ClaimAligner, firstSource offset: Int, sources: [ArticleAnalysis]) {
        self.sources = sources
        self.aligner = aligner
        self.offset = offset
        names = aligner.sentences.dropFirst(offset).map { Set($0.joined().filter { $0.hasPrefix("@") }) }
        indices = aligner.sentences.dropFirst(offset).map { ConceptIndex($0) }
    }

    var sourceCount: Int { indices.count }

    /// The best evidence of one source for a claim; `nil` when nothing of it is there.
    ///
    /// - Parameter source: counts the sources from 0.
    func best(for profile: ClaimProfile, in source: Int) -> Found? {
        let sentences = aligner.sentences[offset + source]
        let candidates = indices[source].candidates(
            for: profile.concepts, weights: aligner.weights, limit: Self.maximumCandidates)
        var best: Found?
        for candidate in candidates {
            for range in [candidate..<(candidate + 1), candidate..<(candidate + 2), (candidate - 1)..<(candidate + 1)] {
                guard range.lowerBound >= 0, range.upperBound <= sentences.count else { continue }
                let found = found(profile, source, range, sentences)
                // A second sentence must add something to be worth showing.
                let gain = found.rank - (best?.rank ?? 0)
                if gain > (range.count > 1 ? Self.secondSentenceGain : 0) { best = found }
            }
        }
        return best
    }

    /// Single sentences of one source, those that hold most of a claim first.
    func ranked(for profile: ClaimProfile, in source: Int, limit: Int) -> [Found] {
        let sentences = aligner.sentences[offset + source]
        let candidates = indices[source].candidates(
            for: profile.concepts, weights: aligner.weights, limit: Self.maximumCandidates)
        let found = candidates.map { self.found(profile, source, $0..<($0 + 1), sentences) }
        return Array(
            found.sorted { ($1.rank, $0.sentences.lowerBound) < ($0.rank, $1.sentences.lowerBound) }.prefix(limit))
    }

    /// What one sentence of a source has of a claim.
    func found(_ profile: ClaimProfile, in source: Int, sentence: Int) -> Found {
        found(profile, source, sentence..<(sentence + 1), aligner.sentences[offset + source])
    }

    private func found(
        _ profile: ClaimProfile, _ source: Int, _ range: Range<Int>, _ sentences: [[String]]
    ) -> Found {
        let concepts = Set(sentences[range].joined())
        let nearby = Set(sentences[max(0, range.lowerBound - 2)..<min(sentences.count, range.upperBound + 2)].joined())
        let nearness = aligner.nearness(of: profile, to: range, of: offset + source)
        let weights = aligner.weights
        var shared = 0.0
        var covered = 0.0
        for (concept, near) in zip(profile.concepts, nearness) {
            let isNamed = concept.hasPrefix("@") && names[source].contains(concept)
            let around = isNamed ? Self.namedShare : nearby.contains(concept) ? Self.nearbyShare : 0
            shared += weights.weight(concept) * near
            covered += weights.weight(concept) * max(near, around)
        }
        let agreement = slotAgreement(profile, source, range)
        let slots = Double(profile.quantities.count + profile.times.count) * Self.slotWeight
        let total = weights.total(profile.concepts) + slots
        let own = weights.total(Array(concepts))
        let likeness = total + own > 0 ? 2 * shared / (total + own) : 0
        let coverage = total > 0 ? (covered + slots * agreement) / total : 0
        return Found(
            source: source, sentences: range, coverage: coverage,
            rank: coverage + Self.likenessShare * likeness + Self.slotShare * agreement, concepts: concepts)
    }

    /// Share of the claim's figures and times that the sentences bear out; 0 for a claim without any.
    private func slotAgreement(_ profile: ClaimProfile, _ source: Int, _ range: Range<Int>) -> Double {
        let count = profile.quantities.count + profile.times.count
        guard count > 0 else { return 0 }
        let sentences = sources[source].document.sentences[range]
        let span = sentences.dropFirst().reduce(sentences.first!.span) { $0.union($1.span) }
        let quantities = sources[source].quantities(in: span)
        let times = sources[source].times(in: span)
        let agreeing =
            profile.quantities.count { mine in quantities.contains { QuantityMatch.agree(mine.quantity, $0) } }
            + profile.times.count { mine in times.contains { TimeRule.canAgree(mine.value, $0.value) } }
        return Double(agreeing) / Double(count)
    }

    private static let maximumCandidates = 30
    private static let slotShare = 0.2
    /// What a figure or time weighs beside the words, whose weights run to about four.
    private static let slotWeight = 2.0
    private static let secondSentenceGain = 0.12
    /// What a word in the sentences around counts…
    private static let nearbyShare = 0.5
    /// … and a name anywhere in the article.
    private static let namedShare = 0.75
    private static let likenessShare = 0.3
}
