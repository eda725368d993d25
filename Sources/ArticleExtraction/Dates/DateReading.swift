/// Reads dates, clocks and zones from tokens.
struct DateReading {
    let tokens: DateTokens
    let order: FieldOrder

    struct Clock {
        /// Hour, minute and perhaps second.
        var clock: [Int]
        var zone: Int?
        /// The token after it.
        var end: Int
    }

    /// Years outside these are figures of another kind, or years of another calendar.
    private static let years = 1700...2199

    /// A date that begins at a token, with the clock behind it or, where there is none, in front of it.
    ///
    /// - Parameter limit: the first token that a clock in front may have.
    func date(at start: Int, notBefore limit: Int) -> (parts: DateParts, range: Range<Int>)? {
        guard var (parts, end) = dateParts(at: start) else { return nil }
        if let clock = clockNear(end) {
            (parts.clock, parts.zone) = (clock.clock, clock.zone)
            end = clock.end
            // `Fri May 15 11:05:00 GMT 2026` has its year behind the clock.
            if parts.year == Self.missingYear {
                guard let year = year(at: end) else { return nil }
                (parts.year, end) = (year.value, year.end)
            }
        } else if let clock = clockInFront(of: start, notBefore: limit) {
            (parts.clock, parts.zone) = (clock.clock, clock.zone)
        }
        return parts.year == Self.missingYear ? nil : (parts, start..<end)
    }

    /// Stands for a year that comes later.
    private static let missingYear = -1

    /// A date without its clock.
    func dateParts(at start: Int) -> (parts: DateParts, end: Int)? {
        if let number = tokens.number(start) {
            return yearFirst(number, start) ?? inFigures(number, start) ?? dayAndMonth(number, start)
        }
        return tokens.word(start) == nil ? nil : monthAndDay(start)
    }

    // MARK: The forms

    /// `2026-05-14`, `2026/5/14`, `2026年5月14日`, `20260514`, `20260514182500`, `2026, May 14`.
    private func yearFirst(_ number: (value: Int, digits: Int), _ start: Int) -> (DateParts, Int)? {
        if number.digits == 8 || number.digits == 14 || number.digits == 12 {
            let day = number.digits == 8 ? number.value : number.value / (number.digits == 14 ? 1_000_000 : 10_000)
            guard Self.years.contains(day / 10_000), (1...12).contains(day / 100 % 100) else { return nil }
            if tokens.word(start + 1) == "t", tokens.touchesNext(start), clock(at: start + 2) == nil { return nil }
            return (DateParts(year: day / 10_000, month: day / 100 % 100, day: day % 100), start + 1)
        }
        guard number.digits == 4, Self.years.contains(number.value) else { return nil }
        if let month = monthName(at: start + 1), let day = dayNumber(at: month.end) {
            return (DateParts(year: number.value, month: month.value, day: day), month.end + 1)
        }
        guard isSeparator(start + 1), let month = tokens.number(start + 2), month.digits <= 2, isSeparator(start + 3),
            let day = dayNumber(at: start + 4), (1...12).contains(month.value)
        else { return nil }
        let end = start + 5
        let isMarked = tokens.word(end).map { Self.dayMarks.contains($0) } ?? false
        return (DateParts(year: number.value, month: month.value, day: day), isMarked ? end + 1 : end)
    }

    /// What stands between the figures of a date, Chinese, Japanese and Korean words for year and month included.
    private func isSeparator(_ index: Int) -> Bool {
        if let mark = tokens.mark(index) { return Self.separators.contains(mark) }
        return tokens.word(index).map { Self.unitMarks.contains($0) } ?? false
    }

    private static let separators: Set<UInt8> = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")]
    private static let unitMarks: Set<String> = ["年", "月", "년", "월"]
    private static let dayMarks: Set<String> = ["日", "号", "일"]

    /// `14.05.2026`, `14/5/26`, `05/14/2026`.
    private func inFigures(_ first: (value: Int, digits: Int), _ start: Int) -> (DateParts, Int)? {
        guard first.digits <= 2, let separator = tokens.mark(start + 1), Self.separators.contains(separator),
            let second = tokens.number(start + 2), second.digits <= 2, tokens.mark(start + 3) == separator,
            tokens.touchesNext(start + 2), let last = tokens.number(start + 4), let year = fullYear(last),
            tokens.mark(start - 1) != separator || !tokens.touchesNext(start - 1)
        else { return nil }
        guard let (day, month) = ordered(first.value, second.value, separator) else { return nil }
        return (DateParts(year: year, month: month, day: day), start + 5)
    }

    private func fullYear(_ number: (value: Int, digits: Int)) -> Int? {
        if number.digits == 4, Self.years.contains(number.value) { return number.value }
        // Two figures are a year only where the order of the others is known.
        return number.digits == 2 && order != .unknown ? 2000 + number.value : nil
    }

    private func ordered(_ first: Int, _ second: Int, _ separator: UInt8) -> (day: Int, month: Int)? {
        guard first >= 1, second >= 1 else { return nil }
        if separator == UInt8(ascii: ".") || first > 12 { return second <= 12 ? (first, second) : nil }
        if second > 12 { return (second, first) }
        switch order {
        case .dayFirst: return (first, second)
        case .monthFirst: return (second, first)
        case .unknown: return first == second ? (first, second) : nil
        }
    }

