import ClaimAlignment
import NewsModel

/// When two figures speak of the same thing, and when they can both be right.
struct QuantityMatch {
    private let pair: PairContext

    init(_ pair: PairContext) { self.pair = pair }

    /// Equal numbers of equal units.
    static func agree(_ first: Quantity, _ second: Quantity) -> Bool {
        let (a, b) = (normal(first), normal(second))
        return a.unit == b.unit && abs(a.value - b.value) <= 1e-9 * max(1, abs(a.value))
    }

    /// Whether some number satisfies both.
    static func rangesMeet(_ first: Quantity, _ second: Quantity) -> Bool {
        let scale = (normal(first).value / safe(first.value), normal(second).value / safe(second.value))
        return first.low * scale.0 <= second.high * scale.1 && second.low * scale.1 <= first.high * scale.0
    }

    private static func safe(_ value: Double) -> Double { value == 0 ? 1 : value }

    /// The value in the base unit of its kind, so that miles meet kilometres and months meet years.
    static func normal(_ quantity: Quantity) -> (value: Double, unit: String?) {
        guard let unit = quantity.unit, let base = baseUnits[unit] else { return (quantity.value, quantity.unit) }
        return (quantity.value * base.factor, base.unit)
    }

    /// The same unit, or bare counts of the same thing: an equal noun, or two nouns for people.
    func comparable(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        let units = (Self.normal(first.quantity).unit, Self.normal(second.quantity).unit)
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

    /// Units that measure the same, with the factor to the base.
    private static let baseUnits: [String: (unit: String, factor: Double)] = [
        "mile": ("metre", 1609.344), "kilometre": ("metre", 1000), "metre": ("metre", 1), "foot": ("metre", 0.3048),
        "yard": ("metre", 0.9144), "centimetre": ("metre", 0.01), "inch": ("metre", 0.0254),
        "tonne": ("kilogram", 1000), "kilogram": ("kilogram", 1), "pound": ("kilogram", 0.45359237),
        "gram": ("kilogram", 0.001), "second": ("second", 1), "minute": ("second", 60), "hour": ("second", 3600),
        "day": ("second", 86400), "week": ("second", 604_800), "month": ("second", 2_629_800),
        "year": ("second", 31_557_600), "decade": ("second", 315_576_000),
    ]
}
