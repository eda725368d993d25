import Testing

/// A true pair must score above a look-alike; how high either scores is tuned elsewhere.
@Suite("Claim similarity")
struct SimilarityTests {
    struct Order: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var claim: String
        var partner: String
        var lookAlike: String
    }

    @Test(
        "a true pair above a look-alike",
        arguments: [
            Order(
                testDescription: "same number of another thing", claim: "Nine workers died in the mill fire.",
                partner: "The fire at the mill killed nine people.", lookAlike: "Nine ships left the harbour on Monday."
            ),
            Order(
                testDescription: "same speaker, other statement",
                claim: "Ana Ruiz said the bridge would reopen in June.",
                partner: "The bridge will open again in June, according to Ana Ruiz.",
                lookAlike: "Ana Ruiz said schools had enough teachers."),
            Order(
                testDescription: "disaster of another year", claim: "A quake killed 61 people in Ilmet on Monday.",
                partner: "At least 60 people died in the Ilmet earthquake.",
                lookAlike: "A quake killed 300 people in Ilmet in 1998."),
            Order(
                testDescription: "an act of another year, told at the sentence's head",
                claim: "At least 12 people drowned when the ferry sank in the strait.",
                partner: "The ferry went down in the strait and at least 10 people drowned.",
                lookAlike: "In 1979 a ferry sank in the strait and 19 people drowned."),
            Order(
                testDescription: "who did it to whom", claim: "The council sued the operator.",
                partner: "The operator was sued by the council.", lookAlike: "The operator sued the council."),
            Order(
                testDescription: "both count who undergoes one act", claim: "Police arrested 61 people.",
                partner: "Seventy-three suspects were behind bars.", lookAlike: "Police questioned the suspects."),
            Order(
                testDescription: "other words of one meaning", claim: "Police arrested the skipper of the ferry.",
                partner: "The ferry’s captain was detained by officers.",
                lookAlike: "Police searched the offices of the ferry company."),
            Order(
                testDescription: "one name in common", claim: "The court in Ilmet convicted the driver of fraud.",
                partner: "Judges in Ilmet found the driver guilty of fraud.", lookAlike: "A market opened in Ilmet."),
        ])
    func order(_ order: Order) {
        let reports = Reports(order.claim, order.partner, order.lookAlike)
        #expect(reports.score(0, 1) > reports.score(0, 2))
    }

    @Test("a claim is most like itself, and like nothing it shares no word or meaning with")
    func ends() {
        let reports = Reports(
            "Nine workers died in the mill fire.", "Nine workers died in the mill fire.", "Rowing is taught in Dravik.")
        #expect(reports.score(0, 1) > 0.5)
        #expect(reports.score(0, 1) > reports.score(0, 2))
        #expect((0...1).contains(reports.score(0, 2)))
    }

    @Test("the order of the two makes no difference")
    func symmetric() {
        let first = "Ana Ruiz said nine workers died in the mill fire on Monday."
        let second = "The blaze killed at least 8 people, the mayor said."
        let reports = Reports(first, second)
        #expect(abs(reports.score(0, 1) - reports.score(1, 0)) < 1e-8)
    }
}
