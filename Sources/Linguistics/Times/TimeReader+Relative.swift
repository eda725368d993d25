internal import NewsModel

/// Dates that are counted from today, or from the day the text last spoke of.
extension TimeReader {
    func relativeDate(at index: Int) -> Found? {
        if let match = words.dayBeforeYesterday.match(in: pieces, at: isIn(.the, index) ? index + 1 : index),
            let days = Int(match.meaning)
        {
            return (dayFromToday(days), match.end)
        }
        return stretchEnd(at: index) ?? weekNumber(at: index) ?? countedWithin(at: index) ?? weekend(at: index)
            ?? deictic(at: index) ?? shiftedDate(at: index) ?? counted(
                at: index) ?? storyDate(at: index)
    }

    /// "eod", "year to date", and of a request "the month".
    private func stretchEnd(at index: Int) -> Found? {
        guard let today else { return nil }
        let start = isIn(.the, index) ? index + 1 : index
        if let unit = words.stretchEnds[pieces.text(start)] {
            guard unit != .day else { return (.other(today.text + DateValue.dayEnd, .moment), start + 1) }
            return DateValue.stretch(unit, today).map { ($0, start + 1) }
        }
        if let match = words.toDate.match(in: pieces, at: start), let unit = TimeUnit(rawValue: match.meaning) {
            return DateValue.stretch(unit, today).map { ($0, match.end) }
        }
        guard start > index, let unit = unit(at: start), !unit.isClock, unit != .night, pieces.isMark(start + 1),
            !pieces.isJoint(start + 1), isIn(.definiteEnds, index - 1), isRequest(index),
            !words.pluralUnits.contains(pieces.text(start))
        else { return nil }
        return DateValue.stretch(unit, today).map { ($0, start + 1) }
    }

    /// "week 31" of the year of publication.
    private func weekNumber(at index: Int) -> Found? {
        guard isIn(.week, index), !pieces.isCapitalized(index), let week = plainFigures(index + 1, places: 1...2),
            (1...53).contains(week), let today
        else { return nil }
        return (.other("\(today.yearText)-W\(padded(week, 2))", .week), index + 2)
    }

    /// "the weekend": the last one, on a weekday; the one that is or comes, with a word of intention.
    private func weekend(at index: Int) -> Found? {
        guard isIn(.the, index), isIn(.weekend, index + 1), !isIn(.possessive, index + 2) else { return nil }
        guard let today else { return (.other("XXXX-WXX-WE", .weekend), index + 2) }
        let isThis = today.weekday >= 6 || direction(at: index) == .future
        return (.weekend(isThis ? today : today.adding(days: -7)), index + 2)
    }

    private func dayFromToday(_ days: Int) -> DateValue {
        today.map { .day($0.adding(days: days)) } ?? .other("XXXX-XX-XX", .day)
    }

    /// "today", "yesterday", "tonight".
    private func deictic(at index: Int) -> Found? {
        guard let meaning = words.deicticDays[pieces.text(index)] else { return nil }
        let parts = meaning.split(separator: " ")
        guard let days = parts.first.flatMap({ Int($0) }), days >= 0 || parts.count == 1 || isAdverb(index) else {
            return nil
        }
        var value = dayFromToday(days)
        if parts.count > 1 { value.part = String(parts[1]) }
        return (value, index + 1)
    }

    /// "closed overnight" and not "overnight stays".
    private func isAdverb(_ index: Int) -> Bool {
        pieces.isMark(index + 1) && !pieces.isJoint(index + 1) || isIn(.afterOvernight, index + 1)
    }

    /// "last week", "next Monday", "this month", "last October", "last fall", "this morning", "last Thanksgiving".
    func shiftedDate(at index: Int) -> Found? {
        var next = isIn(.the, index) ? index + 1 : index
        guard var shift = words.shifts[pieces.text(next)] else { return nil }
        let word = next
        next += 1
        if isIn(.this, word), let second = words.shifts[pieces.text(next)], second != 0 {
            shift = second
            next += 1
        }
        let isStory = isIn(.storyShifts, word) && (isIn(.the, word - 1) || shift < 0)
        if isIn(.pastOnly, word), word == next - 1, unit(at: next) != nil { return nil }
        guard let found = target(at: next, shift: shift, isStory: isStory) else { return nil }
        return found.value.grain == .week ? weekdayOf(found) : found
    }

