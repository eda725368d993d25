import Linguistics
import NewsModel
import Testing

@Suite("Time recognizer")
struct TimeRecognizerTests {
    /// A Friday.
    private static let published = PublicationTime(iso8601: "2026-05-15T11:05:00+01:00")

    private func found(_ text: String, published: PublicationTime? = published) -> [String] {
        let document = Document(text)
        return document.times(published: published).map { "\(document.text(at: $0.span)) = \($0.value)" }
    }

    @Test(
        "dates",
        arguments: [
            ("On June 13, 2025, it", "June 13, 2025 = 2025-06-13"), ("On 13 June 2025", "13 June 2025 = 2025-06-13"),
            ("dated 14/05/2026", "14/05/2026 = 2026-05-14"), ("dated 2026-05-14", "2026-05-14 = 2026-05-14"),
            ("In 2023 it", "2023 = 2023"), ("in May 2026", "May 2026 = 2026-05"), ("the 1990s", "1990s = 199X"),
            ("from 2019-2021", "2019-2021 = (2019-01-01,2021-01-01,P2Y)"),
            ("Dec. 31, 1994", "Dec. 31, 1994 = 1994-12-31"),
            ("the 4th of July 1995", "the 4th of July 1995 = 1995-07-04"),
            ("in the summer of 2019", "summer of 2019 = 2019-SU"),
            ("the third quarter of 2019", "the third quarter of 2019 = 2019-Q3"),
            ("the 21st century", "the 21st century = 20XX"),
            ("on Christmas Day 2019", "Christmas Day 2019 = 2019-12-25"),
            ("On Easter Sunday 2024", "Easter Sunday 2024 = 2024-03-31"),
            ("since Thanksgiving 2023", "Thanksgiving 2023 = 2023-11-23"),
            ("the 19 Sept. 11 hijackers", "Sept. 11 = 2001-09-11"), ("the 9/11 attacks", "9/11 = 2001-09-11"),
            ("on Monday, Oct. 27", "Monday, Oct. 27 = 2025-10-27"),
            ("the 2025-26 season", "2025-26 = (2025-01-01,2026-01-01,P1Y)"),
            ("the first half of 2025", "the first half of 2025 = 2025-H1"), ("the mid-1990s", "mid-1990s = 199X"),
            ("in the nineties", "nineties = 199X"), ("a post-1959 boom", "1959 = 1959"),
            ("dated 2026-5-4", "2026-5-4 = 2026-05-04"), ("dated 5/14/26", "5/14/26 = 2026-05-14"),
            ("the last Friday of April 2024", "the last Friday of April 2024 = 2024-04-26"),
            ("the third week of 2025", "the third week of 2025 = 2025-W03"),
        ])
    func dates(_ text: String, _ expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "dates counted from the day of publication",
        arguments: [
            ("it said yesterday", "yesterday = 2026-05-14"), ("it said today", "today = 2026-05-15"),
            ("it said on Monday", "Monday = 2026-05-11"), ("it said on Friday", "Friday = 2026-05-15"),
            ("it will meet on Monday", "Monday = 2026-05-18"), ("last Monday", "last Monday = 2026-05-11"),
            ("next Monday", "next Monday = 2026-05-18"), ("last week", "last week = 2026-W19"),
            ("this month", "this month = 2026-05"), ("next year", "next year = 2027"),
            ("last October", "last October = 2025-10"),
            ("last summer", "last summer = 2025-SU"), ("two days ago", "two days ago = 2026-05-13"),
            ("50 years ago", "50 years ago = 1976"), ("it will end in three days", "in three days = 2026-05-18"),
            ("early on Thursday", "early on Thursday = 2026-05-14"),
            ("Monday morning", "Monday morning = 2026-05-11TMO"),
            ("last night", "last night = 2026-05-14TNI"), ("tonight", "tonight = 2026-05-15TNI"),
            ("it happened in December", "December = 2025-12"), ("it is expected in June", "June = 2026-06"),
            ("later this week", "later this week = 2026-W20"), ("over the weekend", "the weekend = 2026-W19-WE"),
            ("two hours ago", "two hours ago = 2026-05-15T09:05:00"),
        ])
    func relativeDates(_ text: String, _ expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "times of day",
        arguments: [
            ("at about 9.40 p.m. on Thursday, it", "9.40 p.m. on Thursday = 2026-05-14T21:40"),
            ("at 4:17 a.m.", "4:17 a.m. = T04:17"),
            ("at noon", "noon = T12:00"), ("at 21:40", "21:40 = T21:40"), ("at 9pm", "9pm = T21"),
            ("on Thursday at 9 a.m. EST", "Thursday at 9 a.m. EST = 2026-05-14T09"),
            ("at 4 in the morning", "4 in the morning = T04"),
            ("at half past nine", "half past nine = T09:30"), ("until 5 to 6pm", "5 to 6pm = (T17,T18,PT1H)"),
        ])
    func clock(_ text: String, _ expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "durations, sets and references",
        arguments: [
            ("for two days", "two days = P2D"), ("a six-hour trip", "six-hour = PT6H"),
            ("for half an hour", "half an hour = PT30M"),
            ("for several weeks", "several weeks = PXW"), ("over the past 20 years", "the past 20 years = P20Y"),
            ("for a decade", "a decade = P10Y"), ("an hour and 30 minutes", "an hour and 30 minutes = PT1H30M"),
            ("every day", "every day = P1D"), ("every Monday", "every Monday = XXXX-WXX-1"),
            ("it meets weekly", "weekly = P1W"),
            ("every two years", "every two years = P2Y"), ("once a week", "once a week = P1W"),
            ("it is now shut", "now = PRESENT_REF"), ("it was recently shut", "recently = PAST_REF"),
        ])
    func lengths(_ text: String, _ expected: String) {
        #expect(found(text) == [expected])
    }

