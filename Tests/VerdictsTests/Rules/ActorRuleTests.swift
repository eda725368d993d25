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
}
