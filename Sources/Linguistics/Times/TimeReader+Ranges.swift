/// Stretches between two points, as Recognizers-Text writes them: `(start,end,duration)`.
///
/// TIMEX3 has no form for them. Only stretches whose ends cannot stand alone become one expression: "2019-2021",
/// "5 to 6pm", "May 14-16"; "from 2014 to 2018" is two dates, and
/// so are two days of a report ("from Monday to Friday"); where a day is asked for, they are one stretch.
extension TimeReader {
    func range(at index: Int) -> Point? {
        if let range = yearRange(at: index) ?? clockRange(at: index) { return range }
        return dayRange(at: index) ?? dateSpan(at: index) ?? stretchAhead(at: index)
    }

    /// "2019-2021", "1914-18", "the 2025/26 season".
    func yearRange(at index: Int) -> Point? {
        if let short = shortYearRange(at: index) { return short }
        guard let first = year(at: index), pieces.isHyphen(index + 1), let last = year(at: index + 2), first < last,
            (1500...2199).contains(first)
        else { return nil }
        return years(first, last, end: index + 3)
    }

    private func years(_ first: Int, _ last: Int, end: Int) -> Point {
        let text = "(\(padded(first, 4))-01-01,\(padded(last, 4))-01-01,P\(last - first)Y)"
        return Point(text: text, isTime: false, end: end)
    }

    private func shortYearRange(at index: Int) -> Point? {
        guard pieces.isFigures(index) else { return nil }
        let parts = pieces.text(index).split(separator: "/")
        let isSlashed = parts.count == 2
        guard let first = isSlashed ? Int(parts[0]) : year(at: index), (1500...2099).contains(first),
            let last = isSlashed ? Int(parts[1]) : plainFigures(index + 2, places: 2...2),
            isSlashed ? parts[0].utf8.count == 4 && parts[1].utf8.count == 2 : pieces.isJoint(index + 1),
            last > first % 100, isSlashed ? last == first % 100 + 1 : last > 12 || last == first % 100 + 1,
            !pieces.isJoint(index + 3)
        else { return nil }
        return years(first, first / 100 * 100 + last, end: isSlashed ? index + 1 : index + 3)
    }

    /// "5 to 6pm", "9:30-10:30 a.m. on Monday", "between 5 and 6 in the afternoon".
    private func clockRange(at index: Int) -> Point? {
        guard let span = clockSpan(at: index) else { return nil }
        let next = isIn(.dateJoins, span.end) ? span.end + 1 : span.end
        if let date = relativeDate(at: next) ?? absoluteDate(at: next), date.value.grain == .day {
            return interval(span, day: date.value, end: date.end)
        }
        return Point(
            text: "(\(span.first.text),\(span.last.text),\(span.length))", isTime: true, end: span.end)
    }

    /// The clock times of a stretch, without a day.
    func clockSpan(at index: Int) -> ClockSpan? {
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
        return ClockSpan(first: opening, last: last.value, minutes: minutes, end: last.end)
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

    /// Clock times of one day: "5 to 6pm on Monday".
    func interval(_ span: ClockSpan, day: DateValue, end: Int) -> Point {
        let (first, last) = (day.text + span.first.text, day.text + span.last.text)
        return Point(text: "(\(first),\(last),\(span.length))", isTime: true, end: end, first: day.first, grain: .day)
    }
}

/// Two clock times and what lies between them.
struct ClockSpan {
    var first: ClockValue
    var last: ClockValue
    var minutes: Int
    var end: Int

    /// "PT1H30M".
    var length: String {
        "PT" + (minutes >= 60 ? "\(minutes / 60)H" : "") + (minutes % 60 > 0 ? "\(minutes % 60)M" : "")
    }
}
