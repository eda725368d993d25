import NewsModel

/// Says what a name names, by its words and those beside it.
struct NameKindRules {
    let document: Document
    let names: NameData
    let capitals: TextCapitals
    let sentence: Sentence

    private var tokens: [Token] { document.tokens }

    /// - Returns: `nil` for the kind where nothing tells.
    func kind(
        of range: Range<Int>, folded: String, hasTitle: Bool
    ) -> (kind: Mention.Kind?, certainty: NameCandidate.Certainty) {
        let lowers = tokens[range].map(\.lower)
        if let thing = thing(lowers) { return (thing, .likely) }
        if isAfterLeadIn(range) { return (.other, .likely) }
        if !hasTitle, isFollowedByAcronym(range) { return (.organization, .likely) }
        if hasTitle, !endsLikeBody(lowers) { return (.person, .likely) }
        if let kind = kindByWords(range, lowers) { return (kind, .likely) }
        if hasTitle || isFollowedByAge(range.upperBound) { return (.person, .likely) }
        if isDateline(range) || isPlaceByNeighbours(range) { return (.place, .guessed) }
        if tokens[range.lowerBound].isAllCapitals, range.count == 1, lowers[0].utf8.count <= Self.longestAcronym {
            return (.organization, .guessed)
        }
        return (guess(range, lowers), .guessed)
    }

    private static let longestAcronym = 6

    private func thing(_ lowers: [String]) -> Mention.Kind? {
        guard lowers.count > 1, let first = lowers.first, let last = lowers.last else { return nil }
        return names.thingLastWords.contains(last) || names.thingFirstWords.contains(first) ? .other : nil
    }

    private func isAfterLeadIn(_ range: Range<Int>) -> Bool {
        range.lowerBound > sentence.tokens.lowerBound
            && names.thingLeadIns.contains(tokens[range.lowerBound - 1].lower)
    }

    private func endsLikeBody(_ lowers: [String]) -> Bool {
        lowers.count > 2 && (names.organizationWords.contains(lowers[lowers.count - 1]))
    }

    private func kindByWords(_ range: Range<Int>, _ lowers: [String]) -> Mention.Kind? {
        let last = lowers[lowers.count - 1]
        let hasGivenName = lowers.count > 1 && names.givenNames.contains(lowers[0])
        let isShortPerson =
            hasGivenName && lowers.count == 2 && !names.givenNames.isAmbiguous(lowers[0]) && !isAfterArticle(range)
        if isShortPerson { return .person }
        if names.organizationWords.contains(last) { return .organization }
        if lowers.count > 1, names.companyWords.contains(last) { return .organization }
        if names.placeWords.contains(last) { return .place }
        if lowers.contains(where: names.organizationWords.contains) { return .organization }
        if hasGivenName, !lowers.contains(where: names.joining.all.contains) { return .person }
        if lowers.count > 1, names.placeFirstWords.contains(lowers[0]) { return .place }
        return nil
    }

    /// "Danilo Ferraz, 34, a machine operator".
    private func isFollowedByAge(_ index: Int) -> Bool {
        index + 2 < sentence.tokens.upperBound && tokens[index].lower == ","
            && tokens[index + 1].kind == .number && tokens[index + 1].lower.utf8.count <= 3
            && tokens[index + 2].lower == ","
    }

    /// "Sorrel Bedding Cooperative (SBC)".
    private func isFollowedByAcronym(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        guard range.count > 1, next + 2 < sentence.tokens.upperBound, tokens[next].lower == "(",
            tokens[next + 2].lower == ")"
        else { return false }
        return tokens[next + 1].isAllCapitals && tokens[next + 1].lower.first == tokens[range.lowerBound].lower.first
    }

    private func isAfterArticle(_ range: Range<Int>) -> Bool {
        range.lowerBound > sentence.tokens.lowerBound
            && names.references.articles.contains(tokens[range.lowerBound - 1].lower)
    }

    /// "in Dravik", "Dravik, Iran"; not "according to Ruiz".
    private func isPlaceByNeighbours(_ range: Range<Int>) -> Bool {
        guard range.count < 3 else { return false }
        let next = range.upperBound
        if next + 1 < sentence.tokens.upperBound, tokens[next].lower == ",",
            names.isPlace(NameKey.fold(tokens[next + 1].lower))
        {
            return true
        }
        let before = range.lowerBound - 1
        if before > sentence.tokens.lowerBound, tokens[before].lower == names.joining.of {
            return names.placeNouns.contains(tokens[before - 1].lower)
        }
        guard before >= sentence.tokens.lowerBound, names.placePrepositions.contains(tokens[before].lower) else {
            return false
        }
        return before == sentence.tokens.lowerBound || !names.speakersBefore.contains(tokens[before - 1].lower)
    }

    /// "HARTFORD, Conn. —", "ILMET (Newswire) —".
    private func isDateline(_ range: Range<Int>) -> Bool {
        guard range.lowerBound == sentence.tokens.lowerBound, range.upperBound < sentence.tokens.upperBound,
            tokens[range].allSatisfy(\.isAllCapitals)
        else { return false }
        return Self.dashes.contains(tokens[range.upperBound].lower)
    }

    private static let dashes: Set = ["-", "--", "—", "–"]

    /// Two words and more that nothing speaks against are a person.
    private func guess(_ range: Range<Int>, _ lowers: [String]) -> Mention.Kind? {
        if isAfterArticle(range) { return range.count > 1 ? .organization : nil }
        if range.count > 1 {
            let isCommon = lowers.contains { capitals.lowerCase.contains($0) || names.connectors.contains($0) }
            return isCommon ? nil : .person
        }
        return names.givenNames.contains(lowers[0]) && !names.givenNames.isAmbiguous(lowers[0]) ? .person : nil
    }
}
