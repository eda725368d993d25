import Testing

@testable import ArticleExtraction

@Suite("The agency that is credited")
struct AgencyCreditTests {
    @Test(
        "At the dateline or at the foot",
        arguments: [
            ("en", "PORT EXAMPLE (AFP) — A ferry sank.", "It was late.", "AFP"),
            ("de", "Musterhafen (dpa) – Eine Fähre sank.", "Es war spät.", "dpa"),
            ("ru", "ПРИМЕРСК, 14 мая. /ТАСС/. Паром затонул.", "Было поздно.", "ТАСС"),
            ("de", "Musterhafen (dpa/lno) - Eine Fähre sank.", "Es war spät.", "dpa/lno"),
            ("en", "A ferry sank.", "Reuters contributed to this report.", "Reuters"),
            ("en", "A ferry sank.", "Shoreline Wire contributed to this report.", "Shoreline Wire"),
            ("fr", "Un ferry a coulé.", "Il était tard. (avec AFP)", "AFP"), ("de", "Eine Fähre sank.", "(dpa)", "dpa"),
            ("uk", "Пором затонув.", "За матеріалами Укрінформ", "Укрінформ"),
        ])
    func credited(language: String, first: String, last: String, expected: String) {
        #expect(AgencyCredit.agency(in: [first, "More was said.", last], language: language) == expected)
    }

    @Test(
        "Other brackets",
        arguments: [
            "The ferry (built in 1962) sank.", "Ada Example (46) — a sailor — was there.",
            "The EU (and others) agreed.", "", "(", "()",
            "(((((", "/", "//", ") (", "He (She) said / wrote.",
        ])
    func none(text: String) {
        #expect(AgencyCredit.agency(in: [text], language: "en") == nil)
        #expect(AgencyCredit.agency(in: [], language: nil) == nil)
    }
}
