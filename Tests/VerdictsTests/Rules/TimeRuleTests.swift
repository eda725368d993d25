import NewsModel
import Testing

@testable import Verdicts

@Suite("Time rule")
struct TimeRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: TimeRule())
    }

    @Test("other days of one act cannot both be right")
    func days() {
        #expect(
            found("The council closed the bridge on Monday.", "The council closed the bridge on Tuesday.")
                == ["Monday ≠ Tuesday"])
        #expect(
            found("The council closed the bridge on 11 May.", "The council closed the bridge on 12 May.")
                == ["11 May ≠ 12 May"])
    }

    @Test("times of two acts in sentences that share a verb may differ")
    func twoActs() {
        let opened = "The council opened a museum at the harbour on Friday."
        #expect(
            TwoReports.read(
                opened, "The mayor thanked the council on Saturday for having opened a museum at the harbour."
            )
            .found(by: TimeRule()) == [])
        #expect(
            TwoReports.read(opened, "The council opened a museum at the harbour on Saturday.").found(by: TimeRule())
                == ["Friday ≠ Saturday"])
    }

    @Test("a coarser form of the same time can be right")
    func coarser() {
        #expect(
            found("The council closed the bridge on 11 May.", "The council closed the bridge in May.") == [
                "11 May ≈ May"
            ])
    }

    @Test("one day in two wordings can both be right, in one wording is no difference")
    func wordings() {
        #expect(
            found("The bridge closed on 14 May 2026.", "The bridge closed on Thursday.") == ["14 May 2026 ≈ Thursday"])
        #expect(found("The bridge closed yesterday.", "The bridge closed on 13 May.") == ["yesterday ≈ 13 May"])
        #expect(found("The bridge closed on Thursday.", "On Thursday the bridge was closed.") == [])
    }

    @Test("a time of day that is marked as rough leaves minutes open, and no more")
    func rough() {
        let exact = "The council closed the bridge at 11.07 a.m."
        #expect(found("The council closed the bridge shortly after 11 a.m.", exact) == ["11 a.m. ≈ 11.07 a.m."])
        #expect(found("The council closed the bridge at about 11.40 a.m.", exact) == ["11.40 a.m. ≠ 11.07 a.m."])
    }

    @Test("times of claims that share no verb are told where these most likely tell one fact, and conflict by no rule")
    func likelyOneFact() {
        let reports = TwoReports(
            "The levee gave way at 11.40 p.m. on 12 May.", "It puts the collapse at 11.05 p.m. on 12 May.")
        #expect(reports.found(by: TimeRule()) == [])
        #expect(reports.told(likelihood: 0.9).found(by: TimeRule()) == ["11.40 p.m. on 12 May ≠ 11.05 p.m. on 12 May"])
        #expect(reports.told(likelihood: 0.9).relation == .differs)
    }

    @Test("of several times those that both have are left out")
    func several() {
        let reports = TwoReports(
            "She was tested on 11 February and 1 March.",
            "Samples were taken on 14 February and 1 March.")
        #expect(reports.told(likelihood: 0.9).found(by: TimeRule()) == ["11 February ≠ 14 February"])
    }

    @Test("one weekday, a week apart by how its sentences are read, is no conflict")
    func weekday() {
        #expect(
            found("The council will close the bridge on Wednesday.", "The council had closed the bridge on Wednesday.")
                == [])
    }

    @Test("bounds and lengths name no moment")
    func bounds() {
        #expect(found("The bridge has been closed since Monday.", "The bridge was closed on Tuesday.") == [])
        #expect(found("The bridge closed for two days.", "The bridge closed on Tuesday.") == [])
    }

    @Test("what did not happen until a time happened then")
    func postponed() {
        #expect(
            TwoReports.read("The talks began in November.", "The talks did not start until January.")
                .found(by: TimeRule()) == ["November ≠ January"])
        #expect(found("The bridge will be closed until Monday.", "The bridge was closed on Tuesday.") == [])
    }

    @Test("no rule speaks where one side names no time")
    func missing() {
        #expect(found("The bridge closed.", "The bridge closed on Tuesday.") == [])
    }

    @Test(
        "values that can mean one time",
        arguments: [
            ("2026-05-11", "2026-05", true), ("2026", "2026-05-11", true), ("2026-05-11", "2026-05-12", false),
            ("2026-05-11T09:00", "2026-05-11", true), ("2026-05-11T09:00", "2026-05-11T10:00", false),
            ("2026-05-11TMO", "2026-05-11T10:00", true), ("2026-W20", "2026-05-12", true), ("", "2026", true),
        ])
    func agreement(_ first: String, _ second: String, _ canAgree: Bool) {
        #expect(TimeRule.canAgree(first, second) == canAgree)
        #expect(TimeRule.canAgree(second, first) == canAgree)
    }
}
