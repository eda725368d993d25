extension TokenScanner {
    /// Scans the figures that begin here, with inner separators and the letters that touch them.
    mutating func scanNumber() {
        append(.number, length: numberEnd(from: position) - position)
    }

    func numberEnd(from start: Int) -> Int {
        if let end = calendarDateEnd(start) { return end }
        var end = start
        while true {
            end += text.digitCount(end)
            let separator = separatorLength(at: end)
            if separator == 0 { break }
            end += separator
        }
        return suffixEnd(end, isFirst: end == start)
    }

    /// The end of `2026-05-14`, the one case in which figures keep hyphens.
    private func calendarDateEnd(_ start: Int) -> Int? {
        guard text.digitCount(start) == 4, text.byte(at: start + 4) == UInt8(ascii: "-"),
            text.digitCount(start + 5) == 2, text.byte(at: start + 7) == UInt8(ascii: "-"),
            text.digitCount(start + 8) == 2
        else { return nil }
        return start + 10
    }

    /// The length of a mark at an offset that stands between figures of one number, or 0.
    private func separatorLength(at offset: Int) -> Int {
        switch text.byte(at: offset) {
        case UInt8(ascii: "."), UInt8(ascii: "/"): text.isDigit(offset + 1) ? 1 : 0
        case UInt8(ascii: ":"): text.digitCount(offset + 1) == 2 ? 1 : 0
        case UInt8(ascii: ","): isGroup(offset + 1) ? 1 : 0
        case 0xC2 where text.byte(at: offset + 1) == 0xA0: text.digitCount(offset + 2) == 3 ? 2 : 0
        case 0xE2 where isThinSpace(offset): text.digitCount(offset + 3) == 3 ? 3 : 0
        default: 0
        }
    }

    /// Three figures, or two with another group after them, as in "1,00,000".
    private func isGroup(_ offset: Int) -> Bool {
        let count = text.digitCount(offset)
        return count == 3 || count == 2 && text.byte(at: offset + 2) == UInt8(ascii: ",") && text.isDigit(offset + 3)
    }

    private func isThinSpace(_ offset: Int) -> Bool {
        let last = text.byte(at: offset + 2)
        return text.byte(at: offset + 1) == 0x80 && (last == 0xAF || last == 0x89)
    }

    /// The end of the letters that touch figures: "21st", "1990s", "1.2bn". A first figure that is not ASCII ends here
    /// too, with those that follow it.
    private func suffixEnd(_ start: Int, isFirst: Bool) -> Int {
        var end = start
        while text.isLetterOrDigit(end) { end += text.scalar(at: end).length }
        if isStopInDayHalf(end, from: start) { end += dayHalfLength(end) }
        return end
    }

    /// Whether the letters are the "p" of "9p.m.".
    private func isStopInDayHalf(_ end: Int, from start: Int) -> Bool {
        end == start + 1 && text.byte(at: end) == UInt8(ascii: ".")
            && boundaries.dayHalves.contains(text.folded(start, min(end + 3, text.count)).filter(\.isASCII))
    }

    private func dayHalfLength(_ end: Int) -> Int { 3 }
}
