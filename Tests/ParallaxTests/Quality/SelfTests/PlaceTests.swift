import Testing

@Suite("Places of quoted words")
struct PlaceTests {
    @Test("places meet when they share half of the shorter")
    func meeting() {
        #expect(Place(0, 10).meets(Place(5, 100)))
        #expect(!Place(0, 10).meets(Place(6, 100)))
        #expect(Place(0, 3).meets(Place(1, 100)))
        #expect(Place(0, 10).meets(Place(2, 4)))
        #expect(!Place(0, 10).meets(Place(10, 20)))
        #expect(!Place(4, 4).meets(Place(0, 10)))
    }

    @Test("likeness is intersection over union")
    func likeness() {
        #expect(Place(0, 4).likeness(to: Place(2, 6)) == 2.0 / 6)
        #expect(Place(0, 4).likeness(to: Place(0, 4)) == 1)
        #expect(Place(0, 4).likeness(to: Place(4, 6)) == 0)
    }

    @Test("words are found at their first place, or inside their context")
    func finding() {
        let text = MeasuredText("Nine died. The police said nine died.")
        #expect(text.find("died") == Place(5, 9))
        #expect(text.find("died", inside: "nine died.") == Place(32, 36))
        #expect(text.find("police", inside: "Nine died.") == Place(15, 21))
        #expect(text.find("died", inside: "nobody died") == Place(5, 9))
        #expect(text.find("said\nnine") == Place(22, 31))
        #expect(text.find("ten") == nil)
        #expect(MeasuredText("").find("ten") == nil)
    }

    @Test("places count code points")
    func codePoints() {
        let text = MeasuredText("“Zürich” burnt 👩‍👩‍👧 down")
        #expect(text.find("burnt") == Place(9, 14))
        #expect(text.find("down") == Place(21, 25))
        #expect(text.reads("down", at: Place(21, 25)))
        #expect(!text.reads("own", at: Place(21, 25)))
        #expect(!text.reads("down", at: Place(21, 99)))
    }
}
