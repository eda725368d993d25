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

    /// Claims of one sentence share its words: these are compared once.
    static func features(
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

    /// The longer the articles, the more of their claims stand alone: the odds of a pair by chance fall.
    ///
    /// - Parameter claims: of the longer article.
    /// - Returns: what is added to the log-odds of a pair; 0 up to the length the models were fitted on.
    static func priorShift(_ claims: Int) -> Double { priorShift(claims, lengthExponent) }

    /// The same for the likeness that a conflict needs.
    static func conflictShift(_ claims: Int) -> Double { priorShift(claims, conflictExponent) }

    private static func priorShift(_ claims: Int, _ exponent: Double) -> Double {
        claims <= fittedLength ? 0 : -exponent * log(Double(min(claims, longestLength)) / Double(fittedLength))
    }

    /// Claims of an article in the project's own bundles.
    private static let fittedLength = 30
    /// Claims beyond which nothing more is asked for, or in texts as long as a chapter not even copies are found. Set on the project's own bundles, one
    /// after another as two texts: of 63 pairs one is of two events.
    private static let longestLength = 90
    /// By reading pairs of real reports of 50 to 100 claims: at 2, every second pair there was of two things.
    private static let lengthExponent = 4.0
    /// What it was when the likeness was set that a conflict needs.
    private static let conflictExponent = 2.0
}
