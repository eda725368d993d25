internal import NewsModel

extension WordScanner {
    /// Cuts a word at its hyphens, and every part at its clitics; or as the list of contractions says.
    mutating func splitWord(_ index: Int) {
        let span = tokens[index].span
        if let lengths = contraction(index) {
            splitContraction(index, lengths)
        } else if isPlain(span.lowerBound, span.upperBound) || isAddress(index) {
            append(span.lowerBound, span.upperBound, of: index)
        } else {
            splitHyphens(index)
        }
    }

    /// Whether a range has neither apostrophes nor hyphens.
    private func isPlain(_ start: Int, _ end: Int) -> Bool {
        for offset in start..<end {
            switch text.bytes[offset] {
            case UInt8(ascii: "'"), UInt8(ascii: "-"), 0xE2, 0xCA: return false
            default: break
            }
        }
        return true
    }

    private func isAddress(_ index: Int) -> Bool {
        tokens[index].lower.hasPrefix("http") || tokens[index].lower.hasPrefix("www.")
    }

    private mutating func splitHyphens(_ index: Int) {
        let end = tokens[index].span.upperBound
        var start = tokens[index].span.lowerBound
        while start < end {
            let (partEnd, hyphen) = nextHyphen(from: start, to: end)
            splitClitics(start, partEnd, of: index)
            if hyphen > 0 { append(partEnd, partEnd + hyphen, of: index) }
            start = partEnd + hyphen
        }
    }

    /// The next hyphen that is cut, and its length; the end and 0 where there is none.
    private func nextHyphen(from start: Int, to end: Int) -> (Int, Int) {
        var offset = start
        var isFirst = true
        while offset < end {
            let length = text.hyphenLength(offset)
            if length > 0, offset > start {
                if !(isFirst && keepsHyphen(start, offset, length, end)) { return (offset, length) }
                isFirst = false
            }
            offset += max(length, 1)
        }
        return (end, 0)
    }

    /// Whether the hyphen after a part belongs to the word: after a prefix or before a suffix.
    private func keepsHyphen(_ start: Int, _ hyphen: Int, _ length: Int, _ end: Int) -> Bool {
        guard hyphen - start <= Self.longestPrefix else { return isBeforeSuffix(hyphen + length, end) }
        let first = text.folded(start, hyphen)
        let isAcronym = hyphen - start > 1 && text.isUppercase(hyphen - 1)
        guard !isAcronym, rules.prefixes.contains(first) else { return isBeforeSuffix(hyphen + length, end) }
        guard rules.freePrefixes.contains(first) else { return true }
        let next = hyphen + length
        var nextEnd = next
        while nextEnd < end, nextEnd - next <= Self.longestPrefix, text.hyphenLength(nextEnd) == 0 { nextEnd += 1 }
        return !text.isUppercase(next) && !rules.partsOfFreePrefixes.contains(text.folded(next, nextEnd))
    }

    private func isBeforeSuffix(_ start: Int, _ end: Int) -> Bool {
        end - start <= Self.longestPrefix && rules.suffixes.contains(text.folded(start, end))
    }

    /// Bytes; no listed prefix or suffix is longer.
    private static let longestPrefix = 8

    /// Adds a part of a word, its clitics as words that go on in it.
    private mutating func splitClitics(_ start: Int, _ end: Int, of index: Int) {
        var cuts: [Int] = []
        var last = end
        while cuts.count < Self.mostClitics, let cut = cliticStart(start, last) {
            cuts.append(cut)
            last = cut
        }
        append(start, last, of: index)
        for (position, cut) in cuts.enumerated().reversed() {
            appendAttached(cut, position == 0 ? end : cuts[position - 1], of: index)
        }
    }

    /// "I'd've" has two; more are nobody's writing.
    private static let mostClitics = 3

    /// Where the clitic begins that a range ends with.
    private func cliticStart(_ start: Int, _ end: Int) -> Int? {
        for clitic in rules.clitics {
            var offset = end
            var letter = clitic.count - 1
            while letter >= 0, offset > start {
                let length = matchLength(clitic[letter], before: offset)
                if length == 0 { break }
                offset -= length
                letter -= 1
            }
            if letter < 0, offset > start { return offset }
        }
        return nil
    }

    /// The length of the character before an offset if it is a letter in any case, or an apostrophe of any kind.
    private func matchLength(_ letter: UInt8, before offset: Int) -> Int {
        guard letter == UInt8(ascii: "'") else { return text.byte(at: offset - 1) | 0x20 == letter ? 1 : 0 }
        for length in 1...3 where text.apostropheLength(offset - length) == length { return length }
        return 0
    }

    /// The lengths in characters of the words that a token is listed as a contraction of.
    private func contraction(_ index: Int) -> [Int]? {
        guard tokens[index].span.count <= Self.longestContraction else { return nil }
        if let lengths = rules.contractions[tokens[index].lower] { return lengths }
        return tokens[index].isCapitalized ? nil : rules.lowerContractions[tokens[index].lower]
    }

    /// Bytes; the longest listed is "shouldnt".
    private static let longestContraction = 8

    private mutating func splitContraction(_ index: Int, _ lengths: [Int]) {
        let span = tokens[index].span
        var start = span.lowerBound
        for (position, length) in lengths.enumerated() {
            var end = start
            for _ in 0..<length where end < span.upperBound { end += text.scalar(at: end).length }
            if position == lengths.count - 1 { end = span.upperBound }
            if end == start { continue }
            if position == 0 { append(start, end, of: index) } else { appendAttached(start, end, of: index) }
            start = end
        }
    }

    /// Cuts a unit from figures.
    mutating func splitFigures(_ index: Int) {
        let span = tokens[index].span
        var end = span.lowerBound
        while end < span.upperBound, !text.isLetter(end) { end += 1 }
        let isUnit = end > span.lowerBound && isUnit(end, span.upperBound)
        append(span.lowerBound, isUnit ? end : span.upperBound, of: index)
        if isUnit { append(end, span.upperBound, of: index) }
    }

    /// Whether letters are listed as a unit; one letter alone must be written as it is listed.
    private func isUnit(_ start: Int, _ end: Int) -> Bool {
        guard start < end, end - start <= Self.longestPrefix else { return false }
        if end - start == 1 { return rules.afterFigures.contains(String(Unicode.Scalar(text.bytes[start]))) }
        return rules.afterFigures.contains(text.folded(start, end))
    }
}
