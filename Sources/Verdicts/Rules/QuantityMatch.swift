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
        guard unit == Measure(second.quantity).unit, Self.areOfOneGrain(first.quantity, second.quantity) else {
            return false
        }
        // "another 290" come on top, and of places in a row each is of its own row.
        guard isAdded(first, pair.first) == isAdded(second, pair.second),
            unit != Self.ordinal || first.countsAlike(second)
        else { return false }
        let isAlone = Self.isAlone(first, pair.first) && Self.isAlone(second, pair.second)
        // "two of the state's planes" are counted like "four bombers"; "two of the injured" are some of those counted before.
        guard first.isPart == second.isPart || isAlone && first.countsAlike(second) && !isPerson(first.head, pair.first)
        else { return false }
        let outcomes = (outcome(first, pair.first), outcome(second, pair.second))
        if let left = outcomes.0, let right = outcomes.1, left != right { return false }
        if first.head != nil, first.head == second.head { return true }
        let single = pair.first.profile.quantities.count == 1 && pair.second.profile.quantities.count == 1
        if isAlone, first.countsAlike(second) || areSums(first, second) { return true }
        if unit != nil { return single }
        let areOfOneFate = outcomes.0 != nil && outcomes.0 == outcomes.1
        return single
            && (areOfOneFate || first.head == nil || second.head == nil
                || isPerson(first.head, pair.first) || isPerson(second.head, pair.second))
    }

    /// Figures of one kind, each the only one of it in its claim, where the claims most likely tell one fact: what they count or
    /// measure goes by other words ("340 operations", "scrapped operations have now hit 486").
    func mayMeasureOneThing(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        let measures = Measure.pair(first, second)
        guard pair.likelihood ?? 0 >= Self.likelyOneFact, measures.0.unit == measures.1.unit,
            Self.areOfOneGrain(first.quantity, second.quantity),
            measures.0.unit != Self.ordinal, Self.isAlone(first, pair.first), Self.isAlone(second, pair.second),
            isAdded(first, pair.first) == isAdded(second, pair.second)
        else { return false }
        let outcomes = (outcome(first, pair.first), outcome(second, pair.second))
        if let left = outcomes.0, let right = outcomes.1, left != right { return false }
        let (least, most) = (min(measures.0.value, measures.1.value), max(measures.0.value, measures.1.value))
        return least > 0 && most <= least * Self.likelyRatio
    }

    // Set on the project's own bundles.
    private static let likelyOneFact = 0.6
    private static let likelyRatio = 3.0

    /// Whether a claim has no other figure of its kind; places in a row ("the second sample") are none.
    private static func isAlone(_ figure: ClaimProfile.CountedQuantity, _ side: ClaimSide) -> Bool {
        let unit = Measure(figure.quantity).unit
        return side.profile.quantities.count { Measure($0.quantity).unit == unit } == 1
    }

    /// What is counted comes whole: "14 aftershocks", "a magnitude of 5.1". Of millions that tells nothing.
    private static func areOfOneGrain(_ first: Quantity, _ second: Quantity) -> Bool {
        guard first.unit == nil, max(abs(first.value), abs(second.value)) < largestCount,
            min(abs(first.value), abs(second.value)) >= 1
        else { return true }
        return (first.value.rounded() == first.value) == (second.value.rounded() == second.value)
    }

    private static let largestCount = 1000.0

    private func isAdded(_ figure: ClaimProfile.CountedQuantity, _ side: ClaimSide) -> Bool {
        side.wordForms(in: figure.quantity.span).contains(where: pair.verdicts.adding.contains)
    }

    private static let ordinal = "ordinal"

    /// Of millions of anything there is seldom more than one sum: "1.9 billion florins left", "2.4 billion went".
    private func areSums(_ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity) -> Bool {
        first.quantity.unit == nil && min(first.quantity.value, second.quantity.value) >= Self.leastSum
    }

    private static let leastSum = 1e6

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
        guard let later = pair.secondsLater, abs(later) >= PairContext.updateGap else { return false }
        // "had risen to 23", "has raised its offer to 90 florins": the later report says itself that it was otherwise.
        let news = later > 0 ? pair.second : pair.first
        if news.profile.terms.contains(where: { pair.verdicts.changingVerbs.contains($0.lemma) }) { return true }
        guard first.quantity.unit == nil, second.quantity.unit == nil else { return false }
        let concepts = pair.first.profile.concepts + pair.second.profile.concepts
        return concepts.contains(where: pair.verdicts.changingConcepts.contains)
    }
}