    /// `14 May 2026`, `14. Mai 2026`, `14 de mayo de 2026`, `1er mai 2026`.
    private func dayAndMonth(_ number: (value: Int, digits: Int), _ start: Int) -> (DateParts, Int)? {
        guard number.digits <= 2, (1...31).contains(number.value), let month = monthName(at: start + 1) else {
            return nil
        }
        return withYear(day: number.value, month: month.value, at: month.end, isDayFirst: true)
    }

    /// `May 14, 2026`, `May 14th 2026`.
    private func monthAndDay(_ start: Int) -> (DateParts, Int)? {
        guard let month = monthName(at: start, skipping: 0), let day = dayNumber(at: month.end) else { return nil }
        var end = month.end + 1
        if let suffix = tokens.word(end), Self.ordinals.contains(suffix) { end += 1 }
        return withYear(day: day, month: month.value, at: end, isDayFirst: false)
    }

    private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

    private func withYear(day: Int, month: Int, at index: Int, isDayFirst: Bool) -> (DateParts, Int)? {
        if let year = year(at: index, mayBeShort: isDayFirst) {
            return (DateParts(year: year.value, month: month, day: day), year.end)
        }
        guard clock(at: index) != nil else { return nil }
        return (DateParts(year: Self.missingYear, month: month, day: day), index)
    }

    private func year(at index: Int, mayBeShort: Bool = false) -> (value: Int, end: Int)? {
        let start = afterFillers(index)
        guard let number = tokens.number(start) else { return nil }
        if number.digits == 4, Self.years.contains(number.value) { return (number.value, start + 1) }
        // A year of two figures counts in the one form that RFC 822, section 5, has for it: before a clock with its zone.
        // It is read as RFC 5322, section 4.3, asks.
        guard mayBeShort, number.digits == 2, start == index, clock(at: start + 1)?.zone != nil else { return nil }
        return (number.value + (number.value < 50 ? 2000 : 1900), start + 1)
    }

    private func dayNumber(at index: Int) -> Int? {
        guard let number = tokens.number(index), number.digits <= 2, (1...31).contains(number.value) else { return nil }
        return number.value
    }

    /// A month's name, which may be two words or two names of one month beside a slash.
    private func monthName(at index: Int, skipping most: Int = 3) -> (value: Int, end: Int)? {
        let start = most == 0 ? index : afterFillers(index, most)
        guard let word = tokens.word(start) else { return nil }
        let months = DateLexicon.all.months
        var found: (value: Int, end: Int)?
        if let next = tokens.word(start + 1), let month = months[word + " " + next] {
            found = (month, start + 2)
        } else if let month = months[word] {
            found = (month, start + 1)
        }
        guard var found else { return nil }
        if tokens.mark(found.end) == UInt8(ascii: "."), tokens.touchesNext(found.end - 1) { found.end += 1 }
        if tokens.mark(found.end) == UInt8(ascii: "/"), let word = tokens.word(found.end + 1),
            months[word] == found.value
        {
            found.end += 2
        }
        return found
    }

    /// Past commas, stops and words like `of`.
    private func afterFillers(_ index: Int, _ most: Int = 3) -> Int {
        var position = index
        while position < index + most {
            if let mark = tokens.mark(position), Self.fillerMarks.contains(mark) {
                position += 1
            } else if let word = tokens.word(position),
                DateLexicon.all.fillers.contains(word) || Self.ordinals.contains(word)
            {
                position += 1
            } else {
                break
            }
        }
        return position
    }

    private static let fillerMarks: Set<UInt8> = [
        UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|"),
    ]
}

// Clocks and zones.
extension DateReading {
    /// How many tokens may stand between a date and its clock: commas, `at`, `um`, a bar.
    private static let farthestClock = 4

    private func clockNear(_ start: Int) -> Clock? {
        var position = start
        while position < start + Self.farthestClock, position < tokens.count {
            if let clock = clock(at: position) { return clock }
            if tokens.number(position) != nil { return nil }
            position += 1
        }
        return nil
    }

    private func clockInFront(of start: Int, notBefore limit: Int) -> Clock? {
        // A clock takes at most five tokens, with a zone nine.
        var position = max(limit, start - 12)
        var best: Clock?
        while position < start {
            if let clock = clock(at: position), clock.end <= start {
                best = clock
                position = clock.end
            } else {
                position += 1
            }
        }
        guard let best, start - best.end <= Self.farthestClock else { return nil }
        return best
    }

