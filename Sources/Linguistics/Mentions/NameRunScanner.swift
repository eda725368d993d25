/// Finds runs of capitalised words in one sentence, with the small words that join them.
struct NameRunScanner {
    let tokens: [Token]
    let range: Range<Int>
    let names: NameData
    let words: WordData
    /// Words that the text also writes in lower case: at the head of a sentence they are no names.
    let lowerCaseWords: Set<String>
    /// Words that the text writes with a capital inside a sentence: at its head they may be names.
    let innerCapitals: Set<String>
    private var position: Int

    init(
        tokens: [Token], range: Range<Int>, names: NameData, words: WordData, lowerCaseWords: Set<String>,
        innerCapitals: Set<String>
    ) {
        self.tokens = tokens
        self.range = range
        self.names = names
        self.words = words
        self.lowerCaseWords = lowerCaseWords
        self.innerCapitals = innerCapitals
        position = range.lowerBound
    }

    /// The next run, as token indices; `nil` at the end of the sentence.
    mutating func next() -> Range<Int>? {
        while position < range.upperBound {
            guard isNameWord(position) else {
                position += 1
                continue
            }
            let start = position
            var end = position + 1
            while let further = continuation(after: end, from: start) { end = further }
            position = end
            return start..<end
        }
        return nil
    }

    /// The end of the run when it goes on after `end`: directly, or over connectors.
    private func continuation(after end: Int, from start: Int) -> Int? {
        guard end < range.upperBound else { return nil }
        if isNameWord(end) { return end + 1 }
        if isInnerMark(end), end + 1 < range.upperBound, isNameWord(end + 1) { return end + 2 }
        var next = end
        while next < range.upperBound, next - end < 3, names.connectors.contains(tokens[next].lower) { next += 1 }
        guard next > end, next < range.upperBound, isNameWord(next) else { return nil }
        if tokens[end].lower == conjunction, !joinsOrganization(from: start, over: end, to: next) { return nil }
        return next + 1
    }

    /// "and" belongs to a name only inside an organisation's: "Bedding and Textile Workers' Union".
    private func joinsOrganization(from start: Int, over conjunction: Int, to next: Int) -> Bool {
        var end = next
        while end < range.upperBound, isNameWord(end) || isInnerMark(end) { end += 1 }
        let head = tokens[start..<conjunction]
        return names.organizationWords.contains(tokens[end - 1].lower)
            && !head.contains { names.organizationWords.contains($0.lower) || names.givenNames.contains($0.lower) }
    }

    private var conjunction: String { "and" }

    /// The apostrophe of a plural possessive ("Workers' Union") and "&".
    private func isInnerMark(_ index: Int) -> Bool {
        tokens[index].lower == "&" || (tokens[index].lower == "'" && tokens[index - 1].lower.hasSuffix("s"))
    }

    private func isNameWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapitalized, !names.notNames.contains(token.lower) else { return false }
        guard isSentenceInitial(index) else { return !(words.isStopWord(token.lower) && !token.isAllCapitals) }
        return isNameAtSentenceStart(index)
    }

    private func isSentenceInitial(_ index: Int) -> Bool {
        guard index > range.lowerBound else { return true }
        let previous = tokens[index - 1]
        return previous.kind == .quote || previous.lower == ":"
    }

    /// The first word of a sentence is capitalised anyway; it must prove itself by the lists or by its neighbour.
    private func isNameAtSentenceStart(_ index: Int) -> Bool {
        let token = tokens[index]
        if words.isStopWord(token.lower) { return false }
        let folded = NameKey.fold(token.lower)
        if names.countryOf[folded] != nil || names.places.contains(folded) || token.isAllCapitals { return true }
        if names.givenNames.contains(token.lower) || names.titles.contains(token.lower) { return true }
        let next = index + 1
        if next < range.upperBound, tokens[next].kind == .word, tokens[next].isCapitalized,
            !names.notNames.contains(tokens[next].lower), !words.isStopWord(tokens[next].lower)
        {
            return true
        }
        return innerCapitals.contains(token.lower) && !lowerCaseWords.contains(token.lower)
            && !words.isLight(token.lower)
            && words.verbForm(of: token.lower) == nil && !isListedNoun(token.lower)
    }

    /// Words whose concept is listed are common nouns.
    private func isListedNoun(_ lower: String) -> Bool {
        words.hasConcept(lower) || lower.hasSuffix("s") && words.hasConcept(words.lemma(of: lower))
    }
}
