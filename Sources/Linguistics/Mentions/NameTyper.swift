import NewsModel

/// Cuts a run of capitalised words into names and says what each is.
struct NameTyper {
    let document: Document
    let names: NameData
    let capitals: TextCapitals
    let sentence: Sentence

    private var tokens: [Token] { document.tokens }

    /// The names in a run, in text order; none where the run is only a title.
    func candidates(in run: Range<Int>) -> [NameCandidate] {
        if let known = known(run) { return [known] }
        var result: [NameCandidate] = []
        var titles = titlesBefore(run.lowerBound)
        var start = run.lowerBound
        while start < run.upperBound {
            if let group = groupEnd(from: start, in: run) {
                result.append(candidate(start..<group, .other, .listed))
                start = group
            } else if let title = titleEnd(from: start, in: run) {
                titles += tokens[start..<title].map { NameKey.fold($0.lower) }
                start = title
                if let held = held(from: start, in: run) {
                    if let name = held.name { result.append(name) }
                    start = held.end
                }
            } else if let holder = holderEnd(from: start, in: run), let name = known(start..<holder) {
                result.append(name)
                start = holder
            } else {
                break
            }
        }
        guard start < run.upperBound else { return result }
        result.append(typed(start..<run.upperBound, titles: titles))
        return result
    }

    /// A run that a list has as a whole.
    private func known(_ range: Range<Int>) -> NameCandidate? {
        let folded = NameKey.fold(text(range))
        if names.agencies.contains(folded) || names.bodies.name(of: folded) != nil {
            return candidate(range, .organization, .listed)
        }
        if names.namedThings.contains(folded) || names.groups.contains(folded) {
            return candidate(range, .other, .listed)
        }
        switch names.countries.role(of: folded) {
        case .seat:
            var result = candidate(range, .organization, .listed)
            result.isGovernment = !result.isAfterPlacePreposition
            if result.isAfterPlacePreposition { result.kind = .place }
            return result
        case .capital:
            var result = candidate(range, .place, .listed)
            result.isGovernment = SeatUse(tokens: tokens, words: names.seatUse)
                .isGovernment(range, in: sentence.tokens)
            if result.isGovernment { result.kind = .organization }
            return result
        case .name: return candidate(range, .place, .listed)
        case .people: return candidate(range, .other, .listed)
        case nil: return names.places[folded] != nil ? candidate(range, .place, .listed) : nil
        }
    }

    /// Lower-case titles right before a run: "interior minister".
    private func titlesBefore(_ index: Int) -> [String] {
        var start = index
        while start > sentence.tokens.lowerBound, index - start < Self.titleWords,
            isLeadIn(start - 1, next: start, index)
        {
            start -= 1
        }
        return tokens[start..<index].map { NameKey.fold($0.lower) }
    }

    /// Words of a title, its modifiers among them.
    private static let titleWords = 4

    private func isLeadIn(_ word: Int, next: Int, _ name: Int) -> Bool {
        let folded = NameKey.fold(tokens[word].lower)
        return names.titles.isTitle(folded) || next < name && names.titles.isModifier(folded)
    }

    /// "Interior Minister" before a name: its end; `nil` where no title begins here or it is a name's own word:
    /// "Justice Department", "King Street".
    private func titleEnd(from start: Int, in run: Range<Int>) -> Int? {
        guard let end = leadInEnd(from: start, in: run) else { return nil }
        let last = tokens[run.upperBound - 1].lower
        let isOwn = names.organizationWords.contains(last) || names.placeWords.contains(last)
        let isAddress = names.titles.isAddress(NameKey.fold(tokens[end - 1].lower)) && run.upperBound - start < 3
        return isOwn && end < run.upperBound && !isAddress && !isHolderFollowed(end, run) ? nil : end
    }

    /// The end of the longest stretch of titles and their modifiers that ends in a title.
    private func leadInEnd(from start: Int, in run: Range<Int>) -> Int? {
        var result: Int?
        var end = start
        while end < run.upperBound {
            if isTitle(end) {
                result = end + 1
            } else if !names.titles.isModifier(NameKey.fold(tokens[end].lower)) {
                break
            }
            end += 1
        }
        return result
    }

