/// Counts pairs, their relations and their differences against the labels of two articles.
struct PairMeasure {
    let a: MeasuredText
    let b: MeasuredText
    let labels: [BundleLabels.Pair]
    let found: [FoundPair]

    /// A labelled pair that both texts have.
    private struct Placed {
        var a: Place
        var b: Place
        var label: BundleLabels.Pair

        func isMet(by pair: FoundPair) -> Bool { pair.a.meets(a) && pair.b.meets(b) }
        var isConflict: Bool { label.relation == Self.conflict && (label.alsoOk ?? []).isEmpty }

        static let conflict = "conflict"
    }

    /// Borderline pairs count neither as hits nor as misses, but a pair of the program that meets one is no fault.
    func add(to measurement: inout Measurement) {
        let placed = labels.compactMap(place)
        let decisive = placed.filter { $0.label.optional != true }
        for pair in decisive { add(pair, to: &measurement) }
        measurement.add(
            Tally(found.map { pair in placed.contains { $0.isMet(by: pair) } }), to: .pairPrecision)
        measurement.add(
            Tally(
                found.filter { $0.relation == Placed.conflict }.map { pair in
                    decisive.contains { $0.label.accepted.contains(Placed.conflict) && $0.isMet(by: pair) }
                }), to: .conflictPrecision)
    }

    private func place(_ label: BundleLabels.Pair) -> Placed? {
        guard let inA = a.find(label.a), let inB = b.find(label.b) else { return nil }
        return Placed(a: inA, b: inB, label: label)
    }

    private func add(_ pair: Placed, to measurement: inout Measurement) {
        let hits = found.filter(pair.isMet)
        let relations = Set(hits.map(\.relation))
        measurement.add(Tally([!hits.isEmpty]), to: .pairRecall)
        measurement.add(Tally([!relations.isDisjoint(with: pair.label.accepted)]), to: .relation)
        if pair.isConflict { measurement.add(Tally([relations.contains(Placed.conflict)]), to: .conflictRecall) }
        guard !hits.isEmpty else { return }
        let offered = hits.flatMap(\.differences)
        let named = (pair.label.differences ?? []).map { difference in
            offered.contains { isNamed(difference, by: $0, in: pair.label) }
        }
        measurement.add(Tally(named), to: .differenceRecall)
    }

    /// Whether a difference of the program is the labelled one: of its type, as compatible, and at its place on one
    /// side at least.
    private func isNamed(
        _ label: BundleLabels.Difference, by difference: FoundDifference, in pair: BundleLabels.Pair
    ) -> Bool {
        guard difference.type == label.type, difference.compatible == (label.compatible ?? false) else { return false }
        return isNear(difference.a, words: label.a, of: pair.a, in: a)
            || isNear(difference.b, words: label.b, of: pair.b, in: b)
    }

    private func isNear(_ place: Place?, words: String?, of pair: String, in text: MeasuredText) -> Bool {
        guard let place, let words, !words.isEmpty else { return false }
        if let labelled = text.find(words, inside: pair), place.touches(labelled) { return true }
        return text.reads(words, at: place)
    }
}