    /// "last week", "the following month", "next year": a shift of a unit and nothing else.
    ///
    /// What other dates end with is looked for here and not in ``shiftedDate(at:)``, which looks for other dates itself.
    func shiftedStretch(at index: Int) -> Found? {
        let word = isIn(.the, index) ? index + 1 : index
        guard let shift = words.shifts[pieces.text(word)] else { return nil }
        return stretch(at: word + 1, shift: shift, isStory: false)
    }

    /// A date that counts from no other date: what "two days before" can count from.
    private func plainDate(at index: Int) -> Found? {
        deictic(at: index) ?? shiftedDate(at: index) ?? absoluteDate(at: index)
    }

    /// "next week on Tuesday", "last week - Monday".
    private func weekdayOf(_ week: Found) -> Found {
        var next = week.end
        if isIn(.onOnly, next) || pieces.isHyphen(next) || pieces.text(next) == "," { next += 1 }
        guard let first = week.value.first,
            let weekday = words.weekdays[pieces.text(next)] ?? words.shortWeekdays[pieces.text(next)],
            pieces.isCapitalized(next) || words.weekdays[pieces.text(next)] != nil
        else { return week }
        return (.day(first.adding(days: weekday - 1)), next + 1)
    }

    private func target(at index: Int, shift: Int, isStory: Bool) -> Found? {
        if let part = words.dayParts[pieces.text(index)] {
            return dayPart(part, at: index, shift: shift, isStory: isStory)
        }
        if let weekday = words.weekdays[pieces.text(index)] { return self.weekday(weekday, at: index, shift: shift) }
        if let month = month(at: index),
            pieces.isCapitalized(index) || !words.doubtfulMonths.contains(pieces.text(index))
        {
            return self.month(month, at: index, shift: shift)
        }
        if let season = words.seasons[pieces.text(index)] { return self.season(season, at: index, shift: shift) }
        if let match = words.holidays.match(in: pieces, at: index) {
            return holiday(Holiday(match.meaning), shift: shift, end: match.end)
        }
        return stretch(at: index, shift: shift, isStory: isStory)
    }

    private func dayPart(_ part: String, at index: Int, shift: Int, isStory: Bool) -> Found? {
        let base = isStory ? story ?? today : today
        var value: DateValue = base.map { .day($0.adding(days: shift)) } ?? .other("XXXX-XX-XX", .day)
        value.part = part
        return (value, index + 1)
    }

    /// "next Monday" is next week's, "last Monday" the latest before today, "this Friday" this week's.
    private func weekday(_ weekday: Int, at index: Int, shift: Int) -> Found? {
        let date = dateAfterWeekday(at: index + 1)
        if let date { return date }
        guard let today else { return (.other("XXXX-WXX-\(weekday)", .day), index + 1) }
        let monday = today.adding(days: 1 - today.weekday)
        switch shift {
        case 0: return (.day(monday.adding(days: weekday - 1)), index + 1)
        case 1: return (.day(monday.adding(days: weekday + 6)), index + 1)
        default:
            let back = (today.weekday - weekday + 6) % 7 + 1
            return (.day(today.adding(days: -back)), index + 1)
        }
    }

    private func dateAfterWeekday(at index: Int) -> Found? {
        let next = pieces.text(index) == "," ? index + 1 : index
        guard let date = absoluteDate(at: next), date.value.grain == .day, weekday(at: next) == nil else { return nil }
        return date
    }

    private func month(_ month: Int, at index: Int, shift: Int) -> Found? {
        guard let today else { return (.other("XXXX-\(padded(month, 2))", .month), index + 1) }
        let passed = month < today.month
        let year =
            switch shift {
            case 0: today.year
            case 1: month > today.month ? today.year : today.year + 1
            default: passed ? today.year : today.year - 1
            }
        let first = CalendarDay(year: year, month: month, day: 1)
        if let day = dayOfMonth(at: index + 1), day.isOrdinal || pieces.isFigures(index + 1) {
            return (.day(first.adding(days: day.day - 1)), day.end)
        }
        return (.month(first), index + 1)
    }

