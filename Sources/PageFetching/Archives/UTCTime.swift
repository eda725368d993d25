/// A moment in the form that archives write it in (ISO 8601, in UTC).
struct UTCTime: Hashable {
    /// `2026-05-14`
    let date: String
    /// `2026-05-14T10:00:00Z`
    let text: String

    /// - Parameter seconds: since 1970-01-01T00:00:00Z; what is before it or after the year 9999 counts as the nearest.
    init(_ seconds: Int) {
        let seconds = min(max(seconds, 0), 253_402_300_799)
        let (year, month, day) = Self.civil(seconds / 86_400)
        let clock = seconds % 86_400
        date = [Self.padded(year, 4), Self.padded(month, 2), Self.padded(day, 2)].joined(separator: "-")
        let time = [clock / 3600, clock / 60 % 60, clock % 60].map { Self.padded($0, 2) }.joined(separator: ":")
        text = "\(date)T\(time)Z"
    }

    /// The date of a day counted from 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms",
    /// `civil_from_days`), for days that are not negative.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
