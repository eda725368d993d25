internal import Linguistics
internal import NewsModel

/// Tells what kind of voice a source is from the words that name it.
struct SourceKindRule {
    let text: AttributionText
    let names: NameIndex
    let agencyPhrases: [[String]]

    /// The kind, and the person named where there is one.
    func kind(of source: Range<Int>) -> (kind: AttributionLink.Kind, person: Int?) {
        let parts = parts(of: source)
        if names.isGuessed, parts.count > 1, parts.contains(where: { isOrganisationNoun($0.upperBound - 1) }) {
            return (.official, nil)
        }
        for part in parts {
            if let person = names.occurrence(of: .person, in: part), isHead(person.tokens, of: part) {
                return (.named, person.name)
            }
        }
        guard let core = parts.first else { return (.anonymous, nil) }
        if let author = author(of: core) { return (.named, author) }
        return (kind(ofUnnamed: source, core: core), nil)
    }

    /// Whose words "Mr. Braley's apology" and "Ruiz's tweet" are.
    private func author(of core: Range<Int>) -> Int? {
        guard text.has(.ownWords, core.upperBound - 1),
            let person = names.occurrence(of: .person, in: core),
            text.has(.possessiveEndings, core.upperBound - 2), person.tokens.upperBound >= core.upperBound - 2
        else { return nil }
        return person.name
    }

    /// "…, the rights group,": an apposition that says what kind of institution a name is.
    private func isOrganisationNoun(_ head: Int) -> Bool {
        text.has(.organisationShorts, head) && !text.isCapitalized(head)
    }

    /// The phrases between the commas of a source, each up to its first preposition or relative pronoun.
    private func parts(of source: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = source.lowerBound
        var isCore = true
        for index in source {
            if text.has(.commas, index) {
                if isCore, start < index { parts.append(start..<index) }
                start = index + 1
                isCore = true
            } else if isCore, index > start, endsCore(index) {
                parts.append(start..<index)
                isCore = false
            }
        }
        if isCore, start < source.upperBound { parts.append(start..<source.upperBound) }
        return parts
    }

    private func endsCore(_ index: Int) -> Bool {
        text.has(index, anyOf: .prepositions, .personRelatives, .openBrackets) || text.isSpacedDash(index)
            || text.isParticiple(index) && text.has(index + 1, anyOf: .prepositions)
    }

    /// A name heads its phrase when it ends it: not "the Dowd family", nor "Dowd's office".
    private func isHead(_ name: Range<Int>, of part: Range<Int>) -> Bool {
        let rest = name.upperBound..<part.upperBound
        return rest.allSatisfy { !text.isWord($0) || text.has($0, anyOf: .joiners) || text.isCapitalized($0) }
            && !rest.contains { text.has(.possessiveEndings, $0) }
    }

    private func kind(ofUnnamed source: Range<Int>, core: Range<Int>) -> AttributionLink.Kind {
        let head = core.upperBound - 1
        if source.contains(where: { text.has(.anonymityMarks, $0) }), !text.isCapitalized(head) { return .anonymous }
        if isWithheld(source) || isSomeOfficials(head, core) { return .anonymous }
        if core.contains(where: { text.has(.agencyNames, $0) && text.isCapitalized($0) }) || holdsAgencyPhrase(core) {
            return .agency
        }
        if text.has(.vagueNouns, head), core.count == 1 || text.has(.determiners, head - 1) && core.count == 1 {
            return .vague
        }
        if text.has(.outletNames, head), text.isCapitalized(head) { return .outlet }
        let isCommonNoun = !text.isCapitalized(head) || text.isPluralNoun(head) && isSentenceStart(head)
        if text.has(.outletNouns, head), isWholeName(core) { return .outlet }
        if text.has(.documentNouns, head), isCommonNoun || core.count > 1 {
            return documentOrVague(head, core)
        }
        if text.has(.outletNouns, head),
            text.isCapitalized(head) == core.contains(where: { text.isCapitalized($0) && $0 > core.lowerBound })
        {
            return .outlet
        }
        if text.has(head, anyOf: .officialHeads, .officialsNouns, .officialNouns) { return .official }
        if text.has(head, anyOf: .singleOfficials, .anonymousNouns) { return .anonymous }
        if text.has(.titles, head), core.count > 1, !text.has(.indefinites, core.lowerBound) { return .official }
        if core.count == 1, text.has(head, anyOf: .demonstratives, .determiners) { return .vague }
        return text.isCapitalized(head) && !text.isPronoun(head) ? ofCapitalized(head, core) : .anonymous
    }

    /// "two officials who asked not to be named".
    private func isWithheld(_ source: Range<Int>) -> Bool {
        source.contains { index in
            text.has(.namings, index)
                && (max(source.lowerBound, index - Self.withholdingReach)..<index).contains { text.has(.negations, $0) }
        }
    }

    /// "two officials" are persons, "health officials" speak for their office.
    private func isSomeOfficials(_ head: Int, _ core: Range<Int>) -> Bool {
        text.has(.officialsNouns, head) && core.contains { text.has(.numerals, $0) }
    }

    /// Tokens between "not" and "named": "not to be named", "did not want to be publicly identified".
    private static let withholdingReach = 6

    /// "The Evening Ledger": a ledger in capitals, and not one of somebody's books.
    private func isWholeName(_ core: Range<Int>) -> Bool {
        let words = text.has(.determiners, core.lowerBound) ? core.dropFirst() : core
        return words.count > 1 && words.allSatisfy { text.isCapitalized($0) || text.has($0, anyOf: .closePrepositions) }
    }

    /// "media reports" and bare "reports" are nobody's; "the report" is a document.
    private func documentOrVague(_ head: Int, _ core: Range<Int>) -> AttributionLink.Kind {
        text.has(.vagueNouns, head) && core.allSatisfy { text.has($0, anyOf: .vagueNouns, .determiners) }
            ? .vague : .document
    }

    private func ofCapitalized(_ head: Int, _ core: Range<Int>) -> AttributionLink.Kind {
        if core.count == 1, text.isPluralNoun(head), isSentenceStart(head) { return .anonymous }
        if let found = names.occurrence(of: .organization, in: core), !found.tokens.isEmpty { return .official }
        return text.has(.determiners, core.lowerBound) ? .official : .named
    }

    /// Where every word has a capital, and so a capital says nothing.
    private func isSentenceStart(_ index: Int) -> Bool {
        let document = text.document
        return document.sentences[document.sentence(at: text.tokens[index].span.lowerBound)].tokens.lowerBound == index
    }

    private func holdsAgencyPhrase(_ core: Range<Int>) -> Bool {
        agencyPhrases.contains { phrase in
            core.contains { start in
                phrase.indices.allSatisfy { text.lower(start + $0) == phrase[$0] && core.contains(start + $0) }
            }
        }
    }
}
