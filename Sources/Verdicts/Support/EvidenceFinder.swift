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
        var concepts: Set<String>
    }

    let aligner: ClaimAligner
    /// The place of the first source among the aligner's articles; the ones before it are drafts.
    let offset: Int
    private let indices: [ConceptIndex]

    init(_ aligner: ClaimAligner, firstSource offset: Int) {
        self.aligner = aligner
        self.offset = offset
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
                let gain = found.coverage - (best?.coverage ?? 0)
                if gain > (range.count > 1 ? Self.secondSentenceGain : 0) { best = found }
            }
        }
        return best
    }

    private func found(
        _ profile: ClaimProfile, _ source: Int, _ range: Range<Int>, _ sentences: [[String]]
    ) -> Found {
        let concepts = Set(sentences[range].joined())
        let total = aligner.weights.total(profile.concepts)
        let covered = aligner.weights.total(profile.concepts.filter(concepts.contains))
        return Found(
            source: source, sentences: range, coverage: total > 0 ? covered / total : 0, concepts: concepts)
    }

    private static let maximumCandidates = 30
    private static let secondSentenceGain = 0.12
}
