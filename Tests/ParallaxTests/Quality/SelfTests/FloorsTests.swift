import Testing

@Suite("Floors")
struct FloorsTests {
    private let names = ["one", "two"]

    /// Every figure at `share`, but the pairs' recall.
    private func measured(_ share: Double, recall: Double? = nil) -> Measurement {
        var measurement = Measurement()
        for figure in Figure.allCases {
            measurement.add(Tally((figure == .pairRecall ? recall ?? share : share) * 100, of: 100), to: figure)
        }
        for outcome in [true, false] { measurement.addDigestClaim(isFaulty: outcome, isFlagged: true) }
        return measurement
    }

    private func floors(_ share: Double) -> Floors {
        Floors(bundles: names, figures: [:]).updated(by: measured(share), on: names, mayFall: false)
    }

    @Test("what was measured holds, and calls for no higher floor")
    func equal() {
        #expect(floors(0.5).faults(of: measured(0.5), on: names).isEmpty)
        #expect(floors(0.5).notes(on: measured(0.52)).isEmpty)
        #expect(floors(2.0 / 3).faults(of: measured(2.0 / 3), on: names).isEmpty)
    }

    @Test("a fall is told with figure, floor and value")
    func fall() {
        #expect(
            floors(0.5).faults(of: measured(0.5, recall: 0.4), on: names) == [
                "pair_recall fell below its floor of 0.500: it is 0.400."
            ])
    }

    @Test("a gain is noted")
    func gain() {
        #expect(
            floors(0.5).notes(on: measured(0.5, recall: 0.6)) == [
                "pair_recall is 0.600; its floor of 0.500 could be raised."
            ])
    }

    @Test("a figure without a floor, and a floor without a figure, are faults")
    func missing() {
        var some = floors(0.5)
        some.figures["relation"] = nil
        #expect(some.faults(of: measured(0.5), on: names) == ["relation has no floor; run Scripts/quality --update."])
        #expect(floors(0.5).faults(of: Measurement(), on: names).count == Figure.allCases.count)
    }

    @Test("floors of other bundles do not count")
    func otherBundles() {
        #expect(floors(0.5).faults(of: measured(0.5), on: ["one"]).count == 1)
        #expect(floors(0.5).updated(by: measured(0.7), on: ["one"], mayFall: false) == floors(0.5))
        #expect(floors(0.5).updated(by: measured(0.4), on: ["one"], mayFall: true).bundles == ["one"])
    }

    @Test("an update raises, and lowers only when it may")
    func update() {
        let raised = floors(0.5).updated(by: measured(0.6, recall: 0.4), on: names, mayFall: false)
        #expect(raised.figures["relation"] == 0.6)
        #expect(raised.figures["pair_recall"] == 0.5)
        let set = floors(0.5).updated(by: measured(0.6, recall: 0.4), on: names, mayFall: true)
        #expect(set.figures["pair_recall"] == 0.4)
    }

    @Test(
        "values are cut to three decimals", arguments: [(0.8089, "0.808"), (0.97, "0.970"), (1, "1.000"), (0, "0.000")])
    func text(_ value: Double, _ text: String) { #expect(Floors.text(value) == text) }
}
