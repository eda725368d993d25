import NewsModel
import Testing

@testable import ArticleExtraction

@Suite("Dates in the forms pages give")
struct DateFormsTests {
    @Test(
        arguments: [
            ("2026-05-15", "2026-05-15"), ("2026-05-15T11:05:00+01:00", "2026-05-15T11:05:00+01:00"),
            ("2026-05-15T11:05:00.000Z", "2026-05-15T11:05:00.000Z"), ("20260515", "2026-05-15"),
            ("2026/05/15", "2026-05-15"), ("2026-05-15 11:05:00 +0100", "2026-05-15T11:05:00+01:00"),
            ("Fri, 15 May 2026 11:05:00 GMT", "2026-05-15T11:05:00Z"),
            ("Fri, 15 May 2026 11:05:00 -0430", "2026-05-15T11:05:00-04:30"), ("May 15, 2026", "2026-05-15"),
            ("15th May 2026", "2026-05-15"), ("Sept. 3, 2026", "2026-09-03"),
            ("Friday 15 May 2026 at 11:05", "2026-05-15T11:05"),
            ("May 15, 2026 3:07 pm", "2026-05-15T15:07"), ("May 15, 2026, 12:07 a.m. EDT", "2026-05-15T00:07-04:00"),
            ("Published 11:05 BST, 15 May 2026", "2026-05-15T11:05+01:00"), ("15/05/2026", "2026-05-15"),
            ("05/15/2026", "2026-05-15"), ("05/05/2026", "2026-05-05"), ("15.05.2026", "2026-05-15"),
        ])
    func readable(text: String, expected: String) {
        #expect(DateForms.publicationTime(in: text)?.iso8601 == expected)
    }

    @Test(
        arguments: [
            "04/05/2026", "soon", "", "31 February 2026", "May 2026", "2026", "15 May", "yesterday at 11:05",
            "1/2/3/4/5",
            "99999999999999999999", String(repeating: "2026 ", count: 100), "::::", "+-+-",
        ])
    func unreadable(text: String) {
        #expect(DateForms.publicationTime(in: text) == nil)
    }
}