    /// Seasons are those of the north; the months they begin in, for telling which one was the last.
    private static let seasonStarts = ["SP": 3, "SU": 6, "FA": 9, "WI": 12]

    private func season(_ season: String, at index: Int, shift: Int) -> Found? {
        guard let today, let start = Self.seasonStarts[season] else {
            return (.other("XXXX-" + season, .season), index + 1)
        }
        let end = start + 2
        let year =
            switch shift {
            case 0: today.year
            case 1: today.month < start ? today.year : today.year + 1
            default: today.month > end ? today.year : today.year - 1
            }
        return (.season(season, year), index + 1)
    }

    private func holiday(_ holiday: Holiday, shift: Int, end: Int) -> Found? {
        guard let today, let thisYear = holiday.day(in: today.year) else { return nil }
        var year = today.year
        if shift < 0, thisYear.number >= today.number { year -= 1 }
        if shift > 0, thisYear.number <= today.number { year += 1 }
        return holiday.day(in: year).map { (.day($0), end) }
    }

    /// "last week", "this year", "the following day", "next quarter".
    private func stretch(at index: Int, shift: Int, isStory: Bool) -> Found? {
        guard let unit = unit(at: index), !unit.isClock, !words.pluralUnits.contains(pieces.text(index)),
            !pieces.isCapitalized(index)
        else { return nil }
        guard let base = isStory ? story(for: unit) ?? today : today else {
            return (.other(unknown(unit), .other), index + 1)
        }
        let day = base.adding(shift, unit)
        if unit == .quarter, isNoteLike(index) {
            return (.quarterRange((day.month + 2) / 3, day.year), index + 1)
        }
        return DateValue.stretch(unit, day).map { ($0, index + 1) }
    }

    private func unknown(_ unit: TimeUnit) -> String {
        switch unit {
        case .day, .night: "XXXX-XX-XX"
        case .week, .fortnight: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        default: "XXXX"
        }
    }

    /// "two days ago", "a year earlier", "three weeks from now", "in two days", "two weeks before May 13".
    private func counted(at index: Int) -> Found? {
        let isFuture = isIn(.inWords, index)
        guard let length = length(at: isFuture ? index + 1 : index)?.inMonths, length.isWhole,
            let last = length.parts.last
        else {
            return nil
        }
        if isFuture {
            let isRequest = isRequest(index)
            guard isRequest || direction(at: index) == .future || pieces.isMark(index - 1), !isRecord(index) else {
                return nil
            }
            let grain = isRequest && !last.unit.isClock ? TimeUnit.day : last.unit
            return today.flatMap { moved($0, length, 1, grain: grain) }.map { ($0, length.end) }
                ?? momentLater(length, last.unit, end: length.end)
        }
        if isIn(.ago, length.end) {
            guard let today else { return (.other(unknown(last.unit)), length.end + 1) }
            if let days = words.deicticDays[pieces.text(length.end + 1)].flatMap({ Int($0) }) {
                return moved(today.adding(days: days), length, -1, grain: .day).map { ($0, length.end + 2) }
            }
            return moved(today, length, -1, grain: last.unit).map { ($0, length.end + 1) }
                ?? momentLater(length, last.unit, sign: -1, end: length.end + 1)
        }
        if let match = words.fromNow.match(in: pieces, at: length.end) {
            let isLong = last.unit == .year || last.unit == .decade || last.unit == .century
            let grain = isLong && !isRequest(index) ? TimeUnit.year : .day
            return today.flatMap { moved($0, length, 1, grain: grain) }.map { ($0, match.end) }
        }
        return countedFromStory(length, grain: last.unit)
    }

    /// "its first majority in eight years" looks back.
    private func isRecord(_ index: Int) -> Bool {
        (index - Self.recordWindow..<index).contains { position in
            guard pieces.isWord(position) else { return false }
            let text = pieces.text(position)
            return isIn(.superlatives, position)
                || text.utf8.count > Self.recordWindow && words.superlativeEndings.contains { text.hasSuffix($0) }
        }
    }

    /// Pieces before "in eight years" that are searched for "first" or "biggest". A bound on the work; also what is too
    /// short for a superlative.
    private static let recordWindow = 6

