/// A length of time: "two years and three months" has two parts.
struct Length {
    var parts: [(count: Double, unit: TimeUnit)]
    var end: Int
    /// Whether the number is not told: "several weeks".
    var isVague = false

    /// The same with half years as months: "three and a half years".
    var inMonths: Length {
        guard parts.count == 1, let part = parts.first, part.unit == .year, !isWhole, !isVague else { return self }
        return Length(parts: [(part.count * 12, .month)], end: end)
    }

    /// Whether it can be counted off a calendar.
    var isWhole: Bool { !isVague && parts.allSatisfy { $0.count == $0.count.rounded() } }

    /// Its TIMEX3 value: "P2Y3M", "PT1.5H", "PXD".
    var value: String {
        var date = ""
        var clock = ""
        for part in parts {
            let standard = part.unit.standard
            let count = isVague ? "X" : Self.text(part.count * standard.count)
            if part.unit.isClock { clock += count + standard.letter } else { date += count + standard.letter }
        }
        return "P" + date + (clock.isEmpty ? "" : "T" + clock)
    }

    private static func text(_ count: Double) -> String {
        count == count.rounded() && abs(count) < 1e15 ? String(Int(count)) : String(count)
    }
}

/// Durations.
extension TimeReader {
    /// "two days", "24-hour", "half an hour", "one and a half hours", "1 hour and 30 minutes", "a decade".
    func length(at index: Int) -> Length? {
        guard var length = simpleLength(at: index) else { return nil }
        while let more = nextPart(after: length) {
            length.parts += more.parts
            length.end = more.end
        }
        addHalf(to: &length)
        return length
    }

    private func simpleLength(at index: Int) -> Length? {
        if let vague = vagueLength(at: index) { return vague }
        if isIn(.a, index), let unit = unit(at: index + 1), !words.pluralUnits.contains(pieces.text(index + 1)),
            isUnitWord(index + 1), unit != .quarter || !isIn(.of, index + 2)
        {
            return Length(parts: [(1, unit)], end: index + 2)
        }
        guard let numeral = numerals.numeral(at: index), !numeral.isOrdinal, numeral.value > 0, numeral.vagueHigh == nil
        else { return nil }
        return length(numeral)
    }

    private func length(_ numeral: Numeral) -> Length? {
        var next = pieces.isJoint(numeral.end) ? numeral.end + 1 : numeral.end
        if numeral.isFraction, isIn(.a, next) { next += 1 }
        let unfilled = next
        while isIn(.countFillers, next), next < numeral.end + 2 { next += 1 }
        if next > unfilled, words.shifts[pieces.text(next - 1)] != nil, !words.pluralUnits.contains(pieces.text(next)) {
            return nil
        }
        if let unit = unit(at: next), isUnitWord(next) {
            let part = isRequest(next) ? (numeral.value, unit) : normal(numeral.value, unit)
            return Length(parts: [part], end: next + 1)
        }
        guard numeral.hasFigures, pieces.isAttached(numeral.end),
            let unit = words.attachedUnits[pieces.text(numeral.end)]
        else { return nil }
        return Length(parts: [(numeral.value, unit)], end: numeral.end + 1)
    }

    /// Half an hour is thirty minutes.
    private func normal(_ count: Double, _ unit: TimeUnit) -> (count: Double, unit: TimeUnit) {
        unit == .hour && count < 1 && (count * 60) == (count * 60).rounded() ? (count * 60, .minute) : (count, unit)
    }

    /// Whether a unit's word is one here: "second" after an article is a place in a row.
    private func isUnitWord(_ index: Int) -> Bool {
        unit(at: index) != .second || words.pluralUnits.contains(pieces.text(index)) || pieces.isMark(index + 1)
            || isIn(.earlier, index + 1) || isIn(.later, index + 1)
    }

