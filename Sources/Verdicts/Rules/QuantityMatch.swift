import ClaimAlignment
import NewsModel

/// When two figures speak of the same thing, and when they can both be right.
struct QuantityMatch {
    private let pair: PairContext

    init(_ pair: PairContext) { self.pair = pair }

    /// Equal numbers of equal units.
    static func agree(_ first: Quantity, _ second: Quantity) -> Bool {
        let (a, b) = (first.inBaseUnit, second.inBaseUnit)
        return a.unit == b.unit && abs(a.value - b.value) <= 1e-9 * max(1, abs(a.value))
    }

    /// Whether some number satisfies both.
    static func rangesMeet(_ first: Quantity, _ second: Quantity) -> Bool {
        let scale = (first.inBaseUnit.value / safe(first.value), second.inBaseUnit.value / safe(second.value))
        return first.low * scale.0 <= second.high * scale.1 && second.low * scale.1 <= first.high * scale.0
    }

    private static func safe(_ value: Double) -> Double { value == 0 ? 1 : value }

    /// The same unit, or bare counts of the same thing: an equal noun, or two nouns for people.
    func comparable(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        let units = (first.quantity.inBaseUnit.unit, second.quantity.inBaseUnit.unit)
        guard units.0 == units.1, first.isPart == second.isPart else { return false }
        let outcomes = (outcome(first, pair.first), outcome(second, pair.second))
        if let left = outcomes.0, let right = outcomes.1, left != right { return false }
        if first.head != nil, first.head == second.head { return true }
        let single = pair.first.profile.quantities.count == 1 && pair.second.profile.quantities.count == 1
        if units.0 != nil { return single }
        return single
            && (isPerson(first.head, pair.first) || first.head == nil || isPerson(second.head, pair.second)
                || second.head == nil)
    }

    /// What became of those counted: the nearest such word to the figure. The arrested are not the hurt.
    private func outcome(_ figure: ClaimProfile.CountedQuantity, _ side: ClaimSide) -> String? {
        guard figure.quantity.unit == nil else { return nil }
        let place = figure.quantity.span
        func distance(_ span: SourceSpan) -> Int {
            max(0, max(span.lowerBound - place.upperBound, place.lowerBound - span.upperBound))
        }
        let outcomes = side.profile.terms.filter { pair.verdicts.changingConcepts.contains($0.concept) }
        return outcomes.min { distance($0.span) < distance($1.span) }?.concept
    }

    private func isPerson(_ head: String?, _ side: ClaimSide) -> Bool {
        guard let head else { return false }
        return side.profile.terms.contains { term in
            term.concept == head
                && (pair.verdicts.personNouns.contains(term.lemma) || pair.verdicts.personNouns.contains(head))
        }
    }

    /// Whether the number is of a kind that grows or shrinks as an event goes on, and the reports are apart in time.
    func changes(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        guard first.quantity.unit == nil, second.quantity.unit == nil, let later = pair.secondsLater,
            abs(later) >= PairContext.updateGap
        else { return false }
        let concepts = pair.first.profile.concepts + pair.second.profile.concepts
        return concepts.contains(where: pair.verdicts.changingConcepts.contains)
    }
}
