/// Times that return: "every day", "weekly", "each Monday", "Thursdays", "once a week", "every two years".
extension TimeReader {
    func set(at index: Int) -> (value: String, end: Int)? {
        if let value = words.sets[pieces.text(index)], !pieces.isCapitalized(index) { return (value, index + 1) }
        if isIn(.every, index) { return every(at: index + 1).map(withClock) }
        if isIn(.frequency, index), isIn(.a, index + 1), let unit = unit(at: index + 2) {
            return (Length(parts: [(1, unit)], end: 0).value, index + 3)
        }
        return pluralWeekday(at: index).map(withClock)
    }

    /// "Thursdays at 17.30", "every Monday at 9 a.m.".
    private func withClock(_ set: (value: String, end: Int)) -> (value: String, end: Int) {
        guard set.value.hasPrefix("XXXX-W"), let clock = clockAfter(set.end, part: nil) else { return set }
        return (set.value + clock.value.text, clock.end)
    }

    private func every(at index: Int) -> (value: String, end: Int)? {
        if let weekday = words.weekdays[pieces.text(index)] { return ("XXXX-WXX-\(weekday)", index + 1) }
        if let part = words.dayParts[pieces.text(index)] { return ("XXXX-XX-XXT" + part, index + 1) }
        if let month = month(at: index) { return ("XXXX-\(padded(month, 2))", index + 1) }
        let isOther = isIn(.other, index)
        let next = isOther ? index + 1 : index
        if let unit = unit(at: next) {
            return (Length(parts: [(isOther ? 2 : 1, unit)], end: 0).value, next + 1)
        }
        guard let numeral = numerals.cardinal(at: next), !numeral.isOrdinal, let unit = unit(at: numeral.end) else {
            return nil
        }
        return (Length(parts: [(numeral.value, unit)], end: 0).value, numeral.end + 1)
    }

    /// "Mondays", "Monday s": not the possessive.
    private func pluralWeekday(at index: Int) -> (value: String, end: Int)? {
        let text = pieces.text(index)
        guard text.hasSuffix("s"), pieces.isCapitalized(index), let weekday = words.weekdays[String(text.dropLast())]
        else { return nil }
        return ("XXXX-WXX-\(weekday)", index + 1)
    }
}
