/// Years, decades, quarters, centuries, seasons and holidays.
extension TimeReader {
    /// A year alone: it needs a word before it that years have, or nothing after it that would be counted.
    func bareYear(at index: Int) -> Found? {
        guard let year = year(at: index) else { return nil }
        if isIn(.yearBlockers, index - 1) || !pieces.isMark(index - 1) && pieces.isFigures(index - 1) { return nil }
        if ["$", "£", "€", "#"].contains(pieces.text(index - 1)) { return nil }
        if ["%", "/", "'"].contains(pieces.text(index + 1)), pieces.isAttached(index + 1) { return nil }
        let isCompared = isIn(.than, index - 1) && !isIn(.earlierLater, index - 2)
        let hasPreposition = isIn(.yearBefore, index - 1) && !isCompared
        if isCompared { return nil }
        guard hasPreposition || (1900...2099).contains(year) else { return nil }
        let isPlain = !hasPreposition && !isIn(.the, index - 1)
        if isPlain, !isIn(.a, index - 1), isCounted(index + 1) { return nil }
        if isPlain, pieces.isCapitalized(index + 1) { return nil }
        if numerals.words.scales[pieces.text(index + 1)] != nil { return nil }
        if pieces.isCapitalized(index - 1), pieces.isCapitalized(index + 1) { return nil }
        return (.year(year), index + 1)
    }

    /// Whether a plural in lower case follows, or a unit: "2000 people", "2000 metres".
    private func isCounted(_ index: Int) -> Bool {
        guard pieces.isWord(index), !pieces.isCapitalized(index), !pieces.isAttached(index) else { return false }
        let text = pieces.text(index)
        return unit(at: index) != nil || isIn(.countedNouns, index)
            || text.hasSuffix("s") && !text.hasSuffix("ss") && text.utf8.count > 3
    }

    /// "the 1990s", "the '90s", "the early 90s".
    func decade(at index: Int) -> Found? {
        guard pieces.isFigures(index), isIn(.pluralS, index + 1), pieces.isAttached(index + 1),
            !pieces.text(index).hasPrefix("'")
        else {
            return apostropheDecade(at: index)
        }
        if let year = plainFigures(index, places: 4...4), year % 10 == 0, (1000...2090).contains(year) {
            return (year % 100 == 0 ? .decade(year) : .decade(year), index + 2)
        }
        let before = pieces.isJoint(index - 1) ? index - 2 : index - 1
        guard let short = plainFigures(index, places: 2...2), short % 10 == 0, isIn(.decadeBefore, before),
            !isIn(.decadeOwners, before - 1)
        else { return nil }
        return (.decade(1900 + short + (short < 20 ? 100 : 0)), index + 2)
    }

    private func apostropheDecade(at index: Int) -> Found? {
        let text = pieces.text(index)
        if text.hasPrefix("'"), isIn(.pluralS, index + 1), pieces.isAttached(index + 1), text.utf8.count == 3,
            let short = Int(text.dropFirst()), short % 10 == 0
        {
            return (.decade(1900 + short + (short < 20 ? 100 : 0)), index + 2)
        }
        if let decade = words.decades[text], !(pieces.isCapitalized(index) && pieces.isCapitalized(index + 1)) {
            guard isIn(.decadeBefore, index - 1) || pieces.isJoint(index - 1), !isIn(.decadeOwners, index - 2) else {
                return nil
            }
            return (.other(decade, .decade), index + 1)
        }
        guard text.hasPrefix("'"), text.hasSuffix("s"), let short = Int(text.dropFirst().dropLast()), short % 10 == 0
        else { return nil }
        return (.decade(1900 + short + (short < 20 ? 100 : 0)), index + 1)
    }

    /// "the third quarter of 2019", "Q1 2019", "2019-Q1".
    func quarter(at index: Int) -> Found? {
        if let year = year(at: index) {
            let next = pieces.isHyphen(index + 1) ? index + 2 : index + 1
            guard let quarter = words.quarterLetters[pieces.text(next)] else { return nil }
            return (quarterValue(quarter, year, at: next), next + 1)
        }
        var quarter = words.quarterLetters[pieces.text(index)]
        var next = index + 1
        if quarter == nil, let ordinal = ordinal(at: index), isIn(.quarter, ordinal.end) {
            quarter = ordinal.value
            next = ordinal.end + 1
        }
        guard let quarter, (1...4).contains(quarter) else { return nil }
        return finish(quarter: quarter, at: next, from: index)
    }

