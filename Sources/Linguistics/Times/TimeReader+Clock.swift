/// A time of day.
struct ClockValue {
    /// Of 24; an hour of 1 to 12 without "a.m." or "p.m." as it stands.
    var hour: Int
    var minute: Int?
    var second: Int?
    /// Whether the half of the day is known.
    var isCertain: Bool

    /// "T21:40", "T09".
    var text: String {
        var text = "T" + padded(hour, 2)
        if let minute { text += ":" + padded(minute, 2) }
        if let second { text += ":" + padded(second, 2) }
        return text
    }

    /// Moves an uncertain hour into a part of the day: 7 in the evening is 19.
    func moved(into part: String) -> ClockValue {
        guard !isCertain, hour < 12 else { return self }
        var result = self
        result.isCertain = true
        switch part {
        case "AF", "EV": result.hour += 12
        case "NI": if hour >= 5 { result.hour += 12 }
        default: break
        }
        return result
    }
}

extension TimeReader {
    /// "9.40 p.m.", "21:40", "9 a.m. EST", "noon", "4 o'clock", "half past nine", "4 in the morning".
    func clock(at index: Int) -> (value: ClockValue, end: Int)? {
        if let noon = words.noon[pieces.text(index)], !pieces.isCapitalized(index) { return (clock(noon), index + 1) }
        if let past = pastHour(at: index) { return finish(past) }
        guard let bare = figures(at: index) ?? hourWord(at: index) else { return nil }
        return finish(bare)
    }

    private func clock(_ text: String) -> ClockValue {
        let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
        return ClockValue(hour: parts.first ?? 0, minute: parts.count > 1 ? parts[1] : nil, isCertain: true)
    }

    /// Adds the half of the day and a zone; without either, what stands before must be a clock's preposition.
    private func finish(_ bare: (value: ClockValue, end: Int, isLoose: Bool)) -> (value: ClockValue, end: Int)? {
        var value = bare.value
        var end = isStrayStop(bare.end) ? bare.end + 1 : bare.end
        var isLoose = bare.isLoose
        if let half = dayHalf(at: end), value.hour <= 12 {
            value.hour = value.hour % 12 + (half.isAfternoon ? 12 : 0)
            value.isCertain = true
            end = half.end
            isLoose = false
        } else if isIn(.oClock, end) {
            end += 1
            isLoose = false
        }
        if let part = inThePart(at: end) {
            value = value.moved(into: part.part)
            end = part.end
            isLoose = false
        }
        let zone = zoneEnd(at: end)
        if zone > end, value.minute != nil || pieces.isFigures(end - 1) { isLoose = false }
        if value.minute != nil, words.deicticDays[pieces.text(end)] != nil { isLoose = false }
        return isLoose ? nil : (value, zone)
    }

    /// "in the morning" after an hour, "tonight" excluded.
    private func inThePart(at index: Int) -> (part: String, end: Int)? {
        guard isIn(.inWords, index), isIn(.the, index + 1), let part = words.dayParts[pieces.text(index + 2)] else {
            return nil
        }
        return (part, index + 3)
    }

    private func dayHalf(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        if isIn(.am, index) { return (false, index + 1) }
        if isIn(.pm, index) { return (true, index + 1) }
        if let end = spacedHalf(index) { return (isIn(.attachedPm, index), end) }
        guard pieces.isAttached(index) else { return nil }
        guard isIn(.clockBefore, index - 2) || pieces.text(index - 1).contains(":") else { return nil }
        if isIn(.attachedAm, index) { return (false, index + 1) }
        return isIn(.attachedPm, index) ? (true, index + 1) : nil
    }

    /// The stop of "9.am".
    private func isStrayStop(_ index: Int) -> Bool {
        pieces.text(index) == "." && pieces.isAttached(index) && pieces.isAttached(index + 1)
            && (isIn(.am, index + 1) || isIn(.pm, index + 1))
    }

    /// The end of "p . m .", as tokenized texts have it; `nil` for others.
    private func spacedHalf(_ index: Int) -> Int? {
        guard isIn(.attachedAm, index) || isIn(.attachedPm, index), pieces.text(index + 1) == ".",
            isIn(.halfLetter, index + 2)
        else { return nil }
        return pieces.text(index + 3) == "." ? index + 4 : index + 3
    }

    private func zoneEnd(at index: Int) -> Int {
        if pieces.isWord(index), pieces.isCapitalized(index), isIn(.zoneTail, index + 1) { return index + 2 }
        guard isIn(.zones, index), !pieces.isAttached(index) else { return index }
        return isIn(.zoneTail, index + 1) ? index + 2 : index + 1
    }

