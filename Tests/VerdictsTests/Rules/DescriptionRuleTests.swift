import NewsModel
import Testing

@testable import Verdicts

@Suite("Description rule")
struct DescriptionRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports.read(first, second).found(by: DescriptionRule())
    }

    @Test("one person introduced by two nouns")
    func nouns() {
        #expect(
            found(
                "Former ports minister Anselm Drury was sentenced to seven years.",
                "Disgraced politician Anselm Drury was sentenced to seven years."
            ).count == 1)
        #expect(
            found(
                "Its coordinator, Tomas Ferreday, said marshals had asked for help.",
                "Its leader, Tomas Ferreday, said stewards had asked for help."
            ) == ["coordinator ≠ leader"])
    }

    @Test("the same noun in another place is no difference, nor is a missing one")
    func same() {
        #expect(found("The mayor, Conor Thales, resigned.", "Mayor Conor Thales resigned.") == [])
        #expect(found("The bus driver, Conor Thales, fled.", "Conor Thales fled.") == [])
    }

    @Test("a word that judges sets two introductions apart, and the claims with them")
    func judging() {
        let reports = TwoReports.read(
            "The disgraced banker Conor Thales left Ilmet.", "The retired banker Conor Thales left Ilmet.")
        #expect(reports.found(by: DescriptionRule()) == ["disgraced banker ≠ retired banker"])
        #expect(reports.relation == .differs)
    }

    @Test("texts that were not parsed have no introductions")
    func unparsed() {
        #expect(
            TwoReports("The coordinator, Conor Thales, left.", "The leader, Conor Thales, left.")
                .found(by: DescriptionRule()) == [])
    }
}
