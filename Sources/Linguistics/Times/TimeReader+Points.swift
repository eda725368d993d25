/// Dates and clock times put together: "at about 9.40 p.m. on Thursday", "Friday morning", "late on Monday".
extension TimeReader {
    /// A point of time and the index after it.
    struct Point {
        var text: String
        var isTime: Bool
        var end: Int
        var first: CalendarDay?
        var grain: DateValue.Grain = .other
    }

    func point(at index: Int) -> Point? {
        if let match = words.partPhrases.match(in: pieces, at: index), let point = whole(at: match.end) {
            return adjusted(point, by: match.meaning, isRequest: isRequest(index), isNoteLike: isNoteLike(index))
        }
        if isIn(.earlyAndLate, index), let point = afterEarly(at: index + 1) { return point }
        return dateFirst(at: index) ?? clockFirst(at: index) ?? partOfDay(at: index)
    }

    /// What "the end of" belongs to: a point, or "the year".
    private func whole(at index: Int) -> Point? {
        if let point = dateFirst(at: index) { return point }
        let start = isIn(.the, index) ? index + 1 : index
        if start > index, weekday(at: start) != nil { return dateFirst(at: start) }
        guard let unit = unit(at: start), let today, unit != .day || isRequest(index),
            let value = DateValue.stretch(unit, today),
            !words.pluralUnits.contains(pieces.text(start))
        else { return nil }
        return Point(text: value.text, isTime: false, end: start + 1, first: value.first, grain: value.grain)
    }

    private func adjusted(_ point: Point, by meaning: String, isRequest: Bool, isNoteLike: Bool) -> Point {
        var result = point
        if meaning == "end", point.grain == .day, !point.isTime, isRequest {
            result.text += DateValue.dayEnd
            result.isTime = true
        }
        if meaning == "NI" || meaning == "MO", point.grain == .day, !point.isTime {
            result.text += "T" + meaning
            result.isTime = true
        }
        if meaning.hasPrefix("H"), point.grain == .year, let first = point.first {
            result.text = isRequest ? DateValue.halfRange(meaning, first) : point.text + "-" + meaning
        }
        if meaning == "rest", isNoteLike, let rest = rest(of: point) { result.text = rest }
        if meaning == "week", point.grain == .day, let first = point.first {
            result.text = first.week
        }
        return result
    }

    /// "the rest of the week" of a request: from today to its last day.
    private func rest(of point: Point) -> String? {
        guard let today, let first = point.first else { return nil }
        let units: [DateValue.Grain: TimeUnit] = [.week: .week, .month: .month, .year: .year]
        guard let unit = units[point.grain] else { return nil }
        let last = first.adding(1, unit).adding(days: -1)
        guard last.number > today.number else { return nil }
        return "(\(today.text),\(last.text),P\(last.number - today.number)D)"
    }

    /// "early on Thursday", "late Thursday", "later this week", "mid-May".
    private func afterEarly(at index: Int) -> Point? {
        var next = index
        while isIn(.afterEarly, next), next < index + 2 { next += 1 }
        return dateFirst(at: next) ?? dateFirst(at: index) ?? partOfDay(at: index)
            ?? (next > index ? whole(at: next) : nil)
    }

    /// A date, then perhaps a part of the day or a clock time.
    func dateFirst(at index: Int) -> Point? {
        guard let date = relativeDate(at: index) ?? absoluteDate(at: index) else { return nil }
        var point = Point(
            text: date.value.text, isTime: false, end: date.end, first: date.value.first, grain: date.value.grain)
        if date.value.grain == .moment { point.isTime = true }
        guard date.value.grain == .day else { return point }
        if let range = clockRange(after: date) { return range }
        var part = date.value.part
        if part == nil { part = dayPart(after: &point.end) }
        if let clock = clockAfter(point.end, part: part) {
            point.text += clock.value.text
            point.end = clock.end
            point.isTime = true
        } else if let part {
            point.text += "T" + part
            point.isTime = true
        }
        return point
    }

    /// "today from 5pm to 7pm", "Thursday 19:00 - 21:00".
    private func clockRange(after date: Found) -> Point? {
        let next = pieces.text(date.end) == "," ? date.end + 1 : date.end
        guard date.value.part == nil, let range = clockSpan(at: next) else { return nil }
        return interval(range, day: date.value, end: range.end)
    }

