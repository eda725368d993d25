internal import NewsModel

/// A day of the proleptic Gregorian calendar.
struct CalendarDay: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(_ published: PublicationTime) {
        self.init(year: published.year, month: published.month, day: published.day)
    }

    /// The inverse of ``number`` (Howard Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`).
    init(number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01.
    var number: Int { PublicationTime.dayNumber(year: year, month: month, day: day) }

    /// 1 for Monday to 7 for Sunday.
    var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

    /// The same day of another month, or that month's last.
    func adding(months: Int) -> CalendarDay {
        let index = year * 12 + month - 1 + months
        let year = index >= 0 ? index / 12 : (index - 11) / 12
        let month = index - year * 12 + 1
        return CalendarDay(year: year, month: month, day: min(day, Self.length(month, year)))
    }

    static func length(_ month: Int, _ year: Int) -> Int {
        let next = month == 12 ? (year + 1, 1) : (year, month + 1)
        return PublicationTime.dayNumber(year: next.0, month: next.1, day: 1)
            - PublicationTime.dayNumber(year: year, month: month, day: 1)
    }

    /// The week of ISO 8601: it belongs to the year its Thursday is in.
    var week: String {
        let thursday = adding(days: 4 - weekday)
        let first = CalendarDay(year: thursday.year, month: 1, day: 1)
        return "\(padded(thursday.year, 4))-W\(padded((thursday.number - first.number) / 7 + 1, 2))"
    }

    /// "2026-05-14".
    var text: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    var monthText: String { "\(padded(year, 4))-\(padded(month, 2))" }

    var yearText: String { padded(year, 4) }

    /// Easter Sunday of a year (the "anonymous" Gregorian algorithm; J. Meeus, Astronomical Algorithms, chapter 8).
    static func easter(_ year: Int) -> CalendarDay {
        let golden = year % 19
        let century = year / 100
        let leap = year % 100
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (leap / 4) - epact - leap % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}

/// A number with zeros in front.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
