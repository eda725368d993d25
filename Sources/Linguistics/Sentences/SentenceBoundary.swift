internal import NewsModel

/// Whether a sentence ends at a token, and where.
struct SentenceBoundary {
    let tokens: ArraySlice<Token>
    /// The first token of the sentence under way.
    let start: Int
    /// The token that may end it.
    let stop: Int
    let boundaries: BoundaryWords

    /// The index after the sentence's last token, or `nil` where the sentence goes on.
    var end: Int? {
        let token = tokens[stop]
        guard token.isStop || token.isAbbreviation else { return nil }
        let end = endOfClosers()
        guard end < tokens.endIndex, !isListNumber else { return nil }
        guard let opener = opener(from: end) else { return nil }
        let isSeparate = tokens[end - 1].span.upperBound < tokens[end].span.lowerBound
        if !isSeparate, !isMissingSpace(end) { return nil }
        if token.isAbbreviation { return abbreviationEnds(end, opener) ? end : nil }
        guard opener.canOpenSentence else { return nil }
        if token.isEllipsis, boundaries.capitalPronouns.contains(opener.lower) { return nil }
        return isReported(end) ? nil : end
    }

    /// The index after the stops, closing marks and brackets that touch the stop, and after note numbers.
    private func endOfClosers() -> Int {
        var end = stop + 1
        while end < tokens.endIndex {
            let touches = tokens[end].span.lowerBound == tokens[end - 1].span.upperBound
            if touches, tokens[end].isCloser || tokens[end].isStop {
                end += 1
            } else if isNote(at: end) {
                end += 3
            } else {
                break
            }
        }
        return end
    }

    /// Whether a note number in square brackets stands at an index: "Dulwich.[17] Then", "Dulwich. [17] Then".
    private func isNote(at index: Int) -> Bool {
        index + 2 < tokens.endIndex && tokens[index].lower == "[" && tokens[index + 1].kind == .number
            && tokens[index + 2].lower == "]"
    }

    /// The first token from an index on that is not an opening mark.
    private func opener(from index: Int) -> Token? {
        var index = index
        while index < tokens.endIndex, tokens[index].isOpener { index += 1 }
        return index < tokens.endIndex ? tokens[index] : nil
    }

    /// "1. The first item": a figure alone before its stop.
    private var isListNumber: Bool { stop == start + 1 && tokens[start].kind == .number }

    /// "end.Next", where the space was lost.
    private func isMissingSpace(_ end: Int) -> Bool {
        guard stop > start, tokens[stop].isStop else { return false }
        let before = tokens[stop - 1]
        return tokens[end].kind == .word && tokens[end].isCapitalized && !before.isCapitalized
            && before.kind == .word
    }

    /// After an abbreviation a sentence ends only where the next word is likely to open one.
    private func abbreviationEnds(_ end: Int, _ opener: Token) -> Bool {
        let word = String(tokens[stop].lower.dropLast())
        guard opener.canOpenSentence, !boundaries.titles.contains(word) else { return false }
        if end > stop + 1 { return !isReported(end) }
        if boundaries.enders.contains(word) { return true }
        if boundaries.dayHalves.contains(tokens[stop].lower) {
            return opener.kind == .word && tokens[end].kind != .punctuation
                && !boundaries.afterDayHalf.contains(opener.lower)
        }
        if tokens[end].isOpener, tokens[end].kind == .quote { return word.count > 1 }
        return boundaries.starters.contains(opener.lower) || boundaries.capitalPronouns.contains(opener.lower)
    }

    /// `"What now?" Smith asked`: a quoted question, then names, then a verb that reports.
    private func isReported(_ end: Int) -> Bool {
        guard tokens[stop].isQuestionOrCall, tokens[end - 1].kind == .quote else { return false }
        var index = end
        while index < tokens.endIndex, index < end + Self.longestName {
            if boundaries.reportingVerbs.contains(tokens[index].lower) { return true }
            guard tokens[index].kind == .word, tokens[index].isCapitalized else { return false }
            index += 1
        }
        return false
    }

    /// Words of a name, title included, between a quotation and its verb: "Deputy Prime Minister Ana Ruiz".
    private static let longestName = 6
}

extension Token {
    fileprivate var isStop: Bool {
        kind == .punctuation && lower.allSatisfy { $0 == "." || $0 == "?" || $0 == "!" || $0 == "。" || $0 == " " }
    }

    fileprivate var isEllipsis: Bool { lower.hasPrefix("..") || lower.hasPrefix(". .") }

    fileprivate var isQuestionOrCall: Bool { lower.hasPrefix("?") || lower.hasPrefix("!") }

    /// A word that keeps its stop.
    fileprivate var isAbbreviation: Bool { kind == .word && lower.hasSuffix(".") }

    fileprivate var isCloser: Bool { kind == .quote || kind == .punctuation && [")", "]", "}", "'"].contains(lower) }

    fileprivate var isOpener: Bool {
        kind == .quote || kind == .punctuation && ["(", "[", "{", "-", "--", "*", "•", "·", "_"].contains(lower)
    }

    /// Anything but a lower-case word or a mark.
    fileprivate var canOpenSentence: Bool {
        switch kind {
        case .word: isCapitalized || lower.utf8.first.map { $0 >= 0x80 } ?? false
        case .number, .symbol: true
        case .quote, .punctuation: false
        }
    }
}
