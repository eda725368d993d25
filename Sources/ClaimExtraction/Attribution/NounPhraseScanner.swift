internal import Linguistics

/// Finds noun phrases by their edges, with no parser: leftwards from a verb, rightwards from a verb or preposition.
struct NounPhraseScanner {
    let text: AttributionText
    /// The sentence's tokens.
    let bounds: Range<Int>

    /// The noun phrase that ends before a token, modifiers and relative clauses included, appositions not.
    func phrase(endingBefore end: Int) -> Range<Int>? {
        let end = withoutTrailingAdverbials(end)
        guard end > bounds.lowerBound else { return nil }
        let segment = segmentStart(before: end)
        var start = barrier(from: segment, to: end)
        start = withoutLeadingWords(start, end)
        if text.has(.accordingHeads, start), text.has(.accordingParticles, start + 1) { start += 2 }
        start = withoutLeadingWords(withoutLeadingPrepositions(start, end), end)
        guard start < end, isNominal(start..<end) else { return nil }
        return start..<end
    }

    /// The start of the stretch between marks that ends before a token; brackets do not part.
    func segmentStart(before end: Int) -> Int {
        var index = end
        var depth = 0
        let floor = max(bounds.lowerBound, end - Self.longestPhrase)
        while index > floor {
            let token = index - 1
            if text.isQuoted(token), !isShortQuotation(token) { break }
            if text.has(.closeBrackets, token) { depth += 1 }
            if text.has(.openBrackets, token) { depth -= 1 }
            if depth < 0 { break }
            if depth == 0, text.isBreak(token), !text.isQuoted(token) { break }
            index -= 1
        }
        return index
    }

    /// Tokens of the longest stretch looked at for one noun phrase.
    private static let longestPhrase = 80

    /// A name in quotation marks inside a phrase: `a group called "Now"`.
    private func isShortQuotation(_ token: Int) -> Bool {
        guard let stretch = text.stretch(token) else { return false }
        let tokens = text.stretches[stretch].tokens
        return tokens.count <= Self.longestQuotedName && bounds.contains(tokens.lowerBound)
            && !text.isBreak(tokens.upperBound - 2)
    }

    private static let longestQuotedName = 6

    /// The index after the last word before `end` that a subject cannot hold.
    private func barrier(from segment: Int, to end: Int) -> Int {
        var index = end
        if index - 1 > segment, text.isPastForm(index - 1), !text.isAuxiliary(index - 1) {
            // Right before a verb a past form is a participle: "voters polled said".
            index -= 1
        }
        while index > segment {
            let token = index - 1
            if text.has(.closeBrackets, token), let open = openBracket(before: token, from: segment) {
                index = open
                continue
            }
            if text.isFinite(token) {
                guard let relative = relative(before: token, from: segment) else { return index }
                index = relative
                continue
            }
            if isBarrier(token, from: segment, to: end) { return index }
            index -= 1
        }
        return segment
    }

    private func openBracket(before close: Int, from segment: Int) -> Int? {
        (segment..<close).last { text.has(.openBrackets, $0) }
    }

    private func isBarrier(_ token: Int, from segment: Int, to end: Int) -> Bool {
        if text.has(.breakers, token) { return true }
        if text.has(.joiners, token) {
            return (segment..<token).contains { text.isFinite($0) } || token == segment
        }
        if text.has(.complementizers, token) { return token + 1 < end && text.opensNounPhrase(token + 1) }
        return text.has(.subordinators, token)
            && !(text.has(.prepositions, token) && !text.has(.subordinators, token))
            && !text.has(.personRelatives, token)
    }

    /// The relative pronoun whose clause holds the verb at a token, if no other verb lies between.
    private func relative(before verb: Int, from segment: Int) -> Int? {
        var index = verb - 1
        var passed = 0
        while index > segment, passed < Self.longestRelativeStart {
            if text.has(.relatives, index) {
                return text.isWord(index - 1) && !text.isFinite(index - 1) ? index : nil
            }
            if text.isFinite(index), !text.isAuxiliary(index) { return nil }
            index -= 1
            passed += 1
        }
        return nil
    }

    /// Words between a relative pronoun and its verb.
    private static let longestRelativeStart = 8

