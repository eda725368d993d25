/// Dates that name a day, month or year.
extension TimeReader {
    /// A date and the index after it.
    typealias Found = (value: DateValue, end: Int)

    func absoluteDate(at index: Int) -> Found? {
        if let day = namedDay(at: index) ?? calendarFigures(at: index) ?? weekdayLed(at: index) { return day }
        if let found = countedWithin(at: index) { return found }
        return dayLed(at: index) ?? monthLed(at: index) ?? decade(at: index) ?? quarter(at: index) ?? century(at: index)
            ?? season(at: index) ?? holiday(at: index)
            ?? bareYear(at: index)
    }

    /// "9/11", "the Sept. 11 attacks".
    private func namedDay(at index: Int) -> Found? {
        if pieces.isFigures(index), let day = words.namedFigures[pieces.text(index)] {
            return Self.day(written: day).map { ($0, index + 1) }
        }
        guard let match = words.namedDays.match(in: pieces, at: index),
            isIn(.attackWords, match.end) || pieces.isJoint(index - 1)
        else { return nil }
        return Self.day(written: match.meaning).map { ($0, match.end) }
    }

    private static func day(written text: String) -> DateValue? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? day(parts[0], parts[1], parts[2]) : nil
    }

    /// "2026-05-14", "14/05/2026", "5/17/2018", "23.04.2022", "20161016".
    private func calendarFigures(at index: Int) -> Found? {
        guard pieces.isFigures(index) else { return nil }
        if let found = hyphenatedFigures(at: index) { return found }
        let text = pieces.text(index)
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." }.compactMap { Int($0) }
        if parts.count == 3 { return day(ofThree: parts, end: index + 1, isShort: text.contains("/")) }
        if parts.count == 2, let found = monthAndDay(parts, text, at: index) { return found }
        guard text.utf8.count == 8, parts.count == 1, let number = parts.first,
            !pieces.isAttached(index + 1) || pieces.isMark(index + 1)
        else { return nil }
        return day(ofThree: [number / 10_000, number / 100 % 100, number % 100], end: index + 1)
    }

    /// "on 10/25", "Friday 7/6", "Friday 7.6": which of the two is the month only a figure above 12 can tell.
    private func monthAndDay(_ parts: [Int], _ text: String, at index: Int) -> Found? {
        let isAfterWeekday = weekday(at: index - 1) != nil
        let isIntroduced =
            isIn(.onOnly, index - 1) || isIn(.between, index - 1) || register.isNote
            || isIn(.rangeJoiners, index - 1)
                && pieces.text(index - 2).contains("/")
        let hasForm =
            text.contains("/") ? isAfterWeekday || isIntroduced : isAfterWeekday && parts[1] < 10 && text.utf8.count < 5
        guard hasForm, isAfterWeekday || isIn(.onOnly, index - 1) || Figures.value(text) == nil else { return nil }
        let (month, day) = parts[0] > 12 ? (parts[1], parts[0]) : (parts[0], parts[1])
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return (resolve(month: month, day: day, at: index, isInformal: true), index + 1)
    }

    /// "12/25/40": later years of two figures are left alone.
    private static let latestShortYear = 40

    /// "2018-7-6", "6-7-2018", which the tokenizer takes apart.
    private func hyphenatedFigures(at index: Int) -> Found? {
        guard pieces.isJoint(index + 1), pieces.isJoint(index + 3), let middle = plainFigures(index + 2, places: 1...2)
        else { return nil }
        let places = year(at: index) == nil ? (1...2, 4...4) : (4...4, 1...2)
        guard let first = plainFigures(index, places: places.0), let last = plainFigures(index + 4, places: places.1),
            !pieces.isJoint(index + 5)
        else { return nil }
        return day(ofThree: [first, middle, last], end: index + 5)
    }

    private func day(ofThree parts: [Int], end: Int, isShort: Bool = false) -> Found? {
        let isYearFirst = parts[0] > 31
        var year = isYearFirst ? parts[0] : parts[2]
        if isShort, (10...Self.latestShortYear).contains(year) { year += 2000 }
        guard (1000...2199).contains(year) else { return nil }
        var month = isYearFirst ? parts[1] : parts[0]
        var day = isYearFirst ? parts[2] : parts[1]
        if month > 12 { swap(&month, &day) }
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return (Self.day(year, month, day), end)
    }

    /// A day that need not exist: "30 February" keeps its figures.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateValue {
        guard day <= CalendarDay.length(month, year) else {
            return .other("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))", .day)
        }
        return .day(CalendarDay(year: year, month: month, day: day))
    }

    /// "Tuesday", "Tuesday, Jan. 15", "Monday the 24th".
    private func weekdayLed(at index: Int) -> Found? {
        guard let weekday = weekday(at: index), !isPluralWeekday(index) else { return nil }
        var next = index + 1
        if pieces.text(next) == "," { next += 1 }
        if let date = monthLed(at: next) ?? dayLed(at: next) ?? calendarFigures(at: next), date.value.grain == .day {
            return (agreeing(date.value, weekday: weekday, hasYear: year(at: date.end - 1) != nil), date.end)
        }
        if let day = ordinalDay(at: next, weekday: weekday) { return day }
        if isIn(.of, next), let week = shiftedStretch(at: next + 1), week.value.grain == .week,
            let first = week.value.first
        {
            return (.day(first.adding(days: weekday - 1)), week.end)
        }
        return (beforeSecond(resolve(weekday: weekday, at: index), at: index), index + 1)
    }

    /// "from Monday to Wednesday": the first is not later than the second.
    private func beforeSecond(_ value: DateValue, at index: Int) -> DateValue {
        guard let first = value.first, isIn(.rangeJoiners, index + 1), isIn(.between, index - 1),
            let second = words.weekdays[pieces.text(index + 2)],
            let last = resolve(weekday: second, at: index + 2).first,
            first.number > last.number
        else { return value }
        return .day(first.adding(days: -7))
    }

    /// Where no year is told, the one next to the assumed year in which the weekday is right.
    private func agreeing(_ value: DateValue, weekday: Int, hasYear: Bool) -> DateValue {
        guard !hasYear, let first = value.first, first.weekday != weekday else { return value }
        let others = [first.adding(months: 12), first.adding(months: -12)]
        return others.first { $0.weekday == weekday && $0.day == first.day }.map(DateValue.day) ?? value
    }

    private func isPluralWeekday(_ index: Int) -> Bool {
        pieces.text(index + 1) == "s" && pieces.isAttached(index + 1)
    }

    /// "the 24th" after a Monday: the nearest month, this one or the next, where the two agree.
    private func ordinalDay(at index: Int, weekday: Int) -> Found? {
        guard let today else { return nil }
        let start = isIn(.the, index) ? index + 1 : index
        guard let day = dayOfMonth(at: start), day.isOrdinal else { return nil }
        for months in [0, 1, -1] {
            let month = CalendarDay(year: today.year, month: today.month, day: 1).adding(months: months)
            guard day.day <= CalendarDay.length(month.month, month.year) else { continue }
            let candidate = CalendarDay(year: month.year, month: month.month, day: day.day)
            if candidate.weekday == weekday { return (.day(candidate), day.end) }
        }
        return nil
    }

    /// "14 May 2026", "the 14th of May", "second of Aug.", "on the 18th", "the 15th day of next month".
    private func dayLed(at index: Int) -> Found? {
        let hasArticle = isIn(.the, index)
        let start = hasArticle ? index + 1 : index
        guard let day = dayOfMonth(at: start) else { return nil }
        var next = isIn(.ordinalDay, day.end) && day.isOrdinal ? day.end + 1 : day.end
        let hasOf = isIn(.of, next)
        if hasOf { next += 1 }
        let isNamed = pieces.isCapitalized(next) || !words.doubtfulMonths.contains(pieces.text(next))
        let isNextDate = !hasOf && plainFigures(next + 1, places: 1...2) != nil
        if let month = month(at: next), hasOf || isNamed, !hasOf || day.isOrdinal, !isNextDate {
            let isInformal = isInformal(month: next, day: start, isOrdinal: day.isOrdinal)
            return finish(day: day.day, month: month, at: next + 1, from: index, isInformal: isInformal)
        }
        guard day.isOrdinal else { return nil }
        if next > day.end, let month = shiftedStretch(at: next) ?? theMonth(at: next), month.value.grain == .month,
            let first = month.value.first, day.day <= CalendarDay.length(first.month, first.year)
        {
            return (.day(first.adding(days: day.day - 1)), month.end)
        }
        guard hasArticle, isIn(.onOnly, index - 1), pieces.isMark(day.end), today != nil else { return nil }
        return resolve(dayOfMonth: day.day, at: index).map { ($0, day.end) }
    }

    /// Whether a day is put as no report puts it: "2 may", "May twenty nine", and "Feb 29th" by itself.
    private func isInformal(month: Int, day: Int, isOrdinal: Bool) -> Bool {
        !pieces.isCapitalized(month) || !pieces.isFigures(day) && !isOrdinal || isOrdinal && register.isNote
    }

    /// "the month" of "the 31st day of the month".
    private func theMonth(at index: Int) -> Found? {
        guard isIn(.the, index), unit(at: index + 1) == .month, let today else { return nil }
        return (.month(today), index + 2)
    }

    /// Looks for the year of a day and month.
    private func finish(day: Int, month: Int, at index: Int, from start: Int, isInformal: Bool) -> Found {
        let next = ([",", "/", "-"].contains(pieces.text(index)) || isIn(.of, index)) ? index + 1 : index
        if let year = year(at: next) { return (Self.day(year, month, day), next + 1) }
        if next == index, let shift = shiftedStretch(at: index), shift.value.grain == .year,
            let first = shift.value.first
        {
            return (Self.day(first.year, month, day), shift.end)
        }
        return (resolve(month: month, day: day, at: start, isInformal: isInformal), index)
    }

    /// "May 14, 2026", "May 14", "May 2026", "May", "October, 1st", "2017 April".
    private func monthLed(at index: Int) -> Found? {
        if let year = year(at: index) {
            let next = ["-", "/"].contains(pieces.text(index + 1)) ? index + 2 : index + 1
            guard let month = month(at: next), pieces.isCapitalized(next) || next == index + 2 else { return nil }
            let dayIndex = ["-", "/"].contains(pieces.text(next + 1)) ? next + 2 : next + 1
            if dayIndex == next + 2, let day = dayOfMonth(at: dayIndex) {
                return (Self.day(year, month, day.day), day.end)
            }
            return (.month(CalendarDay(year: year, month: month, day: 1)), next + 1)
        }
        guard let month = month(at: index) else { return gluedDay(at: index) }
        if let found = dayAfterMonth(month, at: index) { return found }
        let next = isIn(.monthLinks, index + 1) ? index + 2 : index + 1
        if let year = year(at: next) {
            return (.month(CalendarDay(year: year, month: month, day: 1)), next + 1)
        }
        return bareMonth(month, at: index)
    }

    /// "mar4".
    private func gluedDay(at index: Int) -> Found? {
        guard let glued = words.monthAndDay(pieces.text(index)), (1...31).contains(glued.day) else { return nil }
        return (resolve(month: glued.month, day: glued.day, at: index, isInformal: true), index + 1)
    }

    private func dayAfterMonth(_ month: Int, at index: Int) -> Found? {
        var next = index + 1
        let hasLink = [",", "/"].contains(pieces.text(next)) || isIn(.the, next)
        if hasLink { next += 1 }
        guard let day = dayOfMonth(at: next),
            pieces.isCapitalized(index) || day.isOrdinal || !pieces.isFigures(next) || hasLink
                || !words.doubtfulMonths.contains(pieces.text(index)) && !isPlural(after: day.end)
        else { return nil }
        let isDoubtful = words.doubtfulMonths.contains(pieces.text(index)) && !pieces.isCapitalized(index)
        if isIn(.the, index + 1), !day.isOrdinal { return nil }
        if isDoubtful, !day.isOrdinal || hasLink && pieces.text(index + 1) == "," { return nil }
        if pieces.text(index + 1) == ",", !day.isOrdinal { return nil }
        if !pieces.isFigures(next), !day.isOrdinal, isPlural(after: day.end) { return nil }
        let isInformal = isInformal(month: index, day: next, isOrdinal: day.isOrdinal)
        return finish(day: day.day, month: month, at: day.end, from: index, isInformal: isInformal)
    }

    /// "May two hundred people": what is counted follows.
    private func isPlural(after index: Int) -> Bool {
        pieces.isWord(index) && pieces.text(index).hasSuffix("s") && unit(at: index) == nil
    }

    /// "Mr. August", "met June Carver": no determiner or preposition before it, a title there or a name after it.
    private func isPartOfName(_ index: Int) -> Bool {
        guard pieces.isCapitalized(index) else { return false }
        if pieces.isCapitalized(index - 1), pieces.text(index - 1).hasSuffix("."), weekday(at: index - 1) == nil {
            return true
        }
        return pieces.isWord(index - 1) && pieces.isCapitalized(index + 1) && !isIn(.monthBefore, index - 1)
            && !isIn(.a, index - 1) && !isIn(.the, index - 1) && !isIn(.possessive, index - 1)
            && weekday(at: index + 1) == nil && words.shifts[pieces.text(index - 1)] == nil
    }

    /// A month's name alone: doubtful ones, and those in lower case, need a preposition.
    private func bareMonth(_ month: Int, at index: Int) -> Found? {
        if isPartOfName(index) { return nil }
        let isDoubtful = words.doubtfulMonths.contains(pieces.text(index)) || !pieces.isCapitalized(index)
        let hasCompany = isIn(.monthBefore, index - 1) || isIn(.the, index - 1)
        if isDoubtful, !hasCompany { return nil }
        if words.doubtfulMonths.contains(pieces.text(index)), !pieces.isCapitalized(index), !isIn(.of, index - 1) {
            return nil
        }
        let next = index + 1
        if let shift = shiftedStretch(at: next), shift.value.grain == .year, let first = shift.value.first {
            return (.month(CalendarDay(year: first.year, month: month, day: 1)), shift.end)
        }
        if !pieces.isCapitalized(index), isIn(.the, index - 1) {
            return (.other("XXXX-" + padded(month, 2), .month), next)
        }
        if let year = sharedYear(at: next) { return (.month(CalendarDay(year: year, month: month, day: 1)), next) }
        return (resolve(month: month, at: index), next)
    }

    /// The 2009 of "June and July of 2009", for the first of the two.
    private func sharedYear(at index: Int) -> Int? {
        guard isIn(.and, index) || isIn(.rangeJoiners, index), month(at: index + 1) != nil else { return nil }
        return year(at: isIn(.monthLinks, index + 2) ? index + 3 : index + 2)
    }
}
