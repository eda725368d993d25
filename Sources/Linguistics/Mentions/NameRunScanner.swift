/// Finds runs of capitalised words in one sentence, with the small words that join them.
struct NameRunScanner {
    let tokens: [Token]
    let range: Range<Int>
    let names: NameData
    let words: WordData
    let capitals: TextCapitals
    /// Whether the sentence is written like a headline.
    let isHeadline: Bool
    private var position: Int

    init(
        tokens: [Token], range: Range<Int>, names: NameData, words: WordData, capitals: TextCapitals, isHeadline: Bool
    ) {
        self.tokens = tokens
        self.range = range
        self.names = names
        self.words = words
        self.capitals = capitals
        self.isHeadline = isHeadline
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
        return joins(start..<end, to: next) ? next + 1 : nil
    }

    /// Whether the connector after the head of a run belongs to the name.
    private func joins(_ head: Range<Int>, to next: Int) -> Bool {
        switch tokens[head.upperBound].lower {
        case names.joining.and: joinsOrganization(head, to: next)
        case names.joining.for: tokens[head].contains { names.organizationWords.contains($0.lower) }
        case names.joining.the: false
        case names.joining.of: !isPersonOrPlace(head, before: next)
        default: true
        }
    }

    /// "Ana Ruiz of Dravik" and "Russia of the tsars" are no one name.
    private func isPersonOrPlace(_ head: Range<Int>, before next: Int) -> Bool {
        let isBody = tokens[head].contains { token in
            names.organizationWords.contains(token.lower) || names.placeWords.contains(token.lower)
                || names.thingLastWords.contains(token.lower)
        }
        if head.count > 1, !isBody {
            if names.isPlace(NameKey.fold(tokens[next].lower)) { return !names.titles.isTitle(tokens[next - 2].lower) }
            if tokens[head].dropLast().contains(where: { names.givenNames.contains($0.lower) }) { return true }
        }
        let folded = NameKey.fold(tokens[head].map(\.lower).joined(separator: " "))
        return names.isPlace(folded) || names.countries.isPeople(folded)
    }

    /// "and" belongs to a name only inside an organisation's: "Bedding and Textile Workers' Union".
    private func joinsOrganization(_ head: Range<Int>, to next: Int) -> Bool {
        var end = next
        while end < range.upperBound, isNameWord(end) || isInnerMark(end) { end += 1 }
        return names.organizationWords.contains(tokens[end - 1].lower)
            && !tokens[head].contains {
                names.organizationWords.contains($0.lower) || names.givenNames.contains($0.lower)
                    || names.isPlace(NameKey.fold($0.lower))
            }
    }

    /// The apostrophe of a plural possessive ("Workers' Union") and "&".
    private func isInnerMark(_ index: Int) -> Bool {
        tokens[index].lower == "&" || (tokens[index].lower == "'" && tokens[index - 1].lower.hasSuffix("s"))
    }