    /// "in 5 minutes", "two hours ago": the moment, where the hour of publication is known.
    private func momentLater(_ length: Length, _ unit: TimeUnit, sign: Int = 1, end: Int) -> Found? {
        guard length.parts.count == 1, let count = length.parts.first?.count,
            count < Double(Self.farthestYear)
        else { return nil }
        return moment(after: sign * Int(count) * unit.seconds).map { (.other($0, .moment), end) }
    }

    /// The moment some seconds after the publication, where its hour is known.
    func moment(after delay: Int) -> String? {
        guard let today, let hour = published?.hour else { return nil }
        let seconds =
            today.number * 86_400 + hour * 3600 + (published?.minute ?? 0) * 60 + (published?.second ?? 0) + delay
        let day = CalendarDay(number: Int((Double(seconds) / 86_400).rounded(.down)))
        let clock = seconds - day.number * 86_400
        return day.text + "T\(padded(clock / 3600, 2)):\(padded(clock / 60 % 60, 2)):\(padded(clock % 60, 2))"
    }

    private func countedFromStory(_ length: Length, grain: TimeUnit) -> Found? {
        let isEarlier = isIn(.earlier, length.end) || isIn(.before, length.end)
        let isLater = isIn(.later, length.end) || isIn(.after, length.end)
        guard isEarlier || isLater else { return nil }
        if isIn(.before, length.end) || isIn(.after, length.end) {
            let next = length.end + 1
            guard let date = plainDate(at: next), let first = date.value.first, date.value.grain == .day
            else { return nil }
            return moved(first, length, isEarlier ? -1 : 1, grain: .day).map { ($0, date.end) }
        }
        guard let base = story(for: grain) ?? today else { return (.other(unknown(grain)), length.end + 1) }
        return moved(base, length, isEarlier ? -1 : 1, grain: grain).map { ($0, length.end + 1) }
    }

    /// A day moved by a length, as exact as the length's unit: "50 years ago" is a year.
    private func moved(_ day: CalendarDay, _ length: Length, _ sign: Int, grain: TimeUnit) -> DateValue? {
        guard !grain.isClock else { return nil }
        var result = day
        for part in length.parts {
            guard abs(part.count) * part.unit.standard.count < Double(Self.farthestYear) else { return nil }
            result = result.adding(sign * Int(part.count), part.unit)
        }
        guard result.year > 0 else { return nil }
        switch grain {
        case .year: return .year(result.year)
        case .decade, .century: return .year(result.year)
        case .month, .quarter: return .month(result)
        case .week, .fortnight, .weekend: return .week(result)
        case .day, .night, .second, .minute, .hour: return .day(result)
        }
    }

    /// "that day", "the same year", "the day before", "the week after".
    private func storyDate(at index: Int) -> Found? {
        var next = index
        while next < index + 2, isIn(.that, next) || isIn(.same, next) { next += 1 }
        let isThat = next > index
        if !isThat, isIn(.the, index), isIn(.same, index + 1) { return sameStretch(at: index + 2) }
        if isThat { return sameStretch(at: next) }
        guard isIn(.the, index), let unit = unit(at: index + 1), !unit.isClock,
            !words.pluralUnits.contains(pieces.text(index + 1)), isIn(.before, index + 2) || isIn(.afterOnly, index + 2)
        else { return nil }
        return besideStory(unit, sign: isIn(.before, index + 2) ? -1 : 1, at: index + 3)
    }

    /// The day, week or year the text last spoke of.
    private func sameStretch(at index: Int) -> Found? {
        guard let unit = unit(at: index), !unit.isClock, !words.pluralUnits.contains(pieces.text(index)) else {
            return nil
        }
        guard let base = story(for: unit) else { return (.other(unknown(unit)), index + 1) }
        if unit == .night { return (DateValue(text: base.text, grain: .day, first: base, part: "NI"), index + 1) }
        return DateValue.stretch(unit, base).map { ($0, index + 1) }
    }

    private func besideStory(_ unit: TimeUnit, sign: Int, at index: Int) -> Found? {
        if let date = plainDate(at: index), let first = date.value.first {
            return DateValue.stretch(unit, first.adding(sign, unit)).map { ($0, date.end) }
        }
        guard let base = story(for: unit) ?? today else { return nil }
        return DateValue.stretch(unit, base.adding(sign, unit)).map { ($0, index) }
    }
}
