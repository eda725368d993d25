/// Stretches of days, as Recognizers-Text writes them.
extension TimeReader {
    /// "May 14-16", "May 14 to 16", "14-16 May 2026", "between 3 and 12 of September".
    func dayRange(at index: Int) -> Point? {
        guard let first = absoluteDate(at: index), first.value.grain == .day, month(at: index) != nil,
            let opening = first.value.first ?? first.value.nearest, isIn(.rangeJoiners, first.end),
            let last = dayOfMonth(at: first.end + 1), isLastDay(last, after: opening, joiner: first.end)
        else { return daysBeforeMonth(at: index) }
        var closing = first.value
        let day = opening.adding(days: last.day - opening.day)
        closing.text = String(closing.text.dropLast(2)) + padded(last.day, 2)
        closing.first = first.value.first.map { _ in day }
        closing.nearest = first.value.nearest.map { _ in day }
        return days(first.value, closing, end: last.end)
    }

    private func isLastDay(_ last: (day: Int, end: Int, isOrdinal: Bool), after opening: CalendarDay, joiner: Int)
        -> Bool
    {
        guard last.day > opening.day, last.day <= CalendarDay.length(opening.month, opening.year) else { return false }
        if pieces.isHyphen(joiner) { return true }
        return pieces.isFigures(joiner + 1) && month(at: last.end) == nil && !pieces.isWord(last.end)
    }

    private func daysBeforeMonth(at index: Int) -> Point? {
        let start = isIn(.between, index) ? index + 1 : index
        guard let first = dayOfMonth(at: start),
            isIn(.rangeJoiners, first.end) || start > index && isIn(.rangeAnd, first.end),
            let last = closingDay(at: first.end + 1), let closing = last.value.first ?? last.value.nearest,
            weekday(at: first.end + 1) == nil, first.day < closing.day, dayOfMonth(at: first.end + 1) != nil
        else { return nil }
        var opening = last.value
        let day = closing.adding(days: first.day - closing.day)
        opening.text = String(opening.text.dropLast(2)) + padded(first.day, 2)
        opening.first = last.value.first.map { _ in day }
        opening.nearest = last.value.nearest.map { _ in day }
        return days(opening, last.value, end: last.end)
    }

    /// "16 May", and what only a first day before it makes a date: "12 of September", "23 in next month".
    private func closingDay(at index: Int) -> Found? {
        if let date = absoluteDate(at: index) { return date.value.grain == .day ? date : nil }
        guard let day = dayOfMonth(at: index), isIn(.of, day.end) else { return nil }
        if let month = month(at: day.end + 1), pieces.isCapitalized(day.end + 1) {
            return (resolve(month: month, day: day.day, at: index, isInformal: true), day.end + 2)
        }
        guard let month = shiftedStretch(at: day.end + 1), month.value.grain == .month, let first = month.value.first,
            day.day <= CalendarDay.length(first.month, first.year)
        else { return nil }
        return (.day(first.adding(days: day.day - 1)), month.end)
    }

    /// "from October 3 to October 9", "between now and June 2": one stretch where a day is asked for or noted down.
    func dateSpan(at index: Int) -> Point? {
        let start = isIn(.between, index) ? index + 1 : index
        guard start > index || isNoteLike(index), yearRange(at: start) == nil, let first = spanEnd(at: start),
            isSpanNoted(start),
            isIn(.rangeJoiners, first.end) || start > index && isIn(.rangeAnd, first.end),
            let last = spanEnd(at: first.end + 1)
        else { return nil }
        guard first.value.grain == last.value.grain else { return nil }
        if first.value.grain == .day { return days(first.value, last.value, end: last.end) }
        return months(first.value, last.value, end: last.end)
    }

    /// "from 2012 to 2015", "from January to March 2016", "between May and July".
    private func months(_ first: DateValue, _ last: DateValue, end: Int) -> Point? {
        guard var closing = last.first ?? last.nearest, var opening = first.first ?? first.nearest else { return nil }
        if last.first != nil { opening.year = min(opening.year, closing.year) }
        if last.first == nil, closing.number <= opening.number { closing.year += 1 }
        let count = (closing.year - opening.year) * 12 + closing.month - opening.month
        guard count > 0 else { return nil }
        let length = first.grain == .year ? "P\(count / 12)Y" : "P\(count)M"
        let texts = last.first == nil ? (first.text + "-01", last.text + "-01") : (opening.text, closing.text)
        return Point(text: "(\(texts.0),\(texts.1),\(length))", isTime: false, end: end, first: last.first)
    }

    /// Calendar figures are written by those who note down.
    private func isSpanNoted(_ index: Int) -> Bool {
        isNoteLike(index) || pieces.isFigures(index) && year(at: index) != nil && pieces.isJoint(index + 1)
    }

    private func spanEnd(at index: Int) -> Found? {
        if let today, let now = words.references.match(in: pieces, at: index), isIn(.named, index) {
            return (.day(today), now.end)
        }
        guard let date = relativeDate(at: index) ?? absoluteDate(at: index),
            date.value.first ?? date.value.nearest != nil,
            [.day, .month, .year].contains(date.value.grain)
        else { return nil }
        return date
    }

    /// A stretch of days, open ones taken for the nearest that leave it a length; `nil` where it has none.
    private func days(_ first: DateValue, _ last: DateValue, end: Int) -> Point? {
        guard let opening = first.first ?? first.nearest, var closing = last.first ?? last.nearest else { return nil }
        if closing.number < opening.number, last.first == nil || first.first == nil {
            closing = closing.adding(months: 12)
        }
        let length = closing.number - opening.number
        guard length > 0 else { return nil }
        return Point(
            text: "(\(first.text),\(last.text),P\(length)D)", isTime: false, end: end, first: last.first,
            grain: .day)
    }

    /// "the next three days", "next hour" of a request: the stretch itself and not its length alone.
    func stretchAhead(at index: Int) -> Point? {
        let start = isIn(.the, index) ? index + 1 : index
        guard let today, let shift = words.shifts[pieces.text(start)], shift != 0, isRequest(index) else { return nil }
        if shift == 1, unit(at: start + 1) == .hour { return hoursAhead(3600, "PT1H", end: start + 2) }
        guard let length = length(at: start + 1), length.isWhole, length.parts.count == 1, !isIn(.a, start + 1),
            let part = length.parts.first, part.count < Double(Self.farthestYear)
        else { return nil }
        if part.unit.isClock {
            return hoursAhead(shift * Int(part.count) * part.unit.seconds, length.value, end: length.end)
        }
        let near = shift > 0 ? today.adding(days: 1) : today
        let far = near.adding(shift * Int(part.count), part.unit)
        let (first, last) = shift > 0 ? (near, far) : (far, near)
        return Point(text: "(\(first.text),\(last.text),\(length.value))", isTime: false, end: length.end)
    }

    private func hoursAhead(_ seconds: Int, _ length: String, end: Int) -> Point? {
        guard let from = moment(after: min(0, seconds)), let to = moment(after: max(0, seconds)) else { return nil }
        return Point(text: "(\(from),\(to),\(length))", isTime: true, end: end)
    }
}
