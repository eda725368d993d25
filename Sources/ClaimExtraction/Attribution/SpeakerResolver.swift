internal import Linguistics
internal import NewsModel

/// Gives every source its kind and its fullest name, in text order, so that "she", "the minister" and "the company"
/// can mean whoever spoke before.
struct SpeakerResolver {
    /// Whoever a source means.
    struct Speaker {
        var kind: AttributionLink.Kind
        var name: String
        /// Index into the names, for a person.
        var person: Int?
        var isPlural = false
        var male: Bool?
    }

    private let text: AttributionText
    private var names: NameIndex
    private let rule: SourceKindRule
    /// Whom pronouns and descriptions mean, by the last token of their words; an index into the names.
    private let meant: [Int: Int]
    private let syntax: SyntaxEvidence?
    /// The last speaker, and the last ones that are a person, an institution and a group.
    private var lastPerson: [Speaker] = []
    private var lastInstitution: Speaker?
    private var lastGroup: Speaker?
    /// The last institution by the word for what it is: "institute", "union".
    private var institutions: [String: Speaker] = [:]
    private var persons: [String: Speaker] = [:]

    /// - Parameter references: whose entities are those that the names were read from.
    init(
        _ text: AttributionText, names: NameIndex, words: AttributionWords, references: [Reference] = [],
        syntax: SyntaxEvidence? = nil
    ) {
        self.syntax = syntax
        self.text = text
        self.names = names
        meant = Dictionary(
            references.map { (text.document.tokens(in: $0.span).upperBound - 1, $0.entity) }, uniquingKeysWith: { $1 })
        rule = SourceKindRule(text: text, names: names, agencyPhrases: words.agencyPhrases)
    }

    /// Whoever the words of a source mean.
    mutating func speaker(of source: Range<Int>) -> Speaker {
        let speaker = resolved(source)
        remember(speaker, source)
        return speaker
    }

    private mutating func resolved(_ source: Range<Int>) -> Speaker {
        let first = source.lowerBound
        if let speaker = referent(of: source) { return speaker }
        if source.count == 1 || source.count == 2 && text.has(.commas, source.upperBound - 1) {
            if text.isPronoun(first) || text.has(first, anyOf: .possessives) { return pronoun(first) }
            if text.has(first, anyOf: .relatives) { return antecedent(of: first) }
        }
        let (kind, person) = rule.kind(of: source)
        if let person {
            return Speaker(kind: kind, name: names.names[person].text, person: person, male: gender(source))
        }
        if let known = shortForm(source) ?? lastWordForm(source) { return known }
        return Speaker(
            kind: kind, name: ownName(source), isPlural: text.isPluralNoun(source.upperBound - 1), male: gender(source))
    }

    /// The person or institution that a pronoun, or a description without a name, is known to mean.
    private mutating func referent(of source: Range<Int>) -> Speaker? {
        let last = text.has(.commas, source.upperBound - 1) ? source.upperBound - 2 : source.upperBound - 1
        guard let name = meant[last], names.names.indices.contains(name),
            names.occurrence(of: .person, in: source) == nil
        else { return nil }
        switch names.names[name].kind {
        case .person:
            let male = gender(source)
            if let male { names.learnGender(of: name, male: male) }
            return Speaker(kind: .named, name: names.names[name].text, person: name, male: male)
        case .organization: return Speaker(kind: .official, name: names.names[name].text)
        case .other: return nil
        }
    }

    private mutating func pronoun(_ index: Int) -> Speaker {
        let isMale = text.has(.maleWords, index) ? true : text.has(.femaleWords, index) ? false : nil
        if let isMale {
            if let person = subject(before: index, male: isMale) {
                return Speaker(kind: .named, name: names.names[person].text, person: person, male: isMale)
            }
            if let speaker = lastPerson.last(where: { agrees($0, isMale) }) {
                if let person = speaker.person { names.learnGender(of: person, male: isMale) }
                return speaker
            }
            if let person = names.person(before: index, male: isMale) {
                return Speaker(kind: .named, name: names.names[person].text, person: person, male: isMale)
            }
        }
        if text.has(.neuterPronouns, index), let lastInstitution { return lastInstitution }
        if text.has(.pluralPronouns, index), let group = lastGroup ?? lastInstitution { return group }
        return Speaker(
            kind: .anonymous, name: text.document.text(at: text.tokens[index].span),
            isPlural: text.has(.pluralPronouns, index))
    }

    /// Of several people whom a sentence names before a pronoun, the only one who is a subject: "Braley apologised to Grassley
    /// after video of *him* saying". Subjects go before objects in Lappin & Leass, "An algorithm for pronominal anaphora
    /// resolution" (Computational Linguistics 20(4), 1994).
    private func subject(before index: Int, male: Bool) -> Int? {
        guard let syntax else { return nil }
        let document = text.document
        let sentence = document.sentences[document.sentence(at: text.tokens[index].span.lowerBound)]
        guard sentence.tokens.lowerBound < index else { return nil }
        let people = names.people(in: sentence.tokens.lowerBound..<index, male: male)
        guard Set(people.map(\.name)).count > 1 else { return nil }
        let subjects = Set(people.filter { $0.tokens.contains { syntax.has(.nominalSubject, $0) } }.map(\.name))
        return subjects.count == 1 ? subjects.first : nil
    }

