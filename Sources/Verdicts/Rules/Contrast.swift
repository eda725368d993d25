import ClaimAlignment
import ClaimExtraction
import Linguistics
public import NewsModel

/// One side's negation reaches a word that the other side has without one: "did not announce any concrete support",
/// "intention to support". It sets the two against each other without saying that they contradict.
public struct Contrast: Sendable {
    public let first: SourceSpan
    public let second: SourceSpan

    /// - Returns: `nil` where both or neither side negates, or the negation reaches nothing that is shared.
    public init?(_ pair: PairContext) {
        guard pair.first.claim.polarity != pair.second.claim.polarity else { return nil }
        let negations = (Self.negation(pair.first, pair), Self.negation(pair.second, pair))
        switch negations {
        case (let index?, nil):
            guard let found = Self.reached(from: index, of: pair.first, in: pair.second) else { return nil }
            (first, second) = found
        case (nil, let index?):
            guard let found = Self.reached(from: index, of: pair.second, in: pair.first) else { return nil }
            (second, first) = found
        default: return nil
        }
    }

    /// The first negation of a claim whose statement is negative; "not only" and its like are none.
    static func negation(_ side: ClaimSide, _ pair: PairContext) -> Int? {
        guard side.claim.polarity == .negative, PostponedAct(side, pair) == nil else { return nil }
        let tokens = side.document.tokens
        return side.profile.core.first { index in
            pair.clauses.negations.contains(tokens[index].lower)
                && !pair.verdicts.mildNegations.contains(index + 1 < tokens.count ? tokens[index + 1].lower : "")
        }
    }

    private static func reached(
        from negation: Int, of side: ClaimSide, in other: ClaimSide
    ) -> (SourceSpan, SourceSpan)? {
        for term in side.profile.terms where term.token > negation && term.token - negation <= reach {
            guard !term.isName, !term.isLight else { continue }
            if let match = other.profile.terms.first(where: { $0.lemma == term.lemma }) {
                return (side.document.tokens[negation].span.union(term.span), match.span)
            }
        }
        return nil
    }

    /// Tokens between a negation and what it reaches: "did not announce any concrete support".
    static let reach = 6
}
