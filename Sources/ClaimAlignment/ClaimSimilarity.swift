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
}
