internal import NewsModel

extension WordScanner {
    /// The index after the last of the tokens from an index on that are one word; `nil` where a token is not joined.
    func joinedEnd(from index: Int) -> Int? {
        let next = index + 1
        guard touchesPrevious(next) else { return nil }
        switch tokens[index].kind {
        case .word:
            return slashEnd(index) ?? addressEnd(index) ?? fileEnd(index + 1)
        case .number:
            return decadeEnd(index) ?? dialledEnd(index) ?? addressEnd(index) ?? fileEnd(index + 1)
        case .punctuation, .symbol, .quote:
            return runEnd(index) ?? stopsEnd(index) ?? fileEnd(index) ?? markedFiguresEnd(index) ?? tagEnd(index)
                ?? emoticonEnd(index)
        }
    }

    /// "80's", "1990's": figures of a decade and the ending that makes them plural.
    private func decadeEnd(_ index: Int) -> Int? {
        let figures = tokens[index].lower.utf8
        guard tokens[index + 1].lower == "'s", figures.last == UInt8(ascii: "0"), [2, 4].contains(figures.count) else {
            return nil
        }
        return index + 2
    }

    /// "s/he", "w/o".
    private func slashEnd(_ index: Int) -> Int? {
        guard tokens[index + 1].lower == "/", touchesPrevious(index + 2) else { return nil }
        let word = tokens[index].lower + "/" + tokens[index + 2].lower
        return rules.withSlash.contains(word) ? index + 3 : nil
    }

    /// The figures of a telephone number, or of a date with hyphens: "555-0134", "1-800-555-0134", "14-05-2026".
    private func dialledEnd(_ index: Int) -> Int? {
        guard !isInRun(index) else { return nil }
        var lengths = [figureCount(index)]
        var end = index + 1
        while lengths.count <= Self.mostGroups, touchesPrevious(end), tokens[end].lower == "-",
            touchesPrevious(end + 1),
            tokens[end + 1].kind == .number
        {
            lengths.append(figureCount(end + 1))
            end += 2
        }
        return Self.groupsOfNumbers.contains(lengths) ? end : nil
    }

    /// Whether figures follow a hyphen: their run was looked at from its beginning.
    private func isInRun(_ index: Int) -> Bool { touchesPrevious(index) && tokens[index - 1].lower == "-" }

    /// The figures of a token; 0 if there is anything else in it.
    private func figureCount(_ index: Int) -> Int {
        let span = tokens[index].span
        return text.digitCount(span.lowerBound) == span.count ? span.count : 0
    }

    private static let mostGroups = 4
    /// The lengths of the groups that telephone numbers and dates are written in.
    private static let groupsOfNumbers: Set<[Int]> = [
        [3, 4], [1, 4], [3, 3, 4], [1, 3, 3, 4], [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4], [2, 2, 2], [1, 2, 2],
        [2, 1, 2],
        [1, 1, 2], [5, 4],
    ]

    /// An e-mail address: words on both sides of an "@", with the marks that may stand in them.
    private func addressEnd(_ index: Int) -> Int? {
        var end = index + 1
        while end - index < Self.longestName, touchesPrevious(end), isOfName(end) { end += 1 }
        guard touchesPrevious(end), tokens[end].lower == "@", touchesPrevious(end + 1), isName(end + 1) else {
            return nil
        }
        end += 2
        let limit = end + Self.longestName
        while end < limit, touchesPrevious(end), isOfName(end) { end += 1 }
        while !isName(end - 1) { end -= 1 }
        return end
    }

    private func isName(_ index: Int) -> Bool { tokens[index].kind == .word || tokens[index].kind == .number }

    private func isOfName(_ index: Int) -> Bool {
        isName(index) || [".", "-", "_", "+", "..."].contains(tokens[index].lower)
    }

    /// Tokens on one side of an address.
    private static let longestName = 12

    /// Two or more of one mark: "***", "___", ">>".
    private func runEnd(_ index: Int) -> Int? {
        let mark = tokens[index].lower
        guard mark.utf8.count == 1, let byte = mark.utf8.first, Self.runMarks.contains(byte) else { return nil }
        var end = index + 1
        while touchesPrevious(end), tokens[end].lower == mark { end += 1 }
        return end > index + 1 ? end : nil
    }

    private static let runMarks = Set("*_=+<>~#|/\\^$'".utf8)

    /// The end of a file's or site's name, from its dot on: "budget27.xls", "(draft).doc".
    private func fileEnd(_ dot: Int) -> Int? {
        guard tokens[dot].lower == ".", touchesPrevious(dot + 1), rules.fileEndings.contains(tokens[dot + 1].lower),
            !touchesPrevious(dot + 2) || !isName(dot + 2)
        else { return nil }
        return dot + 2
    }

    /// A full stop and a question mark at once: ".?", "..?".
    private func stopsEnd(_ index: Int) -> Int? {
        guard Self.dots.contains(tokens[index].lower), tokens[index + 1].lower == "?" else { return nil }
        return index + 2
    }

    private static let dots: Set<String> = [".", ".."]

    /// ".265", "+44", "’72": figures that begin with a mark, at the beginning of a run of letters.
    private func markedFiguresEnd(_ index: Int) -> Int? {
        guard tokens[index + 1].kind == .number, !touchesPrevious(index) else { return nil }
        switch tokens[index].lower {
        case ".", "+": return index + 2
        case "'": return figureCount(index + 1) == 2 ? index + 2 : nil
        default: return nil
        }
    }

    /// "@name" or "#topic" at the beginning of a run of letters.
    private func tagEnd(_ index: Int) -> Int? {
        let isTag = tokens[index].lower == "@" || tokens[index].lower == "#"
        let isInside = touchesPrevious(index) && isName(index - 1)
        return isTag && !isInside && tokens[index + 1].kind == .word ? index + 2 : nil
    }

    /// ":)", ";-)"; not where letters follow.
    private func emoticonEnd(_ index: Int) -> Int? {
        let start = tokens[index].span.lowerBound
        guard Self.emoticonStarts.contains(text.byte(at: start)) else { return nil }
        var end = index + 1
        while end - index < 3, touchesPrevious(end) {
            end += 1
            let stop = tokens[end - 1].span.upperBound
            guard stop - start <= 3 else { return nil }
            let face = String(decoding: text.bytes[start..<stop], as: UTF8.self)
            if rules.emoticons.contains(face), !touchesPrevious(end) || !isName(end) { return end }
        }
        return nil
    }

    private static let emoticonStarts = Set(":;=(^<X".utf8)
}
