import NewsModel
import Testing

@Suite("Publication time")
struct PublicationTimeTests {
    @Test("a date alone has no clock time and no zone")
    func dateOnly() throws {
        let time = try #require(PublicationTime(iso8601: "2026-05-15"))
        #expect((time.year, time.month, time.day) == (2026, 5, 15))
        #expect(time.hour == nil && time.minute == nil && time.second == nil && time.zoneOffset == nil)
        #expect(time.iso8601 == "2026-05-15")
    }

    @Test("a date and time with a zone keeps all its parts")
    func dateAndTime() throws {
        let time = try #require(PublicationTime(iso8601: "2026-05-15T11:05:09.250+01:30"))
        #expect((time.hour, time.minute, time.second) == (11, 5, 9))
        #expect(time.zoneOffset == 90)
    }

    @Test(
        "zones, in minutes east of UTC",
        arguments: [
            ("2026-05-15T11:05Z", 0), ("2026-05-15T11:05z", 0), ("2026-05-15T11:05+0100", 60),
            ("2026-05-15t11:05-03:30", -210), ("2026-05-15 11:05:00+14", 840),
        ])
    func zones(_ text: String, _ minutes: Int) throws {
        #expect(try #require(PublicationTime(iso8601: text)).zoneOffset == minutes)
    }

    @Test(
        "what is no date or no time",
        arguments: [
            "", " ", "2026", "2026-05", "2026-5-15", "26-05-15", "2026-13-01", "2026-00-10", "2026-04-31", "2026-02-29",
            "1900-02-29", "2026-05-00", "2026-05-15T", "2026-05-15T24:00", "2026-05-15T11", "2026-05-15T11:60",
            "2026-05-15T11:05:61", "2026-05-15T11:05+", "2026-05-15T11:05+25:00", "2026-05-15T11:05Zulu",
            "2026-05-15 ", "15 May 2026", "٢٠٢٦-٠٥-١٥", "2026-05-15T11:05\u{202F}Z", "\u{FEFF}2026-05-15",
        ])
    func invalid(_ text: String) {
        #expect(PublicationTime(iso8601: text) == nil)
    }

    @Test(
        "leap days exist in leap years alone",
        arguments: [("2024-02-29", true), ("2000-02-29", true), ("2100-02-29", false)])
    func leapDays(_ text: String, _ exists: Bool) {
        #expect((PublicationTime(iso8601: text) != nil) == exists)
    }

    @Test(
        "seconds since 1970",
        arguments: [
            ("1970-01-01", 0), ("1970-01-01T00:00:01Z", 1), ("1969-12-31T23:59:59Z", -1), ("1970-01-01T01:00+01:00", 0),
            ("2000-03-01", 951_868_800), ("2026-05-15T11:05:00+01:00", 1_778_839_500),
            ("2024-02-29T12:00Z", 1_709_208_000),
            ("0001-01-01", -62_135_596_800),
        ])
    func epochSeconds(_ text: String, _ seconds: Int) throws {
        #expect(try #require(PublicationTime(iso8601: text)).epochSeconds == seconds)
    }

    @Test("days follow each other over the ends of months, years and centuries")
    func dayNumbers() {
        #expect(PublicationTime.dayNumber(year: 1970, month: 1, day: 1) == 0)
        for (year, length) in [(1999, 365), (2000, 366), (2023, 365), (2024, 366), (2100, 365), (-4, 366)] {
            let first = PublicationTime.dayNumber(year: year, month: 1, day: 1)
            #expect(PublicationTime.dayNumber(year: year + 1, month: 1, day: 1) - first == length)
            #expect(
                PublicationTime.dayNumber(year: year, month: 3, day: 1)
                    - PublicationTime.dayNumber(year: year, month: 2, day: 28) == length - 364)
        }
    }
}
