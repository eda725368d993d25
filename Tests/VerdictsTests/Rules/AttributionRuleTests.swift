import Testing

@testable import Verdicts

@Suite("Attribution rule")
struct AttributionRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: AttributionRule())
    }

    @Test("another source for the same claim")
    func otherSource() {
        #expect(
            found("Police said the driver fled the scene.", "Witnesses said the driver fled the scene.")
                == ["Police ≠ Witnesses"])
        #expect(
            found("Ana Ruiz said the dam held for days.", "Peter Kovac said the dam held for days.")
                == ["Ana Ruiz ≠ Peter Kovac"])
    }

    @Test("a name set beside what it is, and what it is alone, are one source")
    func described() {
        #expect(
            TwoReports.read("Sorrel Bedding denied the claim.", "The owner, Sorrel Bedding, denied the claim.")
                .found(by: AttributionRule()) == [])
        let named = "The hospital was full, its director, Naima Ferrand, said."
        #expect(
            TwoReports.read(named, "The hospital was full, its director said.").found(by: AttributionRule()) == [])
        #expect(
            TwoReports.read(named, "The hospital was full, a director said.").found(by: AttributionRule()).count == 1)
    }

    @Test("a pronoun of whom nobody knows who it is tells no other source, nor does the same pronoun")
    func pronouns() {
        #expect(found("He said the driver fled the scene.", "He said the driver had fled the scene.") == [])
        #expect(found("He said 40 people fled the scene.", "Forty people fled the scene.") == [])
        #expect(found("Ana Ruiz said the driver fled the scene.", "He said the driver fled the scene.") == [])
    }

    @Test("a figure that one side credits and the other does not")
    func dropped() {
        #expect(found("Police said 40 people fled the scene.", "Forty people fled the scene.") == ["Police ≠ -"])
        #expect(found("Forty people fled the scene.", "Police said 40 people fled the scene.") == ["- ≠ Police"])
    }

    @Test("an unnamed source that the other side leaves out")
    func anonymous() {
        #expect(
            found("An official who was not named said the driver fled the scene.", "The driver fled the scene.").count
                == 1)
    }

    @Test("who is called by a title somewhere is the one whom the title alone means; a former one may be another")
    func titles() {
        let named = "Ana Ruiz said the dam held for days. President Ana Ruiz had seen it."
        #expect(TwoReports.read(named, "The president said the dam held for days.").found(by: AttributionRule()) == [])
        let former = TwoReports.read(named, "The former president said the dam held for days.")
        #expect(former.found(by: AttributionRule()).count == 1)
        let other = TwoReports.read(named, "The minister said the dam held for days.")
        #expect(other.found(by: AttributionRule()).count == 1)
    }

    @Test("whom an epithet may mean, since he is named shortly before, is no other source")
    func epithets() {
        let epithet = "The Ohio Democrat said the dam held for days. "
        let named = "Ana Ruiz said the dam held for days."
        let meant = TwoReports.read(named, "Ruiz saw Tim Ryan. " + epithet, claim: 1)
        #expect(meant.found(by: AttributionRule()) == [])
        let stranger = TwoReports.read(named, epithet + "Tim Ryan agreed.")
        #expect(stranger.found(by: AttributionRule()).count == 1)
    }

    @Test("a passive that names nobody is no source")
    func passive() {
        #expect(found("The dam is expected to hold for days.", "The dam will hold for days.") == [])
    }

    @Test("a full name and its last word are one source, though the word alone would be an institution's")
    func familyName() {
        #expect(
            TwoReports.read(
                "Fox said the wall was a mistake after Vicente Fox had seen it.",
                "The wall was a mistake, Vicente Fox said."
            ).found(by: AttributionRule()) == [])
    }

    @Test("who is not named by one may be whom the other names, where both quote the same words")
    func description() {
        #expect(
            found(
                "“It is a disgrace to the whole court,” Peter Kovac said.",
                "“It is a disgrace to the whole court,” the front-runner said.") == [])
        #expect(
            found(
                "“It is a disgrace to the whole court,” Peter Kovac said.",
                "“It is a disgrace to the whole court,” Adam Dowd said.") == ["Peter Kovac ≠ Adam Dowd"])
    }

    @Test("one source in two wordings, and an ordinary claim without one, are left alone")
    func same() {
        #expect(found("Mayor Ana Ruiz said the dam held for days.", "The dam held for days, Ruiz said.") == [])
        #expect(found("Police said the driver fled the scene.", "The driver fled the scene.") == [])
        #expect(found("The driver fled the scene.", "The driver fled the scene.") == [])
    }
}
