import Testing

@Suite("Measuring overlap")
struct OverlapMeasureTests {
    @Test("the same places")
    func same() {
        let places = [Place(0, 4), Place(6, 9)]
        #expect(OverlapMeasure(labelled: places, found: places.reversed()).tally().value == 1)
    }

    @Test("partial matches count by their likeness, misses and extras lower the value")
    func partial() {
        let tally = OverlapMeasure(labelled: [Place(0, 4), Place(10, 12)], found: [Place(0, 8)]).tally()
        #expect(tally == Tally(2 * 0.5, of: 3))
    }

    @Test("each place is matched once, the most alike first")
    func oneToOne() {
        let tally = OverlapMeasure(labelled: [Place(0, 10)], found: [Place(0, 5), Place(0, 9)]).tally()
        #expect(tally == Tally(2 * 0.9, of: 3))
        let crossed = OverlapMeasure(labelled: [Place(0, 10), Place(8, 12)], found: [Place(0, 12)]).tally()
        #expect(crossed == Tally(2 * (10.0 / 12), of: 3))
    }

    @Test("repeated places count once; nothing at all has no value")
    func edges() {
        #expect(OverlapMeasure(labelled: [Place(0, 4), Place(0, 4)], found: [Place(0, 4)]).tally() == Tally(2, of: 2))
        #expect(OverlapMeasure(labelled: [], found: []).tally().value == nil)
        #expect(OverlapMeasure(labelled: [Place(0, 4)], found: []).tally().value == 0)
    }
}