    private func withoutLeadingWords(_ start: Int, _ end: Int) -> Int {
        var start = start
        while start < end,
            text.has(start, anyOf: .conjunctions, .sentenceAdverbs, .complementizers) || text.isManner(start)
                || text.has(start, anyOf: .subordinators, .relatives) && !text.has(.prepositions, start)
        {
            if text.has(start, anyOf: .complementizers, .relatives), start + 1 == end { break }
            start += 1
        }
        return start
    }

    /// "In Ohio Dowd" to "Dowd", "On Monday the mayor" to "the mayor".
    private func withoutLeadingPrepositions(_ start: Int, _ end: Int) -> Int {
        var start = start
        while start < end, text.has(.prepositions, start) || text.has(.timeWords, start) && start + 1 < end {
            if text.has(.prepositions, start), text.has(.relatives, start + 1) { return start + 1 }
            let next = text.has(.prepositions, start) ? basePhraseEnd(from: start + 1, to: end) : start + 1
            if next >= end { return start }
            start = next
        }
        return start
    }

    /// The end of the shortest noun phrase that begins at a token: up to the next determiner, pronoun, preposition,
    /// or name after a common noun.
    func basePhraseEnd(from start: Int, to end: Int) -> Int {
        var index = start
        if index < end, text.isPronoun(index), !text.has(.determiners, index) { return index + 1 }
        while index < end {
            if text.isBreak(index) || text.isFinite(index) { break }
            if index > start {
                if text.has(index, anyOf: .determiners, .possessives, .subjectPronouns, .prepositions, .infinitiveMarks)
                    || text.has(index, anyOf: .complementizers, .conjunctions)
                {
                    break
                }
                let parts =
                    text.isCapitalized(index) && text.isWord(index - 1) && !text.isCapitalized(index - 1)
                    && !text.has(index - 1, anyOf: .determiners, .possessives, .titles)
                if parts || text.has(.timeWords, index - 1) { break }
            }
            index += 1
        }
        return index
    }

    /// "Dowd on Monday" to "Dowd", "Dowd last week" to "Dowd", "Dowd in a statement" to "Dowd".
    private func withoutTrailingAdverbials(_ end: Int) -> Int {
        var end = end
        while end > bounds.lowerBound {
            if let shorter = withoutTrailingTime(end) ?? withoutTrailingStatement(end) {
                end = shorter
            } else if end - 1 > bounds.lowerBound, text.has(end - 1, anyOf: .sentenceAdverbs, .cueAdverbs) {
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    /// The end of what stands before the time words that end before a token: "last week", "on Monday".
    func withoutTrailingTimes(_ end: Int) -> Int {
        var end = end
        while let shorter = withoutTrailingTime(end) { end = shorter }
        return end
    }

    private func withoutTrailingTime(_ end: Int) -> Int? {
        guard text.has(.timeWords, end - 1) else { return nil }
        var start = end - 1
        while start > bounds.lowerBound, text.has(start - 1, anyOf: .timeWords, .timeLeads) { start -= 1 }
        if text.has(.timePrepositions, start - 1) { start -= 1 }
        if text.isPastForm(start - 1), !text.isAuxiliary(start - 1) { return nil }
        return start > bounds.lowerBound && (!text.isBreak(start - 1) || text.has(.commas, start - 1)) ? start : nil
    }

    private func withoutTrailingStatement(_ end: Int) -> Int? {
        guard text.has(.statementNouns, end - 1) else { return nil }
        var start = end - 1
        var steps = 0
        while start > bounds.lowerBound + 1, steps < 4 {
            start -= 1
            steps += 1
            if text.has(.timePrepositions, start) { return text.isWord(start - 1) ? start : nil }
        }
        return nil
    }

    /// Whether a stretch can be a noun phrase: it holds a word that is no function word.
    func isNominal(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        if range.count == 1, text.isPronoun(range.lowerBound) || text.has(.relatives, range.lowerBound) { return true }
        return range.contains { index in
            (text.isWord(index) || text.isNumber(index))
                && !text.has(index, anyOf: .prepositions, .conjunctions, .determiners, .possessives, .be, .have)
                && !text.has(index, anyOf: .do, .modals, .subordinators, .sentenceAdverbs) || text.isPronoun(index)
        }
    }
}
