import Testing

@Suite("Measuring pairs")
struct PairMeasureTests {
    private let a = MeasuredText("Nine people died. The mayor resigned. It rained.")
    private let b = MeasuredText("Eleven people were killed. The mayor stepped down. Shops stayed shut.")

    private var labels: [BundleLabels.Pair] {
        [
            BundleLabels.Pair(
                a: "Nine people died", b: "Eleven people were killed", relation: "conflict",
                differences: [BundleLabels.Difference(type: "quantity", a: "Nine", b: "Eleven")]),
            BundleLabels.Pair(
                a: "The mayor resigned", b: "The mayor stepped down", relation: "equivalent", alsoOk: ["differs"]),
        ]
    }

    private func pair(_ inA: String, _ inB: String, _ relation: String, _ differences: [FoundDifference] = []) throws
        -> FoundPair
    {
        FoundPair(
            a: try #require(a.find(inA)), b: try #require(b.find(inB)), relation: relation, differences: differences)
    }

    private func measure(_ labels: [BundleLabels.Pair], _ found: [FoundPair]) -> Measurement {
        var measurement = Measurement()
        PairMeasure(a: a, b: b, labels: labels, found: found).add(to: &measurement)
        return measurement
    }

    @Test("all found as labelled")
    func perfect() throws {
        let difference = FoundDifference(type: "quantity", a: a.find("Nine"), b: nil)
        let result = measure(
            labels,
            [
                try pair("Nine people died.", "Eleven people were killed.", "conflict", [difference]),
                try pair("mayor resigned", "mayor stepped down", "differs"),
            ])
        for figure in [Figure.pairRecall, .pairPrecision, .relation] { #expect(result[figure] == Tally(2, of: 2)) }
        for figure in [Figure.conflictRecall, .conflictPrecision, .differenceRecall] {
            #expect(result[figure] == Tally(1, of: 1))
        }
    }

    @Test("nothing found: no precision, and differences of missed pairs do not count")
    func nothing() {
        let result = measure(labels, [])
        #expect(result[.pairRecall] == Tally(0, of: 2))
        #expect(result[.conflictRecall] == Tally(0, of: 1))
        #expect(result[.differenceRecall] == Tally(0, of: 0))
        #expect(result.value(of: .pairPrecision) == nil)
    }

    @Test("a wrong pair and a false conflict lower precision")
    func falsePair() throws {
        let result = measure(
            labels,
            [
                try pair("The mayor resigned", "The mayor stepped down", "conflict"),
                try pair("It rained", "Shops stayed shut", "equivalent"),
            ])
        #expect(result[.pairRecall] == Tally(1, of: 2))
        #expect(result[.pairPrecision] == Tally(1, of: 2))
        #expect(result[.relation] == Tally(0, of: 2))
        #expect(result[.conflictPrecision] == Tally(0, of: 1))
    }

    @Test("a borderline pair is neither a miss nor a fault")
    func borderline() throws {
        var loose = labels
        loose[1].optional = true
        #expect(measure(loose, [])[.pairRecall] == Tally(0, of: 1))
        let result = measure(loose, [try pair("The mayor resigned", "The mayor stepped down", "equivalent")])
        #expect(result[.pairPrecision] == Tally(1, of: 1))
        #expect(result[.pairRecall] == Tally(0, of: 1))
    }

    @Test("a conflict that could be something else is not asked for, but may be found")
    func defensible() throws {
        var loose = labels
        loose[0].alsoOk = ["update"]
        let result = measure(loose, [try pair("Nine people died", "Eleven people were killed", "conflict")])
        #expect(result[.conflictRecall] == Tally(0, of: 0))
        #expect(result[.conflictPrecision] == Tally(1, of: 1))
        #expect(result[.relation] == Tally(1, of: 2))
    }

    @Test(
        "a difference must have the type, the compatibility and one of the places",
        arguments: [
            ("quantity", false, "Nine", true), ("time", false, "Nine", false), ("quantity", true, "Nine", false),
            ("quantity", false, "It rained", false),
        ])
    func differences(_ type: String, _ compatible: Bool, _ words: String, _ isNamed: Bool) throws {
        let difference = FoundDifference(type: type, compatible: compatible, a: a.find(words))
        let found = try pair("Nine people died", "Eleven people were killed", "conflict", [difference])
        #expect(measure(labels, [found])[.differenceRecall] == Tally([isNamed]))
    }

    @Test("a joined look-alike is a trap that was not avoided")
    func traps() throws {
        let measure = TrapMeasure(
            a: a, b: b,
            labels: [
                BundleLabels.Trap(a: "It rained", b: "Shops stayed shut"),
                BundleLabels.Trap(a: "Nine people died", b: "Shops stayed shut"),
                BundleLabels.Trap(a: "not in the text", b: "Shops stayed shut"),
            ])
        #expect(measure.tally([]) == Tally(2, of: 2))
        #expect(measure.tally([try pair("It rained", "Shops stayed shut", "differs")]) == Tally(1, of: 2))
    }

    @Test("omissions are met by what the program lists")
    func omissions() throws {
        let measure = OmissionMeasure(
            text: a,
            labels: [BundleLabels.Omission(text: "It rained"), BundleLabels.Omission(text: "Nine people died")])
        #expect(measure.tally([try #require(a.find("It rained."))]) == Tally(1, of: 2))
    }
}