    /// "morning" of "Friday morning", "early" before it passed over.
    private func dayPart(after end: inout Int) -> String? {
        var next = end
        if pieces.isJoint(next) { next += 1 }
        if isIn(.earlyAndLate, next) { next += 1 }
        if isIn(.inWords, next), isIn(.the, next + 1) { next += 2 }
        guard let part = words.dayParts[pieces.text(next)] else { return nil }
        end = next + 1
        return part
    }

    func clockAfter(_ index: Int, part: String?) -> (value: ClockValue, end: Int)? {
        var next = index
        while isIn(.clockJoins, next), next < index + Self.longestJoin { next += 1 }
        if let clock = clock(at: next) ?? (next == index ? colonTime(at: next) : nil) {
            return (part.map { clock.value.moved(into: $0) } ?? clock.value, clock.end)
        }
        guard let part, next > index, pieces.text(next - 1) != ",", let hour = dayOfMonth(at: next), hour.day <= 12,
            !hour.isOrdinal, pieces.isMark(hour.end)
        else { return nil }
        return (ClockValue(hour: hour.day, minute: nil, isCertain: false).moved(into: part), hour.end)
    }

    /// "at just before", "no later than": words between a date and its clock time.
    private static let longestJoin = 3

    /// A clock time, then perhaps its date.
    private func clockFirst(at index: Int) -> Point? {
        guard let clock = clock(at: index) else { return bareHourFirst(at: index) }
        var next = clock.end
        if isIn(.dateJoins, next) { next += 1 }
        if let date = relativeDate(at: next) ?? absoluteDate(at: next), date.value.grain == .day {
            var end = date.end
            let part = date.value.part ?? dayPart(after: &end)
            let time = part.map { clock.value.moved(into: $0) } ?? clock.value
            return Point(
                text: date.value.text + time.text, isTime: true, end: end, first: date.value.first, grain: .day)
        }
        let day = dateAfterBrackets(clock.end)?.text ?? ""
        return Point(text: day + clock.value.text, isTime: true, end: clock.end)
    }

    /// The day of "10:35 a.m. (0735 GMT) Friday", for the clock time before the bracket.
    private func dateAfterBrackets(_ index: Int) -> DateValue? {
        guard pieces.text(index) == "(", let inner = clock(at: index + 1), pieces.text(inner.end) == ")" else {
            return nil
        }
        let next = isIn(.dateJoins, inner.end + 1) ? inner.end + 2 : inner.end + 1
        guard let date = relativeDate(at: next) ?? absoluteDate(at: next), date.value.grain == .day else { return nil }
        return date.value
    }

    /// "at 8 tonight", "by seven tomorrow morning": an hour that only the part of the day makes one.
    private func bareHourFirst(at index: Int) -> Point? {
        guard let hour = dayOfMonth(at: index), !hour.isOrdinal, hour.day <= 12,
            isIn(.clockBefore, index - 1) || pieces.text(hour.end) == "," && isRequest(index)
        else { return nil }
        let next = pieces.text(hour.end) == "," ? hour.end + 1 : hour.end
        guard let date = relativeDate(at: next), date.value.grain == .day else { return nil }
        var end = date.end
        guard let part = date.value.part ?? dayPart(after: &end) else { return nil }
        let clock = ClockValue(hour: hour.day, minute: nil, isCertain: false).moved(into: part)
        return Point(
            text: date.value.text + clock.text, isTime: true, end: end, first: date.value.first, grain: .day)
    }

    /// "in the morning", with nothing to say of which day.
    private func partOfDay(at index: Int) -> Point? {
        let before = pieces.isJoint(index - 1) ? index - 2 : index - 1
        let isIntroduced =
            isIn(.inThe, before) || isIn(.earlyAndLate, before)
            || isIn(.introduced, before) && isIn(.dayLike, index)
        guard isIntroduced, let part = words.dayParts[pieces.text(index)] else { return nil }
        var next = index + 1
        while isIn(.clockJoins, next), next < index + 3 { next += 1 }
        if next > index + 1, pieces.text(next - 1) != ",", let hour = dayOfMonth(at: next), hour.day <= 12,
            !hour.isOrdinal,
            pieces.isMark(hour.end)
        {
            let value = ClockValue(hour: hour.day, minute: nil, isCertain: false).moved(into: part)
            return Point(text: value.text, isTime: true, end: hour.end)
        }
        return Point(text: "T" + part, isTime: true, end: index + 1)
    }
}
