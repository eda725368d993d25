import ClaimAlignment
import NewsModel

/// When two figures speak of the same thing, and when they can both be right.
struct QuantityMatch {
    private let pair: PairContext

    init(_ pair: PairContext) { self.pair = pair }

    /// Equal numbers of equal units.
    static func agree(_ first: Quantity, _ second: Quantity) -> Bool { Measure(first).agrees(with: Measure(second)) }

    /// Whether some number satisfies both.
    static func rangesMeet(_ first: Quantity, _ second: Quantity) -> Bool {
        Measure(first).meets(Measure(second))
    }

    /// The same with what falls due at intervals brought to one: "14 talers a month" is "168 talers a year".
    static func agree(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        let measures = Measure.pair(first, second)
        return measures.0.agrees(with: measures.1)
    }

    static func rangesMeet(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        let measures = Measure.pair(first, second)
        return measures.0.meets(measures.1)
    }

    /// The same unit, or bare counts of the same thing: an equal noun, one fate, or two nouns for people.
    func comparable(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        let unit = Measure(first.quantity).unit
        guard unit == Measure(second.quantity).unit, first.isPart == second.isPart else { return false }
        let outcomes = (outcome(first, pair.first), outcome(second, pair.second))
        if let left = outcomes.0, let right = outcomes.1, left != right { return false }
        if first.head != nil, first.head == second.head { return true }
        let single = pair.first.profile.quantities.count == 1 && pair.second.profile.quantities.count == 1
        if unit != nil { return single }
        let areOfOneFate = outcomes.0 != nil && outcomes.0 == outcomes.1
        return single
            && (areOfOneFate || isPerson(first.head, pair.first) || first.head == nil
                || isPerson(second.head, pair.second) || second.head == nil)
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