    /// A quarter as news has it, or as the stretch a query asks for: "2019 q1".
    private func quarterValue(_ quarter: Int, _ year: Int, at index: Int) -> DateValue {
        let isLetter = words.quarterLetters[pieces.text(index)] != nil
        let isQuery = isLetter ? !pieces.isCapitalized(index) || isNoteLike(index) : isRequest(index)
        return isQuery ? .quarterRange(quarter, year) : .quarter(quarter, year)
    }

    private func finish(quarter: Int, at index: Int, from start: Int) -> Found? {
        let next = isIn(.of, index) ? index + 1 : index
        if let year = year(at: next) { return (quarterValue(quarter, year, at: start), next + 1) }
        if let shift = shiftedStretch(at: next), shift.value.grain == .year, let first = shift.value.first {
            return (.quarter(quarter, first.year), shift.end)
        }
        guard let today else { return (.other("XXXX-Q\(quarter)", .quarter), index) }
        let isAhead = quarter > (today.month + 2) / 3 && direction(at: index) != .future
        return (.quarter(quarter, isAhead ? today.year - 1 : today.year), index)
    }

    /// "the 21st century".
    func century(at index: Int) -> Found? {
        guard let ordinal = ordinal(at: index), (1...22).contains(ordinal.value) else {
            return nil
        }
        let next = pieces.isJoint(ordinal.end) ? ordinal.end + 1 : ordinal.end
        guard isIn(.century, next) else { return nil }
        return (.other(padded(ordinal.value - 1, 2) + "XX", .century), next + 1)
    }

    /// An ordinal at an index, "the" before it passed over.
    private func ordinal(at index: Int) -> (value: Int, end: Int)? {
        let start = isIn(.the, index) ? index + 1 : index
        guard let numeral = numerals.cardinal(at: start), numeral.isOrdinal, numeral.value < 100 else { return nil }
        return (Int(numeral.value), numeral.end)
    }

    /// "summer 2019", "in the winter of 2020", "in autumn".
    func season(at index: Int) -> Found? {
        guard let season = words.seasons[pieces.text(index)] else { return nil }
        let next = isIn(.of, index + 1) ? index + 2 : index + 1
        if let year = year(at: next) { return (.season(season, year), next + 1) }
        if words.doubtfulSeasons.contains(pieces.text(index)) { return nil }
        guard isIn(.inThe, index - 1) || isIn(.yearBefore, index - 1), !isNoun(index + 1) else { return nil }
        return (.other("XXXX-" + season, .season), index + 1)
    }

    /// "the winter games": a season that describes a noun is no date.
    private func isNoun(_ index: Int) -> Bool {
        pieces.isWord(index) && !isIn(.yearBefore, index) && !isIn(.clockJoins, index)
    }

    /// "Christmas", "Thanksgiving Day 2019", "Easter Monday".
    func holiday(at index: Int) -> Found? {
        guard let match = words.holidays.match(in: pieces, at: index), pieces.isCapitalized(index) else { return nil }
        let next = isIn(.of, match.end) || pieces.text(match.end) == "," ? match.end + 1 : match.end
        if let year = year(at: next), let day = Holiday(match.meaning).day(in: year) { return (.day(day), next + 1) }
        guard let today, let day = Holiday(match.meaning).day(in: today.year), !isRequest(index) else {
            return (.other(Holiday(match.meaning).openText, .day), match.end)
        }
        return (resolve(month: day.month, day: day.day, holiday: match.meaning, at: index), match.end)
    }

    private func resolve(month: Int, day: Int, holiday: String, at index: Int) -> DateValue {
        let value = resolve(month: month, day: day, at: index)
        guard let first = value.first, let exact = Holiday(holiday).day(in: first.year) else { return value }
        return .day(exact)
    }
}
