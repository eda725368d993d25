internal import Linguistics

extension NounPhraseScanner {
    /// The noun phrase that begins at a token, as the subject of a verb before it or the object of "according to":
    /// with the phrases that hang on it, its appositions and its relative clause.
    func phrase(startingAt start: Int) -> Range<Int>? {
        guard start < bounds.upperBound, !text.isQuoted(start) || text.stretch(openingAt: start) != nil,
            text.isWord(start) || text.isNumber(start)
        else { return nil }
        let isPossessive = text.has(.possessives, start) && text.isWord(start + 1) && !text.isFinite(start + 1)
        if text.isPronoun(start), !text.has(.determiners, start), !isPossessive { return start..<(start + 1) }
        var end = coreEnd(from: start)
        guard end > start, isNominal(start..<end) else { return nil }
        var appositions = 0
        while appositions < 3, text.has(.commas, end), let next = appositionEnd(from: end + 1) {
            end = next
            appositions += 1
        }
        return start..<end
    }

    private func coreEnd(from start: Int) -> Int {
        var index = start
        var isInRelative = false
        while index < bounds.upperBound {
            if text.has(.openBrackets, index) {
                index = bracketEnd(index)
                continue
            }
            if text.isBreak(index) || text.isQuoted(index) || text.has(.closeBrackets, index) { break }
            if index > start {
                if text.has(.personRelatives, index) {
                    isInRelative = true
                } else if !isInRelative, endsCore(index) {
                    break
                } else if isInRelative, text.has(.breakers, index) || text.has(.joiners, index) {
                    break
                }
            }
            index += 1
        }
        return index
    }

    /// Whether a phrase ends before a word that does not hang on its noun.
    private func endsCore(_ index: Int) -> Bool {
        if text.isFinite(index) || text.has(.timeWords, index) && !text.has(index - 1, anyOf: .possessives) {
            return true
        }
        if text.has(.timeLeads, index), text.has(.timeWords, index + 1) { return true }
        if text.has(.closePrepositions, index) { return text.has(.timeWords, index + 1) }
        if text.has(.joiners, index) { return !text.opensNounPhrase(index + 1) || clauseFollows(index + 1) }
        if text.has(.prepositions, index) { return !hangsOnNoun(index) }
        if text.has(.determiners, index) || text.has(.possessives, index) {
            return !text.has(index - 1, anyOf: .prepositions, .joiners, .determiners)
        }
        return text.has(index, anyOf: .subordinators, .subjectPronouns, .infinitiveMarks, .sentenceAdverbs)
    }

    private func clauseFollows(_ start: Int) -> Bool {
        var index = start
        while index < bounds.upperBound, !text.isBreak(index) {
            if text.isFinite(index) { return true }
            index += 1
        }
        return false
    }

    /// "at the Brookings Institution" hangs on a noun, "at a news conference" tells where it was said.
    private func hangsOnNoun(_ preposition: Int) -> Bool {
        guard text.has(.attachingPrepositions, preposition) else { return false }
        var index = preposition + 1
        while text.has(index, anyOf: .determiners, .possessives) { index += 1 }
        let names = text.isCapitalized(index) && !text.has(.timeWords, index)
        return names || text.has(.anonymityMarks, preposition - 1)
    }

    /// A phrase with the relative clause after its comma, up to the next mark.
    func withRelativeClause(_ phrase: Range<Int>) -> Range<Int> {
        var end = phrase.upperBound
        guard text.has(.commas, end), text.has(.personRelatives, end + 1) else { return phrase }
        end += 1
        while end < bounds.upperBound, !text.isBreak(end), !text.isQuoted(end) { end += 1 }
        return phrase.lowerBound..<end
    }

    private func bracketEnd(_ open: Int) -> Int {
        var index = open
        while index < bounds.upperBound, !text.has(.closeBrackets, index) { index += 1 }
        return min(index + 1, bounds.upperBound)
    }

    /// The end of an apposition after a comma: ", a schoolteacher in the village", ", 34", ", director of polling".
    private func appositionEnd(from start: Int) -> Int? {
        guard start < bounds.upperBound, !text.isQuoted(start) else { return nil }
        if text.isNumber(start) {
            let closes = text.has(start + 1, anyOf: .commas, .stops)
            return closes ? start + 1 : nil
        }
        guard
            text.has(start, anyOf: .determiners, .possessives, .titles) || text.isCapitalized(start)
                || text.has(start, anyOf: .anonymousNouns, .officialNouns)
        else { return nil }
        guard !text.has(start, anyOf: .subjectPronouns, .timeWords) else { return nil }
        var end = start
        var isInRelative = false
        while end < bounds.upperBound, !text.isBreak(end), !text.isQuoted(end) {
            if text.has(.personRelatives, end), end > start { isInRelative = true }
            if text.isFinite(end), !isInRelative { return nil }
            if end > start, text.has(.subordinators, end), !text.has(.personRelatives, end) { break }
            end += 1
        }
        return end > start && isNominal(start..<end) ? end : nil
    }
}
