import Linguistics
import ClaimAlignment
import NewsModel

/// One says it is so, the other that it is not: by a negation, a denial or a word of the opposite meaning.
struct PolarityRule: DifferenceRule {
    static let name = "polarity"

    func findings(in pair: PairContext) -> [Finding] {
        let negations = (isNegated(pair.first), isNegated(pair.second))
        let opposites = opposites(pair)
        // A negation and an opposite cancel out: "was not damaged", "is intact".
        guard (negations.0 != negations.1) != (opposites != nil) else { return [] }
        let spans = (
            opposites?.first ?? evidence(pair.first), opposites?.second ?? evidence(pair.second)
        )
        guard coversEnough(pair) else { return [] }
        let apart = abs(pair.secondsLater ?? 0) >= Self.updateGap
        let words = (pair.first.text(at: spans.0), pair.second.text(at: spans.1))
        return [
            Finding(
                difference: Difference(
                    kind: .polarity, compatible: false, first: spans.0, second: spans.1,
                    explanation: Self.opposed(words.0, words.1, apart: apart), rule: Self.name),
                weight: apart ? .change : .contradiction)
        ]
    }

    /// Polarity turns a verdict, so the claims must share most of what the smaller one says.
    private func coversEnough(_ pair: PairContext) -> Bool {
        let first = pair.first.profile.concepts
        let second = pair.second.profile.concepts
        let least = min(pair.weights.total(first), pair.weights.total(second))
        return least > 0 && pair.weights.shared(first, second) >= Self.sharedLeast * least
    }

    private func isNegated(_ side: ClaimSide) -> Bool {
        (side.claim.polarity == .negative) != (side.claim.modality == .denied)
    }

    private func opposites(_ pair: PairContext) -> (first: SourceSpan, second: SourceSpan)? {
        for left in pair.first.profile.terms {
            guard let opposite = pair.verdicts.antonyms[left.lemma] else { continue }
            if pair.second.profile.terms.contains(where: { $0.lemma == left.lemma }) { continue }
            if let right = pair.second.profile.terms.first(where: { opposite.contains($0.lemma) }) {
                return (left.span, right.span)
            }
        }
        return nil
    }

    /// From the negation to the end of the verb phrase at hand, else the whole core.
    private func evidence(_ side: ClaimSide) -> SourceSpan {
        let tokens = side.coreTokens
        guard let first = tokens.first, let last = tokens.last else { return side.claim.span }
        return SourceSpan(first.token.span.lowerBound, last.token.span.upperBound)
    }

    private static func opposed(_ first: String, _ second: String, apart: Bool) -> String {
        apart
            ? "“\(first)” and “\(second)” say the opposite; the reports were published at different times."
            : "“\(first)” and “\(second)” say the opposite."
    }

    /// Set on the project's own bundles, for precision of conflicts.
    private static let sharedLeast = 0.5
    private static let updateGap = 3600
}
