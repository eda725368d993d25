/// Which way a date without a year, or a weekday, is to be looked for.
///
/// ```
/// Bad:    published 1998-12-05, "expected to join in April" -> 1998-04
/// Wanted: published 1998-12-05, "expected to join in April" -> 1999-04
/// ```
///
/// News tells what has happened: the past is assumed. A word of intention before the expression, in the same sentence
/// and nearer than a word of the past, turns it.
extension TimeReader {
    enum Direction { case past, future }

    /// Pieces before an expression that are searched. A bound on the work, not a measured figure.
    private static let window = 14

    func direction(at index: Int) -> Direction? {
        let sentence = sentenceStart(index)
        let start = max(sentence, index - Self.window)
        if isIn(.immediateFuture, index - 1) { return .future }
        var position = index - 1
        while position >= start {
            if isIn(.futureCues, position) { return .future }
            if isIn(.pastCues, position) { return .past }
            position -= 1
        }
        return index <= sentence + 2 ? followingDirection(index) : nil
    }

    /// "On Monday the court will …": the first cue after the expression, where none stands before it.
    private func followingDirection(_ index: Int) -> Direction? {
        for position in index..<min(pieces.count, index + Self.window) {
            if isIn(.futureVerbs, position), position > index + 1 { return .future }
            if isIn(.pastCues, position) || pieces.text(position) == "." { return nil }
        }
        return nil
    }

    private func sentenceStart(_ index: Int) -> Int {
        var low = 0
        var high = sentenceStarts.count
        while low < high {
            let middle = (low + high) / 2
            if sentenceStarts[middle] <= index { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : sentenceStarts[low - 1]
    }

    /// The day a bare weekday means: the latest one, today included, or the next one after today.
    func resolve(weekday: Int, at index: Int) -> DateValue {
        guard let today else { return .other("XXXX-WXX-\(weekday)", .day) }
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
    func resolve(month: Int, day: Int, at index: Int) -> DateValue {
        guard let today, day <= CalendarDay.length(month, today.year) else {
            return .other("XXXX-\(padded(month, 2))-\(padded(day, 2))", .day)
        }
        let candidate = CalendarDay(year: today.year, month: month, day: day)
        return .day(shifted(candidate, from: today, direction: direction(at: index), pastLimit: Self.nextWeeks))
    }

    /// The month that its name alone means.
    func resolve(month: Int, at index: Int) -> DateValue {
        guard let today else { return .other("XXXX-\(padded(month, 2))", .month) }
        if month == today.month { return .month(today) }
        let candidate = CalendarDay(year: today.year, month: month, day: 1)
        return .month(shifted(candidate, from: today, direction: direction(at: index), pastLimit: 0))
    }

    private func shifted(
        _ candidate: CalendarDay, from today: CalendarDay, direction: Direction?, pastLimit: Int
    ) -> CalendarDay {
        let ahead = candidate.number - today.number
        if ahead < 0 {
            let next = candidate.adding(months: 12)
            let isNearer = direction == .future && next.number - today.number < Self.farthestAhead
            return isNearer ? next : candidate
        }
        let isPast = direction == .past ? ahead > pastLimit : ahead > Self.nearFuture
        return isPast && direction != .future ? candidate.adding(months: -12) : candidate
    }

    /// Days ahead that a word of intention can push a date to; farther ones are taken for the past one, which such a
    /// word need not belong to.
    private static let farthestAhead = 240
}
