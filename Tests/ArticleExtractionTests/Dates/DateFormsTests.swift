import NewsModel
import Testing

@testable import ArticleExtraction

@Suite("Dates in the forms pages give")
struct DateFormsTests {
    private static let readableDates = [
        ("2026-05-15", "2026-05-15"), ("2026-05-15T11:05:00+01:00", "2026-05-15T11:05:00+01:00"),
        ("2026-05-15T11:05:00.000Z", "2026-05-15T11:05:00.000Z"), ("20260515", "2026-05-15"),
        ("20260515T110500Z", "2026-05-15T11:05:00Z"), ("20260515T1105+0200", "2026-05-15T11:05+02:00"),
        ("20260515T110500", "2026-05-15T11:05:00"), ("15 May 26 11:05 UT", "2026-05-15T11:05Z"),
        ("Fri, 15 May 98 11:05:00 CST", "1998-05-15T11:05:00-06:00"),
        ("2026/05/15", "2026-05-15"), ("2026-05-15 11:05:00 +0100", "2026-05-15T11:05:00+01:00"),
        ("Fri, 15 May 2026 11:05:00 GMT", "2026-05-15T11:05:00Z"),
        ("Fri, 15 May 26 11:05:00 GMT", "2026-05-15T11:05:00Z"),
        ("Fri May 15 11:05:00 GMT 2026", "2026-05-15T11:05:00Z"),
        ("Fri, 15 May 2026 11:05:00 -0430", "2026-05-15T11:05:00-04:30"), ("May 15, 2026", "2026-05-15"),
        ("15th May 2026", "2026-05-15"), ("Sept. 3, 2026", "2026-09-03"), ("the 3rd of September 2026", "2026-09-03"),
        ("Friday 15 May 2026 at 11:05", "2026-05-15T11:05"), ("Saturday, January 26, 2002", "2002-01-26"),
        ("22 October 2019", "2019-10-22"), ("May 15, 2026 3:07 pm", "2026-05-15T15:07"),
        ("May 15, 2026, 12:07 a.m. EDT", "2026-05-15T00:07-04:00"), ("May 15, 2026 12 noon", "2026-05-15"),
        ("Published 11:05 BST, 15 May 2026", "2026-05-15T11:05+01:00"),
        ("15 May 2026 11:05 UTC+3", "2026-05-15T11:05+03:00"),
        ("15/05/2026", "2026-05-15"), ("05/15/2026", "2026-05-15"), ("05/05/2026", "2026-05-05"),
        ("15.05.2026", "2026-05-15"), ("04.05.2026", "2026-05-04"), ("1778843100", "2026-05-15T11:05:00Z"),
        ("1778843100000", "2026-05-15T11:05:00Z"),
    ]

    @Test(arguments: readableDates)
    func readable(text: String, expected: String) {
        #expect(DateForms.publicationTime(in: text)?.iso8601 == expected)
    }

    @Test(
        "Other languages than English",
        arguments: [
            ("14. Mai 2026, 18:25 Uhr", "2026-05-14T18:25"), ("Mittwoch, 13.05.2026, 09.12 Uhr", "2026-05-13T09:12"),
            ("3. März 2026, 7:05 Uhr MESZ", "2026-03-03T07:05+02:00"),
            ("Publié le 14 mai 2026 à 18h25", "2026-05-14T18:25"),
            ("1er août 2026", "2026-08-01"), ("14 de mayo de 2026, 18:25 h", "2026-05-14T18:25"),
            ("14 maggio 2026 ore 18:25", "2026-05-14T18:25"), ("14 de março de 2026 às 18h25", "2026-03-14T18:25"),
            ("14 mei 2026 om 18:25 uur", "2026-05-14T18:25"), ("14 мая 2026, 18:25", "2026-05-14T18:25"),
            ("14 МАЯ 2026 г., 18:25 (МСК)", "2026-05-14T18:25+03:00"),
            ("5 листопада 2025 року, 16:08", "2025-11-05T16:08"),
            ("14 במאי 2026, 18:25", "2026-05-14T18:25"), ("١٤ مايو ٢٠٢٦ ١٨:٢٥", "2026-05-14T18:25"),
            ("14 أيار/مايو 2026", "2026-05-14"), ("15 كانون الثاني 2026", "2026-01-15"),
            ("15 تشرين الأول 2026", "2026-10-15"),
            ("۱۴ مه ۲۰۲۶ ساعت ۱۸:۲۵", "2026-05-14T18:25"), ("2026年5月14日", "2026-05-14"),
            ("2026年5月14日 18時25分", "2026-05-14T18:25"), ("2026年5月14日午後6時25分", "2026-05-14T18:25"),
            ("2026年05月14日 18：25", "2026-05-14T18:25"), ("2026년 5월 14일", "2026-05-14"),
        ])
    func languages(text: String, expected: String) {
        #expect(DateForms.publicationTime(in: text)?.iso8601 == expected)
    }