    /// "9.40", "21:40", "10:30:15", "9", "0735" before a zone.
    private func figures(at index: Int) -> (value: ClockValue, end: Int, isLoose: Bool)? {
        guard pieces.isFigures(index) else { return nil }
        let text = pieces.text(index)
        let parts = text.split(separator: text.contains(":") ? ":" : ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, let first = numbers.first, numbers.dropFirst().allSatisfy({ $0 < 60 }),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }), parts.count <= 3, parts[0].utf8.count <= 2, first < 25
        else { return military(at: index) }
        let value = ClockValue(
            hour: first, minute: numbers.count > 1 ? numbers[1] : nil, second: numbers.count > 2 ? numbers[2] : nil,
            isCertain: first > 12 || first == 0 || parts.first?.hasPrefix("0") == true)
        return (value, index + 1, isLoose(index, hasColon: text.contains(":"), hasMinutes: numbers.count > 1))
    }

    /// "3:30", which is a clock time where a date stands before it.
    func colonTime(at index: Int) -> (value: ClockValue, end: Int)? {
        guard pieces.text(index).contains(":"), let found = figures(at: index) else { return nil }
        return (found.value, found.end)
    }

    private func military(at index: Int) -> (value: ClockValue, end: Int, isLoose: Bool)? {
        guard let number = plainFigures(index, places: 4...4), number % 100 < 60, number < 2400,
            isIn(.zones, index + 1) || isIn(.hours, index + 1) && isIn(.clockBefore, index - 1)
        else { return nil }
        let end = isIn(.hours, index + 1) ? index + 2 : index + 1
        return (ClockValue(hour: number / 100, minute: number % 100, isCertain: true), end, false)
    }

    /// Whether figures are no clock time by themselves.
    private func isLoose(_ index: Int, hasColon: Bool, hasMinutes: Bool) -> Bool {
        let next = index + 1
        guard hasMinutes else { return true }
        if pieces.isAttached(next), pieces.isWord(next) { return true }
        if hasColon {
            let isSecond = isIn(.rangeJoiners, index - 1) && pieces.text(index - 2).contains(":")
            return !(isIn(.clockBefore, index - 1) || startsClock(next) || isSecond)
        }
        if isIn(.clockBefore, index - 1), zoneEnd(at: next) > next { return false }
        if isIn(.rangeAnd, next), pieces.isFigures(next + 1), isIn(.introduced, index - 1) { return false }
        let isNumber = numerals.words.scales[pieces.text(next)] != nil || pieces.isWord(next) && !startsClock(next)
        return !isIn(.clockBefore, index - 1) || isNumber || ["%", "-"].contains(pieces.text(next))
    }

    /// Whether the word after figures can follow a clock time.
    private func startsClock(_ index: Int) -> Bool {
        isIn(.dateJoins, index) || weekday(at: index) != nil || words.deicticDays[pieces.text(index)] != nil
            || month(at: index) != nil && pieces.isCapitalized(index)
            || isIn(.rangeJoiners, index) && pieces.text(index + 1).contains(":")
    }

    /// "six p.m.", "five-thirty".
    private func hourWord(at index: Int) -> (value: ClockValue, end: Int, isLoose: Bool)? {
        guard let hour = numerals.words.cardinals[pieces.text(index)], (1...12).contains(hour) else { return nil }
        var value = ClockValue(hour: Int(hour), minute: nil, isCertain: false)
        let next = pieces.isJoint(index + 1) ? index + 2 : index + 1
        if let tens = numerals.words.cardinals[pieces.text(next)], (10...59).contains(tens) {
            value.minute = Int(tens)
            return (value, next + 1, true)
        }
        return (value, index + 1, true)
    }

    /// "half past nine", "20 min past eight", "a quarter to six".
    private func pastHour(at index: Int) -> (value: ClockValue, end: Int, isLoose: Bool)? {
        let start = isIn(.a, index) ? index + 1 : index
        var minutes = words.hourParts[pieces.text(start)]
        var next = start + 1
        if minutes == nil, let numeral = numerals.cardinal(at: start), !numeral.isOrdinal, numeral.value < 60 {
            minutes = Int(numeral.value)
            next = unit(at: numeral.end) == .minute ? numeral.end + 1 : numeral.end
        }
        guard let minutes, let sign = words.pastHour[pieces.text(next)],
            let hour = hourWord(at: next + 1) ?? figures(at: next + 1), hour.value.minute == nil, hour.value.hour <= 12,
            sign > 0 || words.hourParts[pieces.text(start)] != nil && isIn(.clockBefore, index - 1)
        else { return nil }
        let total = (hour.value.hour * 60 + sign * minutes + 1440) % 1440
        let value = ClockValue(hour: total / 60, minute: total % 60, isCertain: false)
        return (value, hour.end, false)
    }
}
