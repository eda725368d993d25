import NewsModel
import Testing

@testable import Verdicts

@Suite("Role swap rule")
struct RoleSwapRuleTests {
    private func reports(_ first: String, _ second: String) -> TwoReports { TwoReports(first, second, isParsed: true) }

    private func found(_ first: String, _ second: String) -> [String] {
        reports(first, second).found(by: RoleSwapRule())
    }

    @Test("who did it and to whom, exchanged, is a conflict")
    func swap() {
        let swapped = ("Maria Ruiz defeated Peter Kovac.", "Peter Kovac defeated Maria Ruiz.")
        #expect(found(swapped.0, swapped.1) == ["Maria Ruiz ≠ Peter Kovac"])
        #expect(reports(swapped.0, swapped.1).relation == .conflict)
    }

    @Test("a passive swaps nothing by itself")
    func passive() {
        let passive = "Maria Ruiz was defeated by Peter Kovac."
        #expect(found("Peter Kovac defeated Maria Ruiz.", passive) == [])
        #expect(reports("Peter Kovac defeated Maria Ruiz.", passive).relation != .conflict)
        #expect(found("Maria Ruiz defeated Peter Kovac.", passive) == ["Maria Ruiz ≠ Peter Kovac"])
    }

    @Test("what two do together has no first and second")
    func symmetric() {
        #expect(found("Maria Ruiz met Peter Kovac.", "Peter Kovac met Maria Ruiz.") == [])
    }

    @Test("nouns may mean others of the kind, so they make no conflict")
    func nouns() {
        let swapped = ("Police attacked the workers.", "The workers attacked police.")
        // "attacked" may be a cue; it is an act all the same.
        #expect(found(swapped.0, swapped.1).count == 1)
        #expect(reports(swapped.0, swapped.1).relation == .differs)
    }

    @Test("without trees nothing is said")
    func noTrees() {
        let reports = TwoReports("Maria Ruiz defeated Peter Kovac.", "Peter Kovac defeated Maria Ruiz.")
        #expect(reports.found(by: RoleSwapRule()) == [])
    }

    @Test("two people who accuse each other's friends do not set the outlets against each other")
    func dispute() {
        let sides = ("Maria Ruiz said Peter Kovac attacked Ana Silva.", "Tom Lind said Ana Silva attacked Peter Kovac.")
        #expect(found(sides.0, sides.1) == ["Peter Kovac ≠ Ana Silva"])
        #expect(reports(sides.0, sides.1).relation == .differs)
    }
}
