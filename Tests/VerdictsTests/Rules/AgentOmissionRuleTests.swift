import NewsModel
import Testing

@testable import Verdicts

@Suite("Agent omission rule")
struct AgentOmissionRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second, isParsed: true).found(by: AgentOmissionRule())
    }

    @Test("who did it is left out on one side, which sets no claims apart")
    func omitted() {
        #expect(
            found("Maria Ruiz defeated Peter Kovac.", "Peter Kovac was defeated.") == ["Maria Ruiz ≠ defeated"])
        #expect(
            found("Peter Kovac was defeated.", "Maria Ruiz defeated Peter Kovac.") == ["defeated ≠ Maria Ruiz"])
        let reports = TwoReports(
            "Maria Ruiz defeated Peter Kovac.", "Peter Kovac was defeated.", isParsed: true)
        #expect(reports.relation != .conflict && reports.relation != .differs)
    }

    @Test("an act that goes by another verb is one where the claims most likely tell one fact")
    func otherVerb() {
        let reports = TwoReports.read(
            "Airport police removed about 30 pickets from the hall.", "Some 30 pickets were cleared from the hall.")
        #expect(reports.told(likelihood: 0.9).found(by: AgentOmissionRule()) == ["Airport police ≠ cleared"])
    }

    @Test("a passive that says by whom leaves nothing out")
    func named() {
        #expect(found("Peter Kovac defeated Maria Ruiz.", "Maria Ruiz was defeated by Peter Kovac.") == [])
    }

    @Test("somebody else who was left out of something is left alone")
    func others() {
        #expect(found("Maria Ruiz signed the housing bill.", "Peter Kovac was defeated.") == [])
    }
}
