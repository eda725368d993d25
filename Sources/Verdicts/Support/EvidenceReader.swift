import ClaimExtraction
import Inference
import Linguistics
import NewsModel

/// Has the relation network read a claim beside the stretches of its sources that come nearest to it.
///
/// A sentence alone often lacks what a claim says ("He died there"), and a claim may rest on two: so the network sees each
/// of the nearest sentences with its neighbours, and the nearest ones together.
struct EvidenceReader {
    /// What the network makes of a claim.
    struct Reading {
        /// The highest of all stretches, 0 to 1.
        var entailment: Double
        /// The highest of all stretches, 0 to 1.
        var contradiction: Double
        /// How likely the stretch that the claim most likely follows from does not bear out the word of the claim that it
        /// bears out least, 0 to 1.
        var leastSupported: Double
        /// Pieces of words of the claim that this stretch does not bear out; spans count from the draft's text.
        var unsupported: [SourceSpan]
    }

    let network: RelationNetwork
    let sources: [ArticleAnalysis]

    /// - Parameters:
    ///   - span: what of the draft should follow.
    ///   - ranked: sentences of the sources, those with most of its words first.
    ///   - likely: sentences that likely tell the same in other words.
    /// - Returns: `nil` where there is nothing to read.
    /// - Complexity: O(*w*) readings of the network for at most ``maximumWindows`` windows.
    func read(
        _ span: SourceSpan, of draft: ArticleAnalysis, beside ranked: [EvidenceFinder.Found],
        and likely: [EvidenceFinder.Found]
    ) -> Reading? {
        let windows = windows(ranked, likely)
        let claim = draft.document.text(at: span)
        guard !claim.isEmpty, !windows.isEmpty else { return nil }
        let readings = network.read(windows.map { (text(of: $0), claim) })
        guard let best = readings.indices.max(by: { readings[$0].entailment < readings[$1].entailment }) else {
            return nil
        }
        let pieces = readings[best].unsupported
        let missing = pieces.filter { $0.probability >= Self.unsupportedLeast }.map {
            SourceSpan(span.lowerBound + $0.span.lowerBound, span.lowerBound + $0.span.upperBound)
        }
        return Reading(
            entailment: readings[best].entailment, contradiction: readings.map(\.contradiction).max() ?? 0,
            leastSupported: pieces.map(\.probability).max() ?? 0, unsupported: missing)
    }

    /// Sentences of one source, in order.
    private struct Window: Equatable {
        var source: Int
        var sentences: [Int]
    }

    private func windows(_ ranked: [EvidenceFinder.Found], _ likely: [EvidenceFinder.Found]) -> [Window] {
        var result: [Window] = []
        for found in ranked.prefix(Self.maximumWindows - 1) + likely {
            let last = sources[found.source].document.sentences.count
            let around = max(0, found.sentences.lowerBound - 1)..<min(last, found.sentences.upperBound + 1)
            let window = Window(source: found.source, sentences: Array(around))
            if !result.contains(window) { result.append(window) }
        }
        if let first = ranked.first {
            let nearest = ranked.filter { $0.source == first.source }.prefix(Self.together)
            let sentences = Set(nearest.flatMap { Array($0.sentences) }).sorted()
            let window = Window(source: first.source, sentences: sentences)
            if sentences.count > 1, !result.contains(window) { result.append(window) }
        }
        return result
    }

    private func text(of window: Window) -> String {
        let document = sources[window.source].document
        return window.sentences.map { document.text(at: document.sentences[$0].span) }.joined(separator: " ")
    }

    /// More windows found hardly more evidence on the public development sets, and each costs a reading.
    private static let maximumWindows = 4
    /// Nearest sentences that are read together.
    private static let together = 4
    /// Set on the development part of WiCE's word labels.
    private static let unsupportedLeast = 0.5
}