    /// "White House" of "White House Counsel Robert Bauer": a known name before a title.
    private func holderEnd(from start: Int, in run: Range<Int>) -> Int? {
        let longest = min(run.upperBound - 2, start + Self.titleWords)
        guard longest > start else { return nil }
        return stride(from: longest, to: start, by: -1).first { end in
            titleEnd(from: end, in: run) != nil && known(start..<end) != nil
        }
    }

    /// "Minister of Health Ana Ruiz", "President of the European Commission": not the name's own "of".
    private func isHolderFollowed(_ end: Int, _ run: Range<Int>) -> Bool {
        names.connectors.contains(tokens[end].lower)
    }

    private func isTitle(_ index: Int) -> Bool { names.titles.isTitle(NameKey.fold(tokens[index].lower)) }

    /// What a title is held of: "of Health", with its name where that is known, and where it ends.
    private func held(from start: Int, in run: Range<Int>) -> (name: NameCandidate?, end: Int)? {
        var first = start
        while first < run.upperBound, names.connectors.contains(tokens[first].lower) { first += 1 }
        guard first > start, first < run.upperBound else { return nil }
        if names.titles.complements.contains(tokens[first].lower) {
            while first < run.upperBound, names.titles.complements.contains(tokens[first].lower) { first += 1 }
            return (nil, first)
        }
        for end in stride(from: run.upperBound, to: first, by: -1) {
            if let known = known(first..<end) { return (known, end) }
        }
        if run.upperBound - first >= 3, names.givenNames.contains(tokens[run.upperBound - 2].lower) {
            return (nil, run.upperBound - 2)
        }
        return (typed(first..<run.upperBound, titles: []), run.upperBound)
    }

    /// A nationality at the head of a run, unless it belongs to the name: "British Airways".
    private func groupEnd(from start: Int, in run: Range<Int>) -> Int? {
        for length in [2, 1] where start + length <= run.upperBound {
            let end = start + length
            guard names.isGroup(NameKey.fold(text(start..<end))), !names.connectors.contains(tokens[end - 1].lower)
            else { continue }
            return belongsToName(from: end, in: run) ? nil : end
        }
        return nil
    }

    private func belongsToName(from end: Int, in run: Range<Int>) -> Bool {
        guard end < run.upperBound else { return false }
        let last = tokens[run.upperBound - 1].lower
        let isOneWord = (end..<run.upperBound - 1).allSatisfy { names.isGroup(NameKey.fold(tokens[$0].lower)) }
        guard isOneWord, !names.publicBodyWords.contains(last) else { return false }
        return names.organizationWords.contains(last) || names.placeWords.contains(last)
            || names.thingLastWords.contains(last)
    }

    private func typed(_ range: Range<Int>, titles: [String]) -> NameCandidate {
        if titles.isEmpty, let known = known(range) { return known }
        let rules = NameKindRules(document: document, names: names, capitals: capitals, sentence: sentence)
        let (kind, certainty) = rules.kind(of: range, folded: NameKey.fold(text(range)), hasTitle: !titles.isEmpty)
        var result = candidate(range, kind, certainty)
        if kind == .person { result.titles = titles }
        return result
    }

    private func candidate(
        _ range: Range<Int>, _ kind: Mention.Kind?, _ certainty: NameCandidate.Certainty
    ) -> NameCandidate {
        let text = text(range)
        let before = range.lowerBound > sentence.tokens.lowerBound ? tokens[range.lowerBound - 1].lower : ""
        return NameCandidate(
            span: span(range), tokens: range, text: text, folded: NameKey.fold(text), kind: kind, certainty: certainty,
            isAfterPlacePreposition: names.placePrepositions.contains(before)
                || names.seatUse.cityBefore.contains(before))
    }

    private func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(tokens[range.lowerBound].span.lowerBound, tokens[range.upperBound - 1].span.upperBound)
    }

    private func text(_ range: Range<Int>) -> String {
        document.text(at: span(range)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
