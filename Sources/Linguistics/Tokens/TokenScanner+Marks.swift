internal import NewsModel

extension TokenScanner {
    /// Scans an apostrophe or single quotation mark: elision, pair, closing mark of a plural, or quotation mark.
    mutating func scanApostrophe(_ length: Int) {
        let next = position + length
        let first = text.byte(at: position)
        if length == 1, first == text.byte(at: next) {
            append(.quote, length: 2)
        } else if isAfterLetter, text.byte(at: next) | 0x20 == UInt8(ascii: "s"), !text.isLetterOrDigit(next + 1) {
            append(.word, length: length + 1)  // The ending of "U.S.'s", after a stop that belongs to the word.
        } else if let end = elisionEnd(after: next) {
            append(text.isDigit(next) ? .number : .word, length: end - position)
        } else if isAfterLetter, !text.isLetterOrDigit(next), !singleQuoteIsOpen, endsInS {
            append(.punctuation, length: length)
        } else {
            singleQuoteIsOpen = !isAfterLetter && text.isLetterOrDigit(next) && !isAfterMark
            append(.quote, length: length)
        }
    }

    private var isAfterLetter: Bool { tokens.last.map { $0.span.upperBound == position && $0.kind == .word } ?? false }

    private var isAfterMark: Bool {
        tokens.last.map { $0.span.upperBound == position && $0.kind == .punctuation && !opens($0) } ?? false
    }

    private func opens(_ token: Token) -> Bool { "([{-—–--".contains(token.lower) }

    private var endsInS: Bool { text.byte(at: position - 1) | 0x20 == UInt8(ascii: "s") }

    /// The end of a word or decade that begins with an apostrophe: "'90s", "'tis", "’em".
    private func elisionEnd(after next: Int) -> Int? {
        guard !isAfterLetter else { return nil }
        if text.digitCount(next) == 2, text.byte(at: next + 2) == UInt8(ascii: "s"), !text.isLetterOrDigit(next + 3) {
            return next + 3
        }
        var end = next
        while text.isLetter(end), end - next < 8 { end += text.scalar(at: end).length }
        guard end > next, end - next < 8, !text.isLetterOrDigit(end) else { return nil }
        let word = text.folded(next, end)
        return word == "s" || boundaries.elisions.contains(word) ? end : nil
    }

    /// Scans a mark; runs of dots, of dashes and of `?` and `!` are one token.
    mutating func scanPunctuation(_ length: Int) {
        switch text.byte(at: position) {
        case UInt8(ascii: "."): append(.punctuation, length: dotRunLength())
        case UInt8(ascii: "-"): append(.punctuation, length: runLength { $0 == UInt8(ascii: "-") })
        case UInt8(ascii: "?"), UInt8(ascii: "!"):
            append(.punctuation, length: runLength { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") })
        default: append(.punctuation, length: length)
        }
    }

    private func runLength(_ belongs: (UInt8) -> Bool) -> Int {
        var end = position
        while end < text.count, belongs(text.byte(at: end)) { end += 1 }
        return end - position
    }

    /// The length of a stop, of "...", or of ". . .".
    private func dotRunLength() -> Int {
        let run = runLength { $0 == UInt8(ascii: ".") }
        guard run == 1 else { return run }
        var end = position + 1
        while text.byte(at: end) == 0x20, text.byte(at: end + 1) == UInt8(ascii: ".") { end += 2 }
        return end - position >= 5 ? end - position : 1
    }

    /// Scans an emoji with its modifiers, joined parts and flag pairs.
    mutating func scanPictograph() {
        let (first, length) = text.scalar(at: position)
        var end = position + length
        if Self.isFlagLetter(first), end < text.count, Self.isFlagLetter(text.scalar(at: end).scalar) {
            append(.symbol, length: 2 * length)
            return
        }
        while end < text.count {
            let (scalar, length) = text.scalar(at: end)
            if scalar.value == 0x200D, end + length < text.count {
                end += length + text.scalar(at: end + length).length
            } else if scalar.value == 0xFE0F || scalar.value == 0x20E3 || (0x1F3FB...0x1F3FF).contains(scalar.value) {
                end += length
            } else {
                break
            }
        }
        append(.symbol, length: end - position)
    }

    private static func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
}
