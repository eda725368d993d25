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
        let features = features(of: candidates, first, second)
        let byWords = judged(
            candidates, features.map { $0.isWorthwhile ? $0.values : nil }, .alone, .amongRivals)
        let chosen =
            likeness.map { likeness in
                judged(
                    candidates,
                    zip(features, likeness).map { $0.isWorthwhile || $1 > 0 ? $0.values + [$1] : nil },
                    .aloneWithLikeness, .amongRivalsWithLikeness)
            } ?? byWords
        let claims = max(first.count, second.count)
        let shift = (priorShift(claims, lengthExponent), priorShift(claims, conflictExponent))
        return candidates.indices.compactMap { index in
            chosen[index].map { logOdds in
                AlignedClaims(
                    first: candidates[index].first, second: candidates[index].second,
                    similarity: LogisticModel.probability(logOdds: logOdds + shift.0),
                    byWords: byWords[index].map { LogisticModel.probability(logOdds: $0 + shift.1) } ?? 0)
            }
        }
    }

    /// Claims of one sentence share its words: these are compared once.
    private static func features(
        of candidates: [(first: Int, second: Int)], _ first: [WeighedClaim], _ second: [WeighedClaim]
    ) -> [PairFeatures] {
        var contexts: [SentencePair: ContextFeatures] = [:]
        return candidates.map { candidate in
            let (left, right) = (first[candidate.first], second[candidate.second])
            let sentences = SentencePair(first: left.profile.claim.sentence, second: right.profile.claim.sentence)
            let context = contexts[sentences] ?? ContextFeatures(left.sentence, right.sentence)
            contexts[sentences] = context
            return PairFeatures(left, right, context: context)
        }
    }

    private struct SentencePair: Hashable {
        var first: Int
        var second: Int
    }

    /// The log-odds of those candidates that have values, each among its rivals.
    private static func judged(
        _ candidates: [(first: Int, second: Int)], _ values: [[Double]?], _ alone: LogisticModel,
        _ amongRivals: LogisticModel
    ) -> [Double?] {
        let told = values.indices.filter { values[$0] != nil }
        let rivals = RivalFeatures(
            told.map { (candidates[$0].first, candidates[$0].second, alone.logOdds(values[$0] ?? [])) })
        var result = [Double?](repeating: nil, count: candidates.count)
        for (position, index) in told.enumerated() {
            result[index] = amongRivals.logOdds((values[index] ?? []) + rivals.values(of: position))
        }
        return result
    }

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
