import NewsModel
import Testing

@testable import Verdicts

@Suite("Polarity rule")
struct PolarityRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: PolarityRule())
    }

    @Test("a negated predicate against the same one")
    func negation() {
        #expect(
            found("The men have been charged with arson.", "The men have not been charged with arson.")
                == ["charged ≠ not been charged"])
        #expect(
            found("The bridge wasn't damaged in the flood.", "The bridge was damaged in the flood.")
                == ["wasn't damaged ≠ damaged"])
    }

    @Test("words of opposite meaning")
    func opposites() {
        #expect(
            found("The bridge was damaged in the flood.", "The bridge was intact after the flood.") == [
                "damaged ≠ intact"
            ])
        #expect(
            found("The court in Ilmet convicted the bus driver.", "The court in Ilmet acquitted the bus driver.")
                == ["convicted ≠ acquitted"])
    }

    @Test("two that both say no are no contrast")
    func bothNegative() {
        let report = TwoReports.read(
            "Ana Ruiz said that nothing improper took place.", "Ruiz insisted “nothing improper” happened with Kovac.")
        #expect(report.found(by: PolarityRule()) == [])
    }

    @Test("what did not happen until a time is not denied")
    func postponed() {
        let talks = "The talks did not start until January."
        #expect(TwoReports.read("The talks started in January.", talks).found(by: PolarityRule()) == [])
    }

    @Test("who blocked it may be told by a pronoun")
    func pronounAgent() {
        #expect(
            TwoReports.read(
                "The authority cleared the bid for the mill in 2019.", "In 2019 it blocked the bid for the mill."
            ).found(by: PolarityRule()) == ["cleared ≠ blocked"])
    }

    @Test("two negations agree, and a negation cancels an opposite")
    func agreement() {
        #expect(found("The men have not been charged.", "Nobody has been charged.") == [])
        #expect(found("The bridge was not damaged in the flood.", "The bridge was intact after the flood.") == [])
    }

    @Test("a negation of something else is left alone")
    func otherPredicate() {
        #expect(found("The mayor is not a lawyer.", "The mayor opened the bridge in Dravik.") == [])
    }

    @Test("denials and conditions contradict nothing")
    func denials() {
        for finding in found("The company denied that the valve was not faulty.", "The valve was faulty.")
            + found("If the dam is not repaired, it will break.", "The dam is repaired.")
        {
            #expect(!finding.contains("≠"))
        }
    }

    private func parsed(_ first: String, _ second: String) -> TwoReports { TwoReports(first, second, isParsed: true) }

    @Test(
        "the same act, done and not done",
        arguments: [
            ("Maria Ruiz signed the housing bill.", "Maria Ruiz did not sign the housing bill.", "signed ≠ not sign"),
            (
                "Maria Ruiz refused to sign the housing bill.", "Maria Ruiz signed the housing bill.",
                "refused to sign ≠ signed"
            ),
            (
                "The housing bill was signed by Maria Ruiz.", "Maria Ruiz did not sign the housing bill.",
                "signed ≠ not sign"
            ),
        ])
    func acts(first: String, second: String, expected: String) {
        #expect(parsed(first, second).found(by: PolarityRule()) == [expected])
        #expect(parsed(first, second).relation == .conflict)
    }

    @Test(
        "what is not ruled out, and a cause that is denied, contradict nothing",
        arguments: [
            ("Maria Ruiz signed the housing bill.", "Maria Ruiz did not rule out signing the housing bill."),
            ("The bridge was damaged.", "The bridge was not damaged by the flood."),
            ("Maria Ruiz signed the housing bill.", "Maria Ruiz did not immediately sign the housing bill."),
            ("Maria Ruiz refused to sign the housing bill.", "Maria Ruiz did not sign the housing bill."),
        ])
    func lookAlikes(first: String, second: String) {
        #expect(!parsed(first, second).found(by: PolarityRule()).contains { $0.contains("≠") })
        #expect(parsed(first, second).relation != .conflict)
    }

    @Test("words of opposite meaning for what was done to one man")
    func opposedActs() {
        #expect(
            parsed("Police convicted Peter Kovac.", "Police acquitted Peter Kovac.").found(by: PolarityRule())
                == ["convicted ≠ acquitted"])
    }

    @Test("no one speaks of everyone")
    func noOne() {
        #expect(
            parsed("No one was arrested.", "Police arrested Peter Kovac.").found(by: PolarityRule())
                == ["No one was arrested ≠ arrested"])
    }

    @Test("where only pronouns say who, the words around decide")
    func pronouns() {
        #expect(
            parsed("They were not convicted.", "They were convicted.").found(by: PolarityRule())
                == ["not convicted ≠ convicted"])
    }
}
