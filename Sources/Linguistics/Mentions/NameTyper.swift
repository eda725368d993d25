import NewsModel

/// Cuts a run of capitalised words into names and says what each is.
struct NameTyper {
    let document: Document
    let names: NameData

    /// The names in a run, in text order; none where the run is only a title.
    func candidates(in run: Range<Int>, of sentence: Sentence) -> [NameCandidate] {
        var result: [NameCandidate] = []
        var start = run.lowerBound
        var hasTitle = start > sentence.tokens.lowerBound && isTitle(start - 1)
        if isKnownPlace(run) { return [candidate(run, .place)] }
        while start < run.upperBound {
            if let demonym = demonym(at: start, in: run) {
                result.append(candidate(demonym, .other))
                start = demonym.upperBound
            } else if let title = titleEnd(from: start, in: run) {
                hasTitle = true
                start = title
            } else {
                break
            }
        }
        guard start < run.upperBound else { return result }
        let rest = start..<run.upperBound
        result.append(candidate(rest, kind(of: rest, in: sentence, hasTitle: hasTitle)))
        return result
    }

    private func isTitle(_ index: Int) -> Bool {
        names.titles.contains(NameKey.fold(document.tokens[index].lower))
    }

    /// "Interior Minister" before a name: its end; `nil` where no title begins here or nothing follows it and it would
    /// be an organisation's own word.
    private func titleEnd(from start: Int, in run: Range<Int>) -> Int? {
        var end = start
        while end < run.upperBound, names.titleModifiers.contains(document.tokens[end].lower) { end += 1 }
        guard end < run.upperBound, isTitle(end) else { return nil }
        while end < run.upperBound, isTitle(end) { end += 1 }
        return end
    }

    private func demonym(at start: Int, in run: Range<Int>) -> Range<Int>? {
        for length in [2, 1] where start + length <= run.upperBound {
            let range = start..<(start + length)
            if names.demonyms.contains(NameKey.fold(text(range))),
                range.upperBound < run.upperBound || length == run.count
            {
                return range
            }
        }
        return nil
    }

    private func isKnownPlace(_ run: Range<Int>) -> Bool {
        let folded = NameKey.fold(text(run))
        return (names.countryOf[folded] != nil && !names.demonyms.contains(folded)) || names.places.contains(folded)
    }

    private func kind(of range: Range<Int>, in sentence: Sentence, hasTitle: Bool) -> Mention.Kind? {
        let tokens = document.tokens
        let lowers = tokens[range].map(\.lower)
        if isKnownPlace(range) { return .place }
        if lowers.contains(where: names.organizationWords.contains) { return .organization }
        if hasTitle { return .person }
        if names.givenNames.contains(lowers[0]), range.count > 1 { return .person }
        if isFollowedByAge(range.upperBound, in: sentence) { return .person }
        if tokens[range.lowerBound].isAllCapitals, range.count == 1 { return .organization }
        if names.agencies.contains(NameKey.fold(text(range))) { return .organization }
        if names.placeWords.contains(lowers[range.count - 1]) { return .place }
        if range.lowerBound > sentence.tokens.lowerBound,
            names.placePrepositions.contains(tokens[range.lowerBound - 1].lower), range.count < 3
        {
            return .place
        }
        return range.count > 1 && !lowers.contains(where: names.connectors.contains) ? .person : nil
    }

    /// "Danilo Ferraz, 34, a machine operator".
    private func isFollowedByAge(_ index: Int, in sentence: Sentence) -> Bool {
        index + 2 < sentence.tokens.upperBound && document.tokens[index].lower == ","
            && document.tokens[index + 1].kind == .number && document.tokens[index + 1].lower.utf8.count <= 3
            && document.tokens[index + 2].lower == ","
    }

    private func candidate(_ range: Range<Int>, _ kind: Mention.Kind?) -> NameCandidate {
        let span = SourceSpan(
            document.tokens[range.lowerBound].span.lowerBound, document.tokens[range.upperBound - 1].span.upperBound)
        return NameCandidate(span: span, text: text(range), kind: kind)
    }

    private func text(_ range: Range<Int>) -> String {
        let span = SourceSpan(
            document.tokens[range.lowerBound].span.lowerBound, document.tokens[range.upperBound - 1].span.upperBound)
        return document.text(at: span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
