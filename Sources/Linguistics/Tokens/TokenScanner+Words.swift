extension TokenScanner {
    /// Scans the word that begins here, and the possessive ending that may follow it.
    mutating func scanWord() {
        if let length = addressLength() {
            append(.word, length: length)
            return
        }
        var end = runEnd(from: position)
        if let possessive = possessiveLength(before: end) {
            append(.word, length: end - possessive - position)
            append(.word, length: possessive)
            return
        }
        end += abbreviationStop(after: end)
        append(.word, length: end - position)
    }

    /// The end of the run of letters, figures and inner connectors that begins at an offset.
    private func runEnd(from start: Int) -> Int {
        var end = start
        while end < text.count {
            let (scalar, length) = text.scalar(at: end)
            switch CharacterClass(scalar) {
            case .letter, .digit: end += length
            case .invisible:
                guard text.isLetterOrDigit(end + length) else { return end }
                end += length
            default:
                let connector = connectorLength(at: end, start: start)
                if connector == 0 { return end }
                end += connector
            }
        }
        return end
    }

    /// The length of a mark at an offset that holds two parts of one word together, or 0.
    private func connectorLength(at offset: Int, start: Int) -> Int {
        let apostrophe = text.apostropheLength(offset)
        if apostrophe > 0 { return text.isLetter(offset + apostrophe) ? apostrophe : 0 }
        let hyphen = text.hyphenLength(offset)
        if hyphen > 0 { return text.isLetterOrDigit(offset + hyphen) ? hyphen : 0 }
        switch text.byte(at: offset) {
        case UInt8(ascii: "&"):
            return text.isUppercase(offset + 1) && text.isUppercase(offset - 1) ? 1 : 0
        case UInt8(ascii: "_"): return text.isLetterOrDigit(offset + 1) ? 1 : 0
        case UInt8(ascii: "."): return innerStopLength(at: offset, start: start)
        default: return 0
        }
    }

    /// A stop inside a word: "U.S", "Ph.D", "example.com", but not the missing space of "end.Next".
    private func innerStopLength(at offset: Int, start: Int) -> Int {
        let next = offset + 1
        guard text.isLetter(next) else { return 0 }
        if !text.isUppercase(next) { return text.isLetter(offset - 1) ? 1 : 0 }
        let isSingleLetter = offset - start == 1 || text.byte(at: offset - 2) == UInt8(ascii: ".")
        let nextIsSingle = !text.isLetterOrDigit(next + text.scalar(at: next).length)
        let isAfterInitials = text.byte(at: start + 1) == UInt8(ascii: ".")
        return (isSingleLetter && (nextIsSingle || !isAfterInitials && text.isUppercase(start)))
            || (nextIsSingle && offset - start <= 3) ? 1 : 0
    }

    /// The length of a final 's or ’s in a run that ends at an offset.
    private func possessiveLength(before end: Int) -> Int? {
        guard text.byte(at: end - 1) | 0x20 == UInt8(ascii: "s"), !isStopAfterLetterPair(end) else { return nil }
        for length in [2, 4, 3] where end - length > position && text.apostropheLength(end - length) == length - 1 {
            return length
        }
        return nil
    }

    private func isStopAfterLetterPair(_ end: Int) -> Bool { text.byte(at: end - 2) == UInt8(ascii: ".") }

    /// 1 if the stop after a word belongs to it, otherwise 0.
    private func abbreviationStop(after end: Int) -> Int {
        guard text.byte(at: end) == UInt8(ascii: "."), text.byte(at: end + 1) != UInt8(ascii: "."),
            end - position <= 24
        else { return 0 }
        let start = lastPart(before: end)
        let word = text.folded(start, end)
        if boundaries.beforeFigure.contains(word) { return figureFollows(end + 1) ? 1 : 0 }
        if boundaries.anyCase.contains(word) { return 1 }
        let isKnown = boundaries.abbreviations.contains(word) || boundaries.titles.contains(word)
        if isKnown { return text.isUppercase(start) ? 1 : 0 }
        return hasLettersAndStops(word) || isInitial(end, word) ? 1 : 0
    }

    /// The beginning of the part after a word's last hyphen: "Sept" of "post-Sept".
    private func lastPart(before end: Int) -> Int {
        var start = end
        while start > position, text.byte(at: start - 1) != UInt8(ascii: "-") { start -= 1 }
        return start
    }

    private func isInitial(_ end: Int, _ word: String) -> Bool {
        text.isUppercase(position) && end - position == text.scalar(at: position).length
            && !boundaries.capitalPronouns.contains(word)
    }

    /// Whether a word is single letters between stops, as "u.s" or "a.m", or ends so, as "ph.d".
    private func hasLettersAndStops(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 1 } && parts[0].count <= 3
    }

    private func figureFollows(_ offset: Int) -> Bool {
        var next = offset
        while text.byte(at: next) == 0x20 { next += 1 }
        return text.isDigit(next)
    }

    /// The length of a web address that begins here: `scheme://…` or `www.…`, up to a space or quotation mark.
    private func addressLength() -> Int? {
        let isAddress = starts(with: "www.") || starts(with: "http://") || starts(with: "https://")
        guard isAddress else { return nil }
        var end = position
        while text.byte(at: end) > 0x20, text.byte(at: end) != UInt8(ascii: "\""), text.byte(at: end) < 0x7F,
            text.byte(at: end) != UInt8(ascii: ">")
        {
            end += 1
        }
        while end > position, !text.isLetterOrDigit(end - 1), text.byte(at: end - 1) != UInt8(ascii: "/") { end -= 1 }
        return end - position
    }

    private func starts(with prefix: StaticString) -> Bool {
        for index in 0..<prefix.utf8CodeUnitCount
        where text.byte(at: position + index) | 0x20 != prefix.utf8Start[index] | 0x20 {
            return false
        }
        return true
    }
}