    private func isNameWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !isNoName(token.lower) else { return false }
        guard token.isCapitalized else { return hasPrefix(token.lower) }
        if isHeadline { return isKnown(token) }
        guard isSentenceInitial(index) else { return !(words.isStopWord(token.lower) && !token.isAllCapitals) }
        return isNameAtSentenceStart(index)
    }

    /// Listed as no name; "I've"; "D-Ohio", where one letter stands for a party.
    private func isNoName(_ lower: String) -> Bool {
        if names.notNames.contains(lower) { return true }
        if let apostrophe = lower.utf8.firstIndex(of: UInt8(ascii: "'")) {
            let head = String(lower[..<apostrophe])
            if names.notNames.contains(head) || words.isStopWord(head) && head.utf8.count > 1 { return true }
        }
        let bytes = lower.utf8.prefix(3)
        return bytes.count == 3 && bytes.dropFirst().first == UInt8(ascii: "-") && bytes.last! >= UInt8(ascii: "a")
    }

    /// In a headline only what lists or the rest of the text take for a name.
    private func isKnown(_ token: Token) -> Bool {
        if words.isStopWord(token.lower) || capitals.lowerCase.contains(token.lower) { return false }
        let folded = NameKey.fold(token.lower)
        return capitals.inner.contains(token.lower) || names.isPlace(folded) || names.isGroup(folded)
            || names.givenNames.contains(token.lower) && !names.givenNames.isAmbiguous(token.lower)
            || names.bodies.name(of: folded) != nil
    }

    private func isSentenceInitial(_ index: Int) -> Bool {
        guard index > range.lowerBound else { return true }
        let previous = tokens[index - 1]
        return previous.kind == .quote || previous.lower == ":"
    }

    /// The first word of a sentence is capitalised anyway; it must prove itself by the lists or by its neighbour.
    private func isNameAtSentenceStart(_ index: Int) -> Bool {
        let token = tokens[index]
        let lower = token.lower
        if words.isStopWord(lower) || isNumber(lower) { return false }
        let folded = NameKey.fold(lower)
        if names.isPlace(folded) || names.isGroup(folded) || names.bodies.name(of: folded) != nil || token.isAllCapitals
        {
            return true
        }
        if names.agencies.contains(folded) || beginsKnownName(index) || isPeopleOfInner(lower) { return true }
        if names.titles.isTitle(folded) { return true }
        if names.titles.isModifier(folded), isBeforeTitle(index) { return tokens[index + 1].isCapitalized }
        let isInner = capitals.inner.contains(lower) && !capitals.lowerCase.contains(lower)
        if names.givenNames.contains(lower), !names.givenNames.isAmbiguous(lower) || isInner { return true }
        if names.organizationWords.contains(lower), continuation(after: index + 1, from: index) != nil { return true }
        if isBeforeNameWord(index) {
            return isInner || names.organizationWords.contains(lower)
                || !(isDescriptive(lower) || isBeforeTitle(index) || capitals.lowerCase.contains(lower)
                    || names.isGroup(NameKey.fold(tokens[index + 1].lower)))
        }
        return isInner && !words.isLight(lower) && words.verbForm(of: lower) == nil && !isListedNoun(lower)
    }

    /// "Downing Street", which lists have as a whole.
    private func beginsKnownName(_ index: Int) -> Bool {
        guard isBeforeNameWord(index) else { return false }
        let folded = NameKey.fold(tokens[index].lower + " " + tokens[index + 1].lower)
        return names.countries.role(of: folded) != nil || names.places[folded] != nil
            || names.bodies.name(of: folded) != nil || names.namedThings.contains(folded)
    }

    /// "Doranthi", where the text has "Doranth".
    private func isPeopleOfInner(_ lower: String) -> Bool {
        names.peopleEndings.contains { ending in
            lower.hasSuffix(ending) && lower.utf8.count - ending.utf8.count >= Self.shortestStem
                && capitals.inner.contains(String(lower.dropLast(ending.count)))
        } && !capitals.lowerCase.contains(lower)
    }

    private static let shortestStem = 4

    /// "al-Nasser".
    private func hasPrefix(_ lower: String) -> Bool {
        guard let hyphen = lower.firstIndex(of: "-") else { return false }
        return names.hyphenPrefixes.contains(String(lower[..<hyphen]))
    }

    /// "Seventy", "Seventy-three".
    private func isNumber(_ lower: String) -> Bool {
        guard let first = lower.split(separator: "-").first else { return false }
        return names.numberWords.contains(String(first))
    }

    private func isDescriptive(_ lower: String) -> Bool {
        names.descriptiveSuffixes.contains { lower.utf8.count > $0.utf8.count + 2 && lower.hasSuffix($0) }
    }

    private func isBeforeTitle(_ index: Int) -> Bool {
        index + 1 < range.upperBound && names.titles.isTitle(NameKey.fold(tokens[index + 1].lower))
    }

    private func isBeforeNameWord(_ index: Int) -> Bool {
        let next = index + 1
        return next < range.upperBound && tokens[next].kind == .word && tokens[next].isCapitalized
            && !names.notNames.contains(tokens[next].lower) && !words.isStopWord(tokens[next].lower)
    }

    /// Words whose concept is listed are common nouns.
    private func isListedNoun(_ lower: String) -> Bool {
        words.hasConcept(lower) || lower.hasSuffix("s") && words.hasConcept(words.lemma(of: lower))
    }
}