    /// `18:25`, `18:25:30`, `18h25`, `18.25 Uhr`, `6:25 pm`, `6 p.m.`, `午後6時25分`, with a zone behind it.
    func clock(at start: Int) -> Clock? {
        var position = start
        var shift: Int?
        if let word = tokens.word(position), let early = DateLexicon.all.halfDays[word],
            tokens.number(position + 1) != nil
        {
            shift = early
            position += 1
        }
        guard let hour = tokens.number(position) else { return nil }
        var clock = [hour.value]
        if hour.digits <= 2 {
            position = minutes(after: position, into: &clock)
        } else if let basic = basicClock(hour, at: position) {
            clock = basic
            position += 1
        } else {
            return nil
        }
        if let half = halfDay(at: position) {
            shift = half.shift
            position = half.end
        }
        if let shift {
            guard (1...12).contains(clock[0]) else { return nil }
            if clock.count == 1 { clock.append(0) }
            clock[0] = clock[0] % 12 + shift
        }
        guard clock.count >= 2, clock[0] < 24, clock[1] < 60, clock.count < 3 || clock[2] < 60 else { return nil }
        let zone = zone(at: position)
        return Clock(clock: clock, zone: zone?.minutes, end: zone?.end ?? position)
    }

    /// `T182500` or `T1825`, as ISO 8601's basic format has them.
    private func basicClock(_ number: (value: Int, digits: Int), at index: Int) -> [Int]? {
        guard tokens.word(index - 1) == "t", tokens.touchesNext(index - 1) else { return nil }
        switch number.digits {
        case 4: return [number.value / 100, number.value % 100]
        case 6: return [number.value / 10_000, number.value / 100 % 100, number.value % 100]
        default: return nil
        }
    }

    /// Takes what follows the hour.
    ///
    /// - Returns: the token after it.
    private func minutes(after hourIndex: Int, into clock: inout [Int]) -> Int {
        var position = hourIndex + 1
        if tokens.mark(position) == UInt8(ascii: ":") {
            while tokens.mark(position) == UInt8(ascii: ":"), clock.count < 3, let next = tokens.number(position + 1),
                next.digits == 2
            {
                clock.append(next.value)
                position += 2
            }
            // Fractions of a second.
            if clock.count == 3, tokens.mark(position) == UInt8(ascii: "."), tokens.touchesNext(position),
                tokens.number(position + 1) != nil
            {
                position += 2
            }
            if tokens.word(position).map({ Self.clockWords.contains($0) }) == true { position += 1 }
        } else if tokens.mark(position) == UInt8(ascii: "."), tokens.touchesNext(position),
            let next = tokens.number(position + 1),
            next.digits == 2, tokens.word(position + 2).map({ Self.clockWords.contains($0) }) == true
        {
            clock.append(next.value)
            position += 3
        } else if let word = tokens.word(position), Self.hourWords.contains(word) {
            position += 1
            if let next = tokens.number(position), next.digits == 2 {
                clock.append(next.value)
                position += 1
                if tokens.word(position).map({ Self.minuteWords.contains($0) }) == true { position += 1 }
            } else if word != "h" {
                clock.append(0)
            }
        }
        return position
    }

    /// Units behind figures, which are signs rather than words of one language.
    private static let clockWords: Set<String> = ["uhr", "h", "hs", "hrs", "uur"]
    private static let hourWords: Set<String> = ["h", "時", "时", "點", "点", "시", "uhr"]
    private static let minuteWords: Set<String> = ["分", "분", "min"]

    /// `pm` or `p.m.`
    private func halfDay(at index: Int) -> (shift: Int, end: Int)? {
        guard let word = tokens.word(index) else { return nil }
        if let shift = DateLexicon.all.halfDays[word] { return (shift, index + 1) }
        guard word.utf8.count == 1, tokens.mark(index + 1) == UInt8(ascii: "."), let next = tokens.word(index + 2),
            let shift = DateLexicon.all.halfDays[word + next]
        else { return nil }
        return (shift, tokens.mark(index + 3) == UInt8(ascii: ".") ? index + 4 : index + 3)
    }

    private func zone(at start: Int) -> (minutes: Int, end: Int)? {
        let bracket = tokens.mark(start) == UInt8(ascii: "(") || tokens.mark(start) == UInt8(ascii: ",") ? 1 : 0
        if let word = tokens.word(start + bracket), let minutes = DateLexicon.all.zones[word] {
            let end = start + bracket + 1
            if minutes == 0, let offset = offset(at: end, isAfterName: true) { return offset }
            return (minutes, end)
        }
        return offset(at: start, isAfterName: false)
    }

    /// `+0100`, `+01:00`, `+01`; after `UTC` or `GMT` also `+1`.
    private func offset(at start: Int, isAfterName: Bool) -> (minutes: Int, end: Int)? {
        let mark = tokens.mark(start)
        guard mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-"), tokens.touchesNext(start),
            let number = tokens.number(start + 1)
        else { return nil }
        let sign = mark == UInt8(ascii: "+") ? 1 : -1
        if number.digits == 4 {
            guard number.value / 100 < 24, number.value % 100 < 60 else { return nil }
            return (sign * (number.value / 100 * 60 + number.value % 100), start + 2)
        }
        guard number.digits <= 2, number.value < 24 else { return nil }
        if tokens.mark(start + 2) == UInt8(ascii: ":"), let minutes = tokens.number(start + 3), minutes.digits == 2,
            minutes.value < 60
        {
            return (sign * (number.value * 60 + minutes.value), start + 4)
        }
        return number.digits == 2 || isAfterName ? (sign * number.value * 60, start + 2) : nil
    }
}