    @Test("kinds")
    func kinds() {
        let times = Document("on Monday; at 9 p.m.; for two days; every week").times(published: Self.published)
        #expect(times.map(\.kind) == [.date, .time, .duration, .set])
    }

    @Test("the text's own dates are counted from")
    func story() {
        #expect(
            found(
                "The fire broke out on April 2. The next day it rained. A week later it was out. A year earlier all was well."
            )
                == [
                    "April 2 = 2026-04-02", "The next day = 2026-04-03", "A week later = 2026-W15",
                    "A year earlier = 2025",
                ])
    }

    @Test(
        "without a publication time",
        arguments: [
            ("on Monday", "Monday = XXXX-WXX-1"), ("on May 14", "May 14 = XXXX-05-14"),
            ("last week", "last week = XXXX-WXX"),
            ("yesterday", "yesterday = XXXX-XX-XX"), ("last year", "last year = XXXX"),
        ])
    func unpublished(_ text: String, _ expected: String) {
        #expect(found(text, published: nil) == [expected])
    }

    @Test(
        "what is no time",
        arguments: [
            "a 34-year-old man", "It may or may not march.", "2000 people", "$2000", "The Sun said", "a score of 3.45",
            "a 4:3 ratio", "the second man", "May I ask?", "spring rolls", "he ran 1,990 metres",
            "three eastern states",
        ])
    func none(_ text: String) {
        #expect(found(text) == [])
    }

    @Test(
        "ugly input",
        arguments: [
            "", "at", "on", "last", "the", "May", "May 99", "2026-99-99", "99/99/9999", "25:61", "in 0 days",
            "feb 30 2026",
            "9999999999 years ago", "in 99999999999999999999 years", "999999999999 hours ago",
            "the day before the day before",
            "half past", "20 past", "week 0", "quarter", "early early early", "-", "'90s", "12:00 to",
        ])
    func uglyInput(_ text: String) {
        for time in Document(text).times(published: Self.published) { #expect(!time.value.isEmpty) }
    }

    @Test(
        "long runs",
        arguments: ["the day before ", "two days ", "May ", "2019-", "early ", "last ", "at 9 ", "1 year and "])
    func longRuns(_ unit: String) {
        _ = Document(String(repeating: unit, count: 5000 / unit.utf8.count)).times(published: Self.published)
    }
}
