internal import NewsModel

/// An amount, or two that make a range.
struct JoinedAmount {
    var start: Int
    var end: Int
    var value: Double
    var low: Double
    var high: Double
    var unit: String?
    var isApproximate = false
    var isRange = false
}

/// What the words around a number do to its limits; the word files use the same names.
private enum Bound: String {
    case least, most, about, near, plain
}

extension QuantityRecognizer {
    /// How much "about" allows either way: the share of the value. A convention, not a measured figure.
    private static let roughness = 0.1

    /// Adds the approximators and bounds around an amount; none is looked for before `limit`.
    func bounded(_ amount: JoinedAmount, limit: Int) -> (quantity: Quantity, end: Int) {
        var amount = amount
        addWordsBefore(to: &amount, limit: limit)
        addWordsAfter(to: &amount)
        let quantity = Quantity(
            span: pieces.span(amount.start, amount.end), value: amount.value, low: amount.low, high: amount.high,
            unit: amount.unit, approximate: amount.isApproximate)
        return (quantity, amount.end)
    }

    private func addWordsBefore(to amount: inout JoinedAmount, limit: Int) {
        for _ in 0..<Self.boundsInARow {
            guard let match = words.boundsBefore.match(in: pieces, before: amount.start), match.start >= limit else {
                return
            }
            if words.about.contains(pieces.text(match.start)), match.start == amount.start - 1,
                words.aboutHeads.contains(pieces.text(match.start - 1))
            {
                return
            }
            if words.during.contains(pieces.text(match.start)), match.start == amount.start - 1, isTime(amount) {
                return
            }
            apply(Bound(rawValue: match.meaning) ?? .plain, to: &amount)
            amount.start = match.start
        }
    }

    /// "at least another", "just over a further": no more than two stand in a row.
    private static let boundsInARow = 2

    private func isTime(_ amount: JoinedAmount) -> Bool { amount.unit.map(words.timeUnits.contains) ?? false }

    private func addWordsAfter(to amount: inout JoinedAmount) {
        guard let match = words.boundsAfter.match(in: pieces, at: amount.end), !amount.isRange else { return }
        let isJoined = pieces.isAttached(amount.end) || match.end - amount.end > 1
        guard isJoined, !isNextBound(match, amount) else { return }
        apply(Bound(rawValue: match.meaning) ?? .plain, to: &amount)
        amount.end = match.end
    }

    /// Whether "at least" belongs to the number after it.
    private func isNextBound(_ match: (meaning: String, end: Int), _ amount: JoinedAmount) -> Bool {
        amounts.amount(at: match.end) != nil
    }

    private func apply(_ bound: Bound, to amount: inout JoinedAmount) {
        let margin = abs(amount.value) * Self.roughness
        switch bound {
        case .least:
            amount.high = .infinity
            if !amount.isRange { amount.low = min(amount.low, amount.value) }
        case .most: amount.low = -.infinity
        case .about:
            amount.isApproximate = true
            amount.low = min(amount.low, amount.value - margin)
            amount.high = max(amount.high, amount.value + margin)
        case .near:
            amount.isApproximate = true
            amount.low = min(amount.low, amount.value - margin)
        case .plain: break
        }
    }
}
