import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// A negated act that a time brings about after all: "did not start until January" says that it started in January.
struct PostponedAct {
    /// The words of the time.
    let time: SourceSpan

    /// - Returns: `nil` where the claim negates nothing, or without such a time.
    init?(_ side: ClaimSide, _ pair: PairContext) {
        let tokens = side.document.tokens
        let words = side.profile.core
        guard side.claim.polarity == .negative,
            let negation = words.first(where: { pair.clauses.negations.contains(tokens[$0].lower) })
        else { return nil }
        let found = side.profile.times.first { time in
            let first = side.document.tokens(in: time.span).lowerBound
            return first > negation + 1 && pair.verdicts.postponing.contains(tokens[first - 1].lower)
        }
        guard let found else { return nil }
        time = found.span
    }
}
