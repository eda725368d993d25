/// Stretches between two points, as Recognizers-Text writes them: `(start,end,duration)`.
///
/// TIMEX3 has no form for them. Only stretches whose ends cannot stand alone become one expression: "2019-2021",
/// "5 to 6pm", "May 14-16"; "from 2014 to 2018" is two dates.
extension TimeReader {
    func range(at index: Int) -> Point? {
        yearRange(at: index) ?? clockRange(at: index) ?? dayRange(at: index)
    }

    /// "2019-2021".
    private func yearRange(at index: Int) -> Point? {
        guard let first = year(at: index), pieces.isHyphen(index + 1), let last = year(at: index + 2), first < last,
            (1500...2199).contains(first)
        else { return nil }
        let text = "(\(padded(first, 4))-01-01,\(padded(last, 4))-01-01,P\(last - first)Y)"
        return Point(text: text, isTime: false, end: index + 3)
    }

    /// "5 to 6pm", "9:30-10:30 a.m. on Monday", "between 5 and 6 in the afternoon".
    private func clockRange(at index: Int) -> Point? {
        let isOpened = isIn(.between, index)
        let start = isOpened ? index + 1 : index
        guard let first = clock(at: start).map({ ($0.value, $0.end) }) ?? bareHour(at: start) else { return nil }
        guard isIn(isOpened ? .rangeAnd : .rangeJoiners, first.1) || isIn(.rangeJoiners, first.1) else { return nil }
        guard let last = clock(at: first.1 + 1) ?? hourBeforeDate(at: first.1 + 1) else { return nil }
        var opening = first.0
        if !opening.isCertain, last.value.isCertain {
            let isAfternoon = last.value.hour >= 12 && opening.hour % 12 + 12 < last.value.hour
            opening.hour = isAfternoon ? opening.hour % 12 + 12 : opening.hour
        }
        let minutes = (last.value.hour * 60 + (last.value.minute ?? 0)) - (opening.hour * 60 + (opening.minute ?? 0))
        guard minutes > 0 else { return nil }
        return interval(opening, last.value, minutes: minutes, end: last.end)
    }

    /// "between 3 and 5 on Monday", "five to seven today": hours that only the date makes hours.
    private func hourBeforeDate(at index: Int) -> (value: ClockValue, end: Int)? {
        guard let hour = bareHour(at: index), hour.0.hour <= 12 else { return nil }
        let next = isIn(.onOnly, hour.1) ? hour.1 + 1 : hour.1
        guard let date = relativeDate(at: next) ?? absoluteDate(at: next), date.value.grain == .day,
            month(at: next) == nil
        else { return nil }
        return (hour.0, hour.1)
    }

    private func bareHour(at index: Int) -> (ClockValue, Int)? {
        guard let hour = dayOfMonth(at: index), !hour.isOrdinal, hour.day <= 24 else { return nil }
        return (ClockValue(hour: hour.day, minute: nil, isCertain: hour.day > 12), hour.end)
    }

    /// Adds the day that may follow: "5 to 6pm on Monday".
    private func interval(_ first: ClockValue, _ last: ClockValue, minutes: Int, end: Int) -> Point {
        let length = "PT" + (minutes >= 60 ? "\(minutes / 60)H" : "") + (minutes % 60 > 0 ? "\(minutes % 60)M" : "")
        let next = isIn(.dateJoins, end) ? end + 1 : end
        guard let date = relativeDate(at: next) ?? absoluteDate(at: next), date.value.grain == .day else {
            return Point(text: "(\(first.text),\(last.text),\(length))", isTime: true, end: end)
        }
        let day = date.value.text
        return Point(
            text: "(\(day)\(first.text),\(day)\(last.text),\(length))", isTime: true, end: date.end,
            first: date.value.first,
            grain: .day)
    }

    /// "May 14-16", "14-16 May 2026".
    private func dayRange(at index: Int) -> Point? {
        guard let first = absoluteDate(at: index), first.value.grain == .day, month(at: index) != nil,
            let opening = first.value.first, pieces.isHyphen(first.end), let last = dayOfMonth(at: first.end + 1),
            last.day > opening.day, last.day <= CalendarDay.length(opening.month, opening.year)
        else { return daysBeforeMonth(at: index) }
        return days(opening, opening.adding(days: last.day - opening.day), end: last.end)
    }

    private func daysBeforeMonth(at index: Int) -> Point? {
        let isOpened = isIn(.between, index)
        let start = isOpened ? index + 1 : index
        guard let first = dayOfMonth(at: start),
            isIn(.rangeJoiners, first.end) || isOpened && isIn(.rangeAnd, first.end),
            let last = absoluteDate(at: first.end + 1), last.value.grain == .day, let closing = last.value.first,
            weekday(at: first.end + 1) == nil, first.day < closing.day, dayOfMonth(at: first.end + 1) != nil
        else { return nil }
        return days(closing.adding(days: first.day - closing.day), closing, end: last.end)
    }

    private func days(_ first: CalendarDay, _ last: CalendarDay, end: Int) -> Point {
        Point(
            text: "(\(first.text),\(last.text),P\(last.number - first.number)D)", isTime: false, end: end, first: last,
            grain: .day)
    }
}
