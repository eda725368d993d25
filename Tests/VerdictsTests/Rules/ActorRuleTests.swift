import NewsModel
import Testing

@testable import Verdicts

@Suite("Actor rule")
struct ActorRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: ActorRule())
    }

    @Test("another name before the same verb")
    func names() {
        #expect(
            found("Maria Ruiz signed the housing bill.", "Peter Kovac signed the housing bill.")
                == ["Maria Ruiz ≠ Peter Kovac"])
    }

    @Test("a full name and its last name are one")
    func shortName() {
        #expect(found("On Monday Maria Ruiz signed the bill.", "On Monday Ruiz signed the bill.") == [])
    }

    @Test("active and passive, and other verbs, are left alone")
    func otherVerbs() {
        #expect(found("Maria Ruiz signed the bill.", "The bill was signed in the capital.") == [])
        #expect(found("Maria Ruiz signed the bill.", "Peter Kovac opposed the bill.") == [])
    }

    private func parsed(_ first: String, _ second: String) -> TwoReports { TwoReports(first, second, isParsed: true) }

    @Test("another name in the same place of the same act")
    func acts() {
        let signed = parsed("Maria Ruiz signed the housing bill.", "Peter Kovac signed the housing bill.")
        #expect(signed.found(by: ActorRule()) == ["Maria Ruiz ≠ Peter Kovac"])
        #expect(signed.relation == .differs)
    }

    @Test("an act of one doer with two makes a conflict")
    func exclusive() {
        let defeated = parsed("Maria Ruiz defeated Peter Kovac.", "Ana Silva defeated Peter Kovac.")
        #expect(defeated.found(by: ActorRule()) == ["Maria Ruiz ≠ Ana Silva"])
        #expect(defeated.relation == .conflict)
    }

    @Test("who is named in a passive is the one who did it")
    func passive() {
        let signed = parsed("Maria Ruiz signed the housing bill.", "The housing bill was signed by Maria Ruiz.")
        #expect(signed.found(by: ActorRule()) == [])
        #expect(
            parsed("Maria Ruiz defeated Peter Kovac.", "Peter Kovac was defeated.").found(by: ActorRule()) == [])
    }
}
