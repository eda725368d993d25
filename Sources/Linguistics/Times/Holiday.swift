/// A day that returns every year, as the word files write it: `12-25`, `11-4-4` (November, fourth Thursday), `05-1-L`
/// (May, last Monday), `11-4-4+1` (the day after), `easter -2`.
struct Holiday {
    let rule: String
    private let offset: Int

    init(_ rule: String) {
        let parts = rule.split(separator: "+")
        self.rule = parts.first.map(String.init) ?? rule
        offset = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    }

    func day(in year: Int) -> CalendarDay? {
        if rule.hasPrefix("easter") {
            return Int(rule.dropFirst(7)).map { CalendarDay.easter(year).adding(days: $0) }
        }
        let parts = rule.split(separator: "-")
        guard parts.count >= 2, let month = Int(parts[0]), let second = Int(parts[1]) else { return nil }
        if parts.count == 2 { return CalendarDay(year: year, month: month, day: second) }
        return CalendarDay.weekday(second, count: Int(parts[2]), month: month, year: year).adding(days: offset)
    }

    /// What is known of it without a year, as Recognizers-Text writes it: "XXXX-12-25", "XXXX-11-WXX-4-4".
    var openText: String {
        let parts = rule.split(separator: "-")
        guard !rule.hasPrefix("easter"), parts.count == 3, offset == 0 else { return "XXXX-" + rule.prefix(5) }
        return "XXXX-\(parts[0])-WXX-\(parts[1])-\(parts[2])"
    }
}

extension CalendarDay {
    /// The first, second or, without a count, last Monday of a month.
    static func weekday(_ weekday: Int, count: Int?, month: Int, year: Int) -> CalendarDay {
        if let count {
            let first = CalendarDay(year: year, month: month, day: 1)
            return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
        }
        let last = CalendarDay(year: year, month: month, day: CalendarDay.length(month, year))
        return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
}
