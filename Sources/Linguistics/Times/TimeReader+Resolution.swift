/// The day, month or year that an expression without a year means.
extension TimeReader {
    /// The day a bare weekday means: the latest one, today included, or the next one after today.
    func resolve(weekday: Int, at index: Int) -> DateValue {
        guard let today, !isRequest(index) else { return .other("XXXX-WXX-\(weekday)", .day) }
        let back = (today.weekday - weekday + 7) % 7
        if direction(at: index) == .future, back != 0 { return .day(today.adding(days: 7 - back)) }
        return .day(today.adding(days: -back))
    }

    /// Days ahead that a date without a year may lie without a word of intention. Set on the AQUAINT development
    /// articles; rerun `score.py timex.aquaint.dev` after changing it.
    private static let nearFuture = 90

    /// Days ahead that a day may lie even after a word of the past: it is likelier than eleven months ago. Set and to be
    /// rerun as ``nearFuture``.
    private static let nextWeeks = 30

    /// The day that a day and month without a year mean.
    ///
    /// - Parameter isInformal: whether it is put as no report puts it ("10/25", "may twenty nine"); its year stays open.
    func resolve(month: Int, day: Int, at index: Int, isInformal: Bool = false) -> DateValue {
        let text = "XXXX-\(padded(month, 2))-\(padded(day, 2))"
        guard let today, day <= CalendarDay.length(month, today.year) else { return .other(text, .day) }
        let candidate = CalendarDay(year: today.year, month: month, day: day)
        let value = shifted(candidate, from: today, direction: direction(at: index), pastLimit: Self.nextWeeks)
        guard !isInformal, !isRequest(index) else { return .open(text, .day, candidate: candidate) }
        return .day(value)
    }

    /// The month that its name alone means.
    func resolve(month: Int, at index: Int) -> DateValue {
        let text = "XXXX-\(padded(month, 2))"
        guard let today else { return .other(text, .month) }
        if isRequest(index) {
            return .open(text, .month, candidate: CalendarDay(year: today.year, month: month, day: 1))
        }
        if month == today.month { return .month(today) }
        let candidate = CalendarDay(year: today.year, month: month, day: 1)
        return .month(shifted(candidate, from: today, direction: direction(at: index), pastLimit: 0))
    }

    /// The day that "the 18th" means: of this month, or of the one before or after where the sentence points there.
    func resolve(dayOfMonth day: Int, at index: Int) -> DateValue? {
        guard let today, !isRequest(index) else { return .other("XXXX-XX-\(padded(day, 2))", .day) }
        let first = CalendarDay(year: today.year, month: today.month, day: 1)
        let direction = direction(at: index)
        let months = day > today.day && direction == .past ? -1 : day < today.day && direction == .future ? 1 : 0
        let month = first.adding(months: months)
        guard day <= CalendarDay.length(month.month, month.year) else { return nil }
        return .day(month.adding(days: day - 1))
    }

    private func shifted(
        _ candidate: CalendarDay, from today: CalendarDay, direction: Direction?, pastLimit: Int
    ) -> CalendarDay {
        let ahead = candidate.number - today.number
        if ahead < 0 {
            let next = candidate.adding(months: 12)
            let distance = next.number - today.number
            let isNearer = direction == .future ? distance < Self.farthestAhead : distance <= pastLimit
            return isNearer ? next : candidate
        }
        let justPassed = today.number - candidate.adding(months: -12).number <= Self.justPassed
        if direction == .future { return justPassed ? candidate.adding(months: -12) : candidate }
        let isPast = direction == .past ? ahead > pastLimit : ahead > Self.nearFuture
        return isPast ? candidate.adding(months: -12) : candidate
    }

    /// Days that a date can lie back even after a word of intention, where the next one is nearly a year ahead:
    /// "to avert a strike before Christmas", written in the new year.
    private static let justPassed = 14

    /// Days ahead that a word of intention can push a date to; farther ones are taken for the past one, which such a
    /// word need not belong to.
    private static let farthestAhead = 240
}