    @Test(
        "Which figure is the day",
        arguments: [
            ("en-US", "04/05/2026", "2026-04-05"), ("en-GB", "04/05/2026", "2026-05-04"),
            ("fr", "04/05/2026", "2026-05-04"),
            ("uk", "5-11-2025, 16:08", "2025-11-05T16:08"), ("he", "08/03/26 06:12", "2026-03-08T06:12"),
            ("en", "04/05/2026", nil),
            (nil, "04/05/2026", nil), (nil, "08/03/26", nil),
        ] as [(String?, String, String?)])
    func order(language: String?, text: String, expected: String?) {
        let order = FieldOrder(language: language)
        #expect(DateForms.publicationTime(in: text, order: order)?.iso8601 == expected)
    }

    @Test(
        arguments: [
            "04/05/2026", "soon", "", "31 February 2026", "May 2026", "2026", "15 May", "yesterday at 11:05",
            "1/2/3/4/5", "20260515T250500Z", "15 May 26", "May 15 26 11:05 UT", "99999999999999999999",
            String(repeating: "2026 ", count: 100), "::::", "+-+-", "2026-99-99",
            "2026-02-30", "0000-00-00", "0/0/0000", "00.00.2026", "32 May 2026", "2026年13月40日", "14 اردیبهشت 1405",
            "192.168.20.2026", "3 may have seen it", "\u{0}\u{1}\u{7F}", "٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩", "2 ago", "14 1405",
        ])
    func unreadable(text: String) {
        #expect(DateForms.publicationTime(in: text) == nil)
    }

    @Test(
        "A clock that does not exist is left out; the date stays",
        arguments: ["15 May 2026 25:61", "15 May 2026 13 pm"])
    func impossibleClocks(text: String) {
        #expect(DateForms.publicationTime(in: text)?.iso8601 == "2026-05-15")
    }

    private func dates(_ line: String) -> [String] {
        DateForms.dates(in: Array(line.utf8)[...], order: .dayFirst).map { ($0.isUpdate ? "~" : "") + $0.time.iso8601 }
    }

    @Test("A line may say when an article was published and when it was changed")
    func changes() {
        #expect(
            dates("Publié le 14 mai 2026 à 18h25, mis à jour à 20h10") == ["2026-05-14T18:25", "~2026-05-14T20:10"])
        #expect(dates("Updated 15 May 2026, 9:00 am") == ["~2026-05-15T09:00"])
        #expect(
            dates("Опубликовано 14.05.2026 18:25 / Обновлено 15.05.2026 09:00") == [
                "2026-05-14T18:25", "~2026-05-15T09:00",
            ])
        #expect(
            dates("Written: 2026-05-14 15:03:30 / Updated: 2026-05-14 15:30:46") == [
                "2026-05-14T15:03:30", "~2026-05-14T15:30:46",
            ])
        #expect(dates("nothing at 18:25").isEmpty)
    }

    @Test("Long lines cost no more than their length")
    func longLines() {
        let line = Array(String(repeating: "1.1.1.1 may 11:11 ", count: 20_000).utf8)
        #expect(DateForms.dates(in: line[...], order: .dayFirst).isEmpty)
    }
}
