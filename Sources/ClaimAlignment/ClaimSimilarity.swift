internal import Foundation
internal import Inference
import NewsModel

/// How likely two claims report the same thing, from what they name, count and say, and from their sentences.
///
/// A logistic regression over named features; its weights are data, fitted on the project's own bundles.
enum ClaimSimilarity {
    /// 0 to 1, the two taken by themselves.
    ///
    /// - Complexity: O(*mn*) in the two claims' concepts.
    static func score(_ first: WeighedClaim, _ second: WeighedClaim) -> Double {
        LogisticModel.alone.probability(features(first, second).values)
    }

    static func features(_ first: WeighedClaim, _ second: WeighedClaim) -> PairFeatures {
        PairFeatures(first, second, context: ContextFeatures(first.sentence, second.sentence))
    }

    /// The pairs of some candidates with what tells for each when all the others are known.
    ///
    /// - Parameter likeness: for each candidate how alike is what its claims are about; `nil` where that is not asked.
    /// - Complexity: linear in the candidates, times the cost of one.
    static func scored(
        _ candidates: [(first: Int, second: Int)], of first: [WeighedClaim], and second: [WeighedClaim],
        likeness: [Double]? = nil
    ) -> [AlignedClaims] {
        // Claims of one sentence share its words.
        var contexts: [SentencePair: ContextFeatures] = [:]
        let features = candidates.map { candidate in
            let (left, right) = (first[candidate.first], second[candidate.second])
            let sentences = SentencePair(first: left.profile.claim.sentence, second: right.profile.claim.sentence)
            let context = contexts[sentences] ?? ContextFeatures(left.sentence, right.sentence)
            contexts[sentences] = context
            return PairFeatures(left, right, context: context)
        }
        let claims = max(first.count, second.count)
        let worded = candidates.indices.filter { features[$0].isWorthwhile }
        let words = Dictionary(
            uniqueKeysWithValues: zip(
                worded, logOdds(worded.map { (candidates[$0], features[$0].values) }, .alone, .amongRivals)))
        let certain = { (index: Int) in
            words[index].map { probability($0 + priorShift(claims, conflictExponent)) } ?? 0
        }
        let chosen: [(index: Int, logOdds: Double)]
        if let likeness {
            let worthwhile = candidates.indices.filter { features[$0].isWorthwhile || likeness[$0] > 0 }
            let all = worthwhile.map { (candidates[$0], features[$0].values + [likeness[$0]]) }
            chosen = Array(zip(worthwhile, logOdds(all, .aloneWithLikeness, .amongRivalsWithLikeness)))
        } else {
            chosen = worded.compactMap { index in words[index].map { (index, $0) } }
        }
        return chosen.map { index, logOdds in
            AlignedClaims(
                first: candidates[index].first, second: candidates[index].second,
                similarity: probability(logOdds + priorShift(claims, lengthExponent)), byWords: certain(index))
        }
    }

    private struct SentencePair: Hashable {
        var first: Int
        var second: Int
    }

    private static func logOdds(
        _ candidates: [((first: Int, second: Int), values: [Double])], _ alone: LogisticModel,
        _ amongRivals: LogisticModel
    ) -> [Double] {
        let rivals = RivalFeatures(candidates.map { ($0.0.first, $0.0.second, alone.logOdds($0.values)) })
        return candidates.indices.map { amongRivals.logOdds(candidates[$0].values + rivals.values(of: $0)) }
    }

    private static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

    /// The longer the articles, the more of their claims stand alone: the odds of a pair by chance fall.
    ///
    /// - Returns: what is added to the log-odds; 0 up to the length the models were fitted on.
    private static func priorShift(_ claims: Int, _ exponent: Double) -> Double {
        claims <= fittedLength ? 0 : -exponent * log(Double(claims) / Double(fittedLength))
    }

    /// Claims of an article in the project's own bundles.
    private static let fittedLength = 30
    /// By reading pairs of real reports of 50 to 100 claims: at 2, every second pair there was of two things.
    private static let lengthExponent = 4.0
    /// What it was when the likeness was set that a conflict needs.
    private static let conflictExponent = 2.0
}
