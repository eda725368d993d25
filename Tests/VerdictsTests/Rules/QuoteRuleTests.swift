import Testing

@testable import Verdicts

@Suite("Quote rule")
struct QuoteRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: QuoteRule())
    }

    @Test("a contraction written out is the same word")
    func contractions() {
        let report = TwoReports(
            "“They’re followers of a liar and we won’t pay,” he said.",
            "“They are followers of a liar and we will not pay,” he said.")
        #expect(report.found(by: QuoteRule()) == [])
    }

    @Test("hyphens and the dots of initials are the outlet's, not the speaker's")
    func spelling() {
        #expect(
            found(
                "The mayor said: “The state-funded bridge was the F.B.I.’s idea.”",
                "The mayor said: “The state funded bridge was the FBI’s idea.”") == [])
    }

    @Test("quoted words that are not the same")
    func altered() {
        #expect(
            found(
                "The mayor said: “We will rebuild every house by winter.”",
                "The mayor said: “We must rebuild every house by autumn.”")
                == ["We will rebuild every house by winter. ≠ We must rebuild every house by autumn."])
    }

    @Test("two people who are named each say their own words, though some are alike")
    func twoSpeakers() {
        let first = "Ana Ruiz said: “We will rebuild every house by winter.”"
        #expect(found(first, "Peter Kovac said: “We must rebuild every house by autumn.”") == [])
        #expect(found(first, "Ana Ruiz said: “We must rebuild every house by autumn.”").count == 1)
    }

    @Test("a sentence cut short is not the same quotation")
    func shortened() {
        let whole = "The mayor said: “We will rebuild every house by winter.”"
        #expect(
            found(whole, "The mayor promised to “rebuild every house”.")
                == ["We will rebuild every house by winter. ≠ rebuild every house"])
    }

    @Test("marks, capitals and full stops are no difference")
    func marks() {
        #expect(
            found("The mayor said: “We will rebuild every house.”", "“we will rebuild every house,” the mayor said.")
                == [])
    }

    @Test("two named people do not quote each other, and one word in common makes no sentence of another")
    func otherSpeaker() {
        #expect(
            found(
                "Ana Ruiz said: “We will rebuild every house by winter.”",
                "Peter Kovac said: “We must rebuild every house by autumn.”") == [])
        #expect(
            found(
                "The mayor said: “Nobody knows where the driver will be at the hearing.”",
                "The mayor said: “The driver is our witness.”") == [])
        #expect(
            found(
                "The mayor said: “It is not the intent of this law to discriminate against anyone in the city.”",
                "The mayor said: “The new law does not discriminate.”") == [])
        #expect(
            found("The mayor spoke of “pure malice”.", "The mayor spoke of “sheer malice”.")
                == ["pure malice ≠ sheer malice"])
    }

    @Test("other quotations of one speaker are left alone")
    func otherQuotation() {
        #expect(
            found("The mayor said: “We will rebuild every house.”", "The mayor said: “Nobody told me of the leak.”")
                == [])
        #expect(found("The mayor said: “We will rebuild.”", "The mayor said they would rebuild.") == [])
    }
}
