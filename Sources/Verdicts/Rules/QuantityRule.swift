import ClaimAlignment
import NewsModel

/// Figures that count or measure the same thing.
///
/// Unwanted: "18 kilometres northeast of Ilmet" against "at a depth of 10 kilometres". Wanted: against "about 20
/// kilometres from Ilmet", and as compatible, since "about" leaves room.
struct QuantityRule: DifferenceRule {
    static let name = "quantity"

    func findings(in pair: PairContext) -> [Finding] {
        var rest = pair.second.profile.quantities
        var open: [ClaimProfile.CountedQuantity] = []
        for left in pair.first.profile.quantities {
            if let same = rest.firstIndex(where: { QuantityMatch.agree(left, $0) }) {
                if let finding = wordingFinding(left, rest[same], pair) { return [finding] }
                rest.remove(at: same)
            } else {
                open.append(left)
            }
        }
        var result: [Finding] = []
        let match = QuantityMatch(pair)
        for left in open {
            if let same = rest.firstIndex(where: { match.comparable(left, $0) }) {
                result.append(finding(left, rest[same], pair))
                rest.remove(at: same)
            } else if let likely = rest.firstIndex(where: { match.mayMeasureOneThing(left, $0) }) {
                result.append(finding(left, rest[likely], pair, isSure: false))
                rest.remove(at: likely)
            }
        }
        return result
    }

    /// Equal numbers of which one is marked as rough or a bound: "about 10 kilometres", "10 kilometres".
    private func wordingFinding(
        _ left: ClaimProfile.CountedQuantity, _ right: ClaimProfile.CountedQuantity, _ pair: PairContext
    ) -> Finding? {
        let a = left.quantity
        let b = right.quantity
        guard a.approximate != b.approximate || a.low != b.low || a.high != b.high else { return nil }
        return Finding(
            difference: Difference(
                kind: .quantity, compatible: true, first: a.span, second: b.span,
                explanation: Self.rounded(pair.first.text(at: a.span), pair.second.text(at: b.span)), rule: Self.name),
            weight: .mild)
    }

    /// - Parameter isSure: whether both surely measure one thing; of others no conflict comes by itself.
    private func finding(
        _ left: ClaimProfile.CountedQuantity, _ right: ClaimProfile.CountedQuantity, _ pair: PairContext,
        isSure: Bool = true
    ) -> Finding {
        let a = left.quantity
        let b = right.quantity
        let words = (pair.first.text(at: a.span), pair.second.text(at: b.span))
        let compatible = QuantityMatch.rangesMeet(left, right)
        let changes = QuantityMatch(pair).changes(left, right)
        let explanation =
            compatible
            ? Self.compatible(words.0, words.1)
            : changes
                ? Self.changed(words.0, words.1)
                : isSure ? Self.contradicting(words.0, words.1) : Self.apart(words.0, words.1)
        let weight: Finding.Weight = changes ? .change : compatible ? .mild : isSure ? .contradiction : .variation
        return Finding(
            difference: Difference(
                kind: .quantity, compatible: compatible, first: a.span, second: b.span, explanation: explanation,
                rule: Self.name),
            weight: weight, isAnchored: isSure && QuantityAnchor(pair).holds(left, right),
            isContested: !isSure && weight == .variation)
    }

    private static func rounded(_ first: String, _ second: String) -> String {
        "“\(first)” and “\(second)” give the same number; only one of them is marked as rough or as a bound."
    }
    private static func compatible(_ first: String, _ second: String) -> String {
        "“\(first)” and “\(second)” can both be right."
    }
    private static func changed(_ first: String, _ second: String) -> String {
        "“\(first)” and “\(second)” were published at different times, and the number may have changed in between."
    }
    private static func apart(_ first: String, _ second: String) -> String {
        "“\(first)” and “\(second)” are told of the same; if they count or measure one thing, both cannot be right."
    }
    private static func contradicting(_ first: String, _ second: String) -> String {
        "“\(first)” and “\(second)” cannot both be right as worded."
    }
}
