/// A date as far as the words say it.
struct DateValue {
    enum Grain { case day, week, weekend, month, quarter, season, year, decade, century, moment, other }

    /// Its TIMEX3 value.
    var text: String
    var grain: Grain
    /// Its first day, where all of it is known.
    var first: CalendarDay?
    /// Where its year is open, the one it would have this year.
    var nearest: CalendarDay?
    /// A part of the day that comes with it: the night of "tonight".
    var part: String?

    static func day(_ day: CalendarDay) -> DateValue { DateValue(text: day.text, grain: .day, first: day) }

    /// What Recognizers-Text adds to a day for its end.
    static let dayEnd = "T23:59:59"

    static func week(_ day: CalendarDay) -> DateValue {
        DateValue(text: day.week, grain: .week, first: day.adding(days: 1 - day.weekday))
    }

    static func weekend(_ day: CalendarDay) -> DateValue {
        let saturday = day.adding(days: 6 - day.weekday)
        return DateValue(text: day.week + "-WE", grain: .weekend, first: saturday)
    }

    static func month(_ day: CalendarDay) -> DateValue {
        DateValue(
            text: day.monthText, grain: .month, first: CalendarDay(year: day.year, month: day.month, day: 1))
    }

    static func quarter(_ quarter: Int, _ year: Int) -> DateValue {
        DateValue(
            text: "\(padded(year, 4))-Q\(quarter)", grain: .quarter,
            first: CalendarDay(year: year, month: quarter * 3 - 2, day: 1))
    }

    /// A quarter as Recognizers-Text writes it: `(2019-07-01,2019-10-01,P3M)`.
    static func quarterRange(_ quarter: Int, _ year: Int) -> DateValue {
        let first = CalendarDay(year: year, month: quarter * 3 - 2, day: 1)
        return DateValue(text: "(\(first.text),\(first.adding(months: 3).text),P3M)", grain: .quarter, first: first)
    }

    /// A half of a year as Recognizers-Text writes it.
    static func halfRange(_ half: String, _ year: CalendarDay) -> String {
        let first = half == "H1" ? year : year.adding(months: 6)
        return "(\(first.text),\(first.adding(months: 6).text),P6M)"
    }

    static func season(_ season: String, _ year: Int) -> DateValue {
        DateValue(text: "\(padded(year, 4))-\(season)", grain: .season)
    }

    static func year(_ year: Int) -> DateValue {
        DateValue(text: padded(year, 4), grain: .year, first: CalendarDay(year: year, month: 1, day: 1))
    }

    static func decade(_ year: Int) -> DateValue {
        DateValue(
            text: String(padded(year, 4).prefix(3)) + "X", grain: .decade,
            first: CalendarDay(year: year / 10 * 10, month: 1, day: 1))
    }

    /// A day or month of a year that is not told, with the nearest that it could be.
    static func open(_ text: String, _ grain: Grain, candidate: CalendarDay) -> DateValue {
        DateValue(text: text, grain: grain, nearest: candidate)
    }

    static func other(_ text: String, _ grain: Grain = .other) -> DateValue { DateValue(text: text, grain: grain) }

    /// The stretch of a grain that a day lies in.
    static func stretch(_ unit: TimeUnit, _ day: CalendarDay) -> DateValue? {
        switch unit {
        case .day: .day(day)
        case .week: .week(day)
        case .weekend: .weekend(day)
        case .month: .month(day)
        case .quarter: .quarter((day.month + 2) / 3, day.year)
        case .year: .year(day.year)
        case .decade: .decade(day.year)
        case .century: .other(String(padded(day.year, 4).prefix(2)) + "XX", .century)
        case .second, .minute, .hour, .night, .fortnight: nil
        }
    }
}

extension CalendarDay {
    /// The day some units of time later.
    func adding(_ count: Int, _ unit: TimeUnit) -> CalendarDay {
        switch unit {
        case .second, .minute, .hour: self
        case .day, .night: adding(days: count)
        case .week, .weekend: adding(days: 7 * count)
        case .fortnight: adding(days: 14 * count)
        case .month: adding(months: count)
        case .quarter: adding(months: 3 * count)
        case .year: adding(months: 12 * count)
        case .decade: adding(months: 120 * count)
        case .century: adding(months: 1200 * count)
        }
    }
}