    private func agrees(_ speaker: Speaker, _ male: Bool) -> Bool {
        if let known = speaker.male { return known == male }
        guard let person = speaker.person else { return speaker.kind != .named }
        return names.agrees(person, male: male)
    }

    /// "a county commissioner who accused": the phrase before the relative pronoun.
    private mutating func antecedent(of index: Int) -> Speaker {
        let end = text.has(.commas, index - 1) ? index - 1 : index
        let document = text.document
        let sentence = document.sentences[document.sentence(at: text.tokens[index].span.lowerBound)]
        let scanner = NounPhraseScanner(text: text, bounds: sentence.tokens)
        guard end > sentence.tokens.lowerBound, let phrase = scanner.phrase(endingBefore: end),
            phrase.count > 1 || !text.has(phrase.lowerBound, anyOf: .relatives)
        else { return Speaker(kind: .anonymous, name: text.document.text(at: text.tokens[index].span)) }
        if let name = names.occurrence(of: .person, in: phrase), name.tokens.upperBound == phrase.upperBound {
            return Speaker(kind: .named, name: names.names[name.name].text, person: name.name, male: gender(phrase))
        }
        return resolved(phrase)
    }

    /// "the company", "the minister": whoever was called so before.
    private func shortForm(_ source: Range<Int>) -> Speaker? {
        guard source.count == 2, text.has(.determiners, source.lowerBound) else { return nil }
        let head = source.upperBound - 1
        guard !text.isCapitalized(head), text.tokens[source.lowerBound].span.count == 3 else { return nil }
        if text.has(.titles, head), let person = names.person(titled: text.lower(head)) {
            return Speaker(kind: .named, name: names.names[person].text, person: person)
        }
        if let known = institutions[text.lower(head)] ?? persons[text.lower(head)] { return known }
        guard text.has(.genericShorts, head), let last = lastInstitution, last.name.first?.isUppercase == true else {
            return nil
        }
        return last
    }

    /// "the Gazette": the institution whose longer name ended so.
    private func lastWordForm(_ source: Range<Int>) -> Speaker? {
        let head = source.upperBound - 1
        let first = source.lowerBound + (text.has(.articles, source.lowerBound) ? 1 : 0)
        guard first == head, text.isCapitalized(head) else { return nil }
        return institutions[text.lower(head)]
    }

    /// A source's own words, without the article and what follows the first comma.
    private func ownName(_ source: Range<Int>) -> String {
        var start = source.lowerBound
        if source.count > 1, text.has(.articles, start), !text.has(.indefinites, start) { start += 1 }
        var end = source.first { $0 > start && text.has(.commas, $0) } ?? source.upperBound
        end = source.first { $0 > start && text.has(.personRelatives, $0) }.map { min($0, end) } ?? end
        return text.document.text(at: text.span(start..<max(end, start + 1)))
    }

    private func gender(_ source: Range<Int>) -> Bool? {
        for index in source {
            if text.has(index, anyOf: .possessives) { continue }
            if text.has(.maleWords, index) { return true }
            if text.has(.femaleWords, index) { return false }
        }
        return nil
    }

    private mutating func remember(_ speaker: Speaker, _ source: Range<Int>) {
        let head = text.lower(source.upperBound - 1)
        switch speaker.kind {
        case .official, .agency, .outlet, .document:
            if !speaker.isPlural { lastInstitution = speaker }
            for index in source where text.has(.organisationShorts, index) { institutions[text.lower(index)] = speaker }
            let last = source.upperBound - 1
            if source.count > 1, text.isCapitalized(last), text.isCapitalized(last - 1) {
                institutions[text.lower(last)] = speaker
            }
            if speaker.kind == .official { rememberPerson(speaker) }
        case .named, .anonymous, .vague: rememberPerson(speaker)
        }
        if speaker.isPlural { lastGroup = speaker }
        if text.has(head == "," ? source.upperBound - 2 : source.upperBound - 1, anyOf: .anonymousNouns, .officialHeads)
        {
            persons[head] = speaker
        }
    }

    private mutating func rememberPerson(_ speaker: Speaker) {
        guard !speaker.isPlural, speaker.kind == .named || speaker.male != nil || speaker.kind == .anonymous else {
            return
        }
        if lastPerson.count >= Self.rememberedPersons { lastPerson.removeFirst() }
        lastPerson.append(speaker)
    }

    /// Speakers remembered for pronouns.
    private static let rememberedPersons = 6
}
