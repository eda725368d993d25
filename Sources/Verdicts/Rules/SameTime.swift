import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// One time in two wordings: "yesterday" and "on Saturday", "in 2019" and "seven years ago".
///
/// Unwanted: "on Saturday" against "Saturday". Wanted: "in 2019" against "seven years ago", as what can both be right.
struct SameTime {
    func findings(in pair: PairContext) -> [Finding] {
        for first in pair.first.profile.times where TimeRule.isPoint(first) {
            for second in pair.second.profile.times where TimeRule.isPoint(second) {
                guard first.value == second.value, areWordedOtherwise(first, second, pair) else { continue }
                return [finding(first, second, pair)]
            }
        }
        return []
    }

    private func areWordedOtherwise(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Bool {
        words(first, pair.first, pair) != words(second, pair.second, pair)
    }

    /// Determiners left out.
    private func words(_ time: TimeExpression, _ side: ClaimSide, _ pair: PairContext) -> Set<String> {
        Set(side.wordForms(in: time.span)).subtracting(pair.clauses.determiners)
    }

    private func finding(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Finding {
        let own = (words(first, pair.first, pair), words(second, pair.second, pair))
        let isNearer = own.0.isSubset(of: own.1) || own.1.isSubset(of: own.0)
        let texts = (pair.first.text(at: first.span), pair.second.text(at: second.span))
        return Finding(
            difference: Difference(
                kind: .time, compatible: true, first: first.span, second: second.span,
                explanation: isNearer
                    ? TimeRule.nearer(texts.0, texts.1) : Self.same(texts.0, texts.1, first.value),
                rule: TimeRule.name),
            weight: .mild)
    }

    private static func same(_ first: String, _ second: String, _ value: String) -> String {
        "“\(first)” and “\(second)” are the same time, \(value)."
    }
}
