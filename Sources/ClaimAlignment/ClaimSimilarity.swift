internal import Foundation
internal import Inference
import NewsModel

/// How likely two claims report the same thing, from what they name, count and say, and from their sentences.
///
/// A logistic regression over named features; its weights are data, fitted on the project's own bundles.
struct ClaimSimilarity: Sendable {
    let weights: TermWeights

    /// 0 to 1, the two taken by themselves.
    ///
    /// - Complexity: O(*mn*) in the two claims' concepts.
    func score(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        LogisticModel.alone.probability(PairFeatures(first, second, weights).values)
    }

    /// The pairs of some candidates with what tells for each when all the others are known.
    ///
    /// - Parameter likeness: for each candidate how alike is what its claims are about; `nil` where that is not asked.
    /// - Complexity: linear in the candidates, times the cost of one.
    func scored(
        _ candidates: [(first: Int, second: Int)], of first: [ClaimProfile], and second: [ClaimProfile],
        likeness: [Double]? = nil
    ) -> [AlignedClaims] {
        let features = candidates.map { PairFeatures(first[$0.first], second[$0.second], weights) }
        let shift = Self.priorShift(max(first.count, second.count))
        let worded = candidates.indices.filter { features[$0].isWorthwhile }
        let byWords = Self.probabilities(
            worded.map { (candidates[$0], features[$0].values) }, .alone, .amongRivals, shift: shift)
        guard let likeness else {
            return zip(worded, byWords).map { index, probability in
                AlignedClaims(first: candidates[index].first, second: candidates[index].second, similarity: probability)
            }
        }
        let words = Dictionary(uniqueKeysWithValues: zip(worded, byWords))
        let worthwhile = candidates.indices.filter { features[$0].isWorthwhile || likeness[$0] > 0 }
        let all = Self.probabilities(
            worthwhile.map { (candidates[$0], features[$0].values + [likeness[$0]]) }, .aloneWithLikeness,
            .amongRivalsWithLikeness, shift: shift)
        return zip(worthwhile, all).map { index, probability in
            AlignedClaims(
                first: candidates[index].first, second: candidates[index].second, similarity: probability,
                byWords: words[index] ?? 0)
        }
    }

    private static func probabilities(
        _ candidates: [((first: Int, second: Int), values: [Double])], _ alone: LogisticModel,
        _ amongRivals: LogisticModel, shift: Double
    ) -> [Double] {
        let rivals = RivalFeatures(candidates.map { ($0.0.first, $0.0.second, alone.logOdds($0.values)) })
        return candidates.indices.map {
            amongRivals.probability(candidates[$0].values + rivals.values(of: $0), shift: shift)
        }
    }

    /// The longer the articles, the more of their claims stand alone: the odds of a pair by chance fall.
    ///
    /// - Returns: what is added to the log-odds; 0 up to the length the model was fitted on.
    private static func priorShift(_ claims: Int) -> Double {
        claims <= fittedLength ? 0 : -lengthExponent * log(Double(claims) / Double(fittedLength))
    }

    /// Claims of an article in the project's own bundles.
    private static let fittedLength = 30
    /// By reading pairs of real reports of 50 to 100 claims: at 1, every second pair there was of two things.
    private static let lengthExponent = 2.0
}
