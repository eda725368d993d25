import NewsModel
import Testing

@testable import Verdicts

@Suite("Stances")
struct StanceRuleTests {
    private static let denial = "She denied that the town hall had received any warning about the stand."

    @Test("a denial beside an admission of one speaker cannot both be right")
    func admitted() {
        let reports = TwoReports.read(
            "She admitted that the town hall had received a warning about the stand.", Self.denial)
        #expect(reports.found(by: StanceRule()) == ["admitted ≠ denied"])
        #expect(reports.relation == .conflict)
        #expect(reports.swapped.found(by: StanceRule()) == ["denied ≠ admitted"])
    }

    @Test("what somebody has not said is beside what they confirm otherwise told")
    func open() {
        let reports = TwoReports.read(
            "Hestmark has confirmed that it will attend.", "Hestmark has not said whether it will attend.")
        #expect(reports.found(by: StanceRule()) == ["has confirmed ≠ has not said"])
    }

    @Test(
        "two denials, a refused offer, and another matter are none",
        arguments: [
            ("She denied that any warning had reached the town hall about the stand.", denial),
            ("The union rejected the offer.", "The union said it had an offer."),
            ("The mayor admitted that the budget was late.", denial),
        ])
    func none(_ first: String, _ second: String) {
        #expect(TwoReports.read(first, second).found(by: StanceRule()).isEmpty)
    }
}