    /// "several weeks", "a few days", and the bare plural of "for years".
    private func vagueLength(at index: Int) -> Length? {
        if let match = words.vaguePhrases.match(in: pieces, at: index) {
            var next = match.end
            while next < match.end + 2, isIn(.countFillers, next) { next += 1 }
            guard let unit = unit(at: next), words.pluralUnits.contains(pieces.text(next)) else { return nil }
            if let count = Double(match.meaning), count > 1 { return Length(parts: [(count, unit)], end: next + 1) }
            return Length(parts: [(3, unit)], end: next + 1, isVague: !isRequest(index) || match.meaning.isEmpty)
        }
        guard words.pluralUnits.contains(pieces.text(index)), let unit = unit(at: index), isIn(.bareBefore, index - 1),
            !unit.isClock || !isIn(.the, index - 1), !isIn(.the, index - 1), !isIn(.of, index - 1)
        else { return nil }
        return Length(parts: [(1, unit)], end: index + 1, isVague: true)
    }

    /// "and 30 minutes" after hours: a smaller unit.
    private func nextPart(after length: Length) -> Length? {
        guard let last = length.parts.last, !length.isVague else { return nil }
        var next = length.end
        if isIn(.and, next) || pieces.text(next) == "," { next += 1 }
        guard let numeral = numerals.cardinal(at: next), !numeral.isOrdinal, let unit = unit(at: numeral.end),
            Self.size(unit) < Self.size(last.unit), isUnitWord(numeral.end),
            isIn(.and, length.end) || next == length.end
        else { return nil }
        return Length(parts: [(numeral.value, unit)], end: numeral.end + 1)
    }

    private static func size(_ unit: TimeUnit) -> Int {
        switch unit {
        case .second: 0
        case .minute: 1
        case .hour: 2
        case .day, .night: 3
        case .week, .fortnight, .weekend: 4
        case .month, .quarter: 5
        case .year: 6
        case .decade: 7
        case .century: 8
        }
    }

    /// "an hour and a half", "one year and a quarter".
    private func addHalf(to length: inout Length) {
        guard length.parts.count == 1, !length.isVague, isIn(.and, length.end) else { return }
        let next = isIn(.a, length.end + 1) ? length.end + 2 : length.end + 1
        guard let whole = numerals.words.denominators[pieces.text(next)], unit(at: next + 1) == nil,
            !numerals.words.of.contains(pieces.text(next + 1))
        else { return }
        length.parts[0].count += 1 / whole
        length.end = next + 1
    }

    /// A duration with the words that belong to it: "the past two months", "the next 10 days".
    func duration(at index: Int) -> (length: Length, end: Int)? {
        if let long = longUnit(at: index) { return (long, long.end) }
        if let stretch = stretch(at: index) { return (stretch, stretch.end) }
        guard let length = length(at: index), !isAge(length.end) else { return nil }
        return (length, length.end)
    }

    /// "the past year", "the last five years", "in recent days".
    private func stretch(at index: Int) -> Length? {
        let start = isIn(.the, index) ? index + 1 : index
        if isIn(.all, start) && start == index || isIn(.whole, start), let unit = unit(at: start + 1),
            !words.pluralUnits.contains(pieces.text(start + 1))
        {
            return Length(parts: [(1, unit)], end: start + 2)
        }
        guard words.shifts[pieces.text(start)] != nil || isIn(.stretchShifts, start) else { return nil }
        if let length = length(at: start + 1), !isAge(length.end), !isIn(.a, start + 1) { return length }
        guard isIn(.stretchShifts, start), let unit = unit(at: start + 1) else { return nil }
        let isPlural = words.pluralUnits.contains(pieces.text(start + 1))
        return Length(parts: [(1, unit)], end: start + 2, isVague: isPlural)
    }

    /// "day-long", "decades-long": a unit without a number.
    private func longUnit(at index: Int) -> Length? {
        guard let unit = unit(at: index), pieces.isJoint(index + 1), isIn(.long, index + 2) else { return nil }
        let isPlural = words.pluralUnits.contains(pieces.text(index))
        return Length(parts: [(1, unit)], end: index + 3, isVague: isPlural)
    }

    /// "34-year-old", "five years old".
    private func isAge(_ index: Int) -> Bool {
        isIn(.ageFollows, pieces.isJoint(index) ? index + 1 : index)
    }
}
