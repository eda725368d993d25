import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// One time in two wordings: "yesterday" and "on Saturday", "in 2019" and "seven years ago".
///
/// Unwanted: "on Saturday" against "Saturday". Wanted: "in 2028" against "in two years" of 2026, as what can both be right.
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

    /// Whether more than determiners tell them apart.
    private func areWordedOtherwise(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Bool {
        func words(_ time: TimeExpression, _ side: ClaimSide) -> Set<String> {
            Set(side.wordForms(in: time.span)).subtracting(pair.clauses.determiners)
        }
        return words(first, pair.first) != words(second, pair.second)
    }

    private func finding(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Finding {
        Finding(
            difference: Difference(
                kind: .time, compatible: true, first: first.span, second: second.span,
                explanation: Self.same(pair.first.text(at: first.span), pair.second.text(at: second.span), first.value),
                rule: TimeRule.name),
            weight: .mild)
    }

    private static func same(_ first: String, _ second: String, _ value: String) -> String {
        "“\(first)” and “\(second)” are the same time, \(value)."
    }
}
