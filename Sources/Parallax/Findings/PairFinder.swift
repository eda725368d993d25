import ClaimAlignment
import ClaimExtraction
import Inference
import NewsModel
import Verdicts

/// Aligns every two articles and judges the aligned claims.
struct PairFinder {
    let analyses: [ArticleAnalysis]
    let aligner: ClaimAligner
    let origin: Comparison.Origin
    /// `nil` where rules alone shall tell how claims stand to each other.
    let network: RelationNetwork?

    /// Pairs by their articles, then in the first article's order, numbered `p1`, `p2`, ….
    func pairs() -> [ClaimPair] {
        var result: [ClaimPair] = []
        for first in analyses.indices {
            for second in analyses.indices where second > first {
                var pairs = aligner.align(first, second)
                if origin == .digest {
                    let finder = ContrastFinder(analyses: analyses, aligner: aligner)
                    pairs += finder.contrasts(first, second, beside: pairs)
                }
                for aligned in pairs {
                    result.append(pair(aligned, first, second, number: result.count + 1))
                }
            }
        }
        return result
    }

    private func pair(_ aligned: AlignedClaims, _ first: Int, _ second: Int, number: Int) -> ClaimPair {
        var context = PairContext(
            first: ClaimSide(analysis: analyses[first], profile: aligner.profiles[first][aligned.first]),
            second: ClaimSide(analysis: analyses[second], profile: aligner.profiles[second][aligned.second]),
            weights: aligner.weights, similarity: aligned.byWords, likelihood: network == nil ? nil : aligned.similarity
        )
        context.reading = aligned.reading
        let judged = PairJudge().judge(context, network: network)
        return ClaimPair(
            id: "p\(number)", first: analyses[first].claims[aligned.first].id,
            second: analyses[second].claims[aligned.second].id, relation: judged.relation,
            confidence: aligned.similarity, differences: judged.differences)
    }
}
