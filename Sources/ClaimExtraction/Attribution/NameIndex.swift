internal import Linguistics
internal import NewsModel

/// A name that a text gives, in its fullest form.
struct KnownName: Sendable {
    enum Kind { case person, organization, other }

    var text: String
    var kind: Kind
}

/// The names of a text, by their last word: from mentions where there are some, else from runs of capital letters.
struct NameIndex {
    /// A place where a name stands.
    struct Occurrence {
        /// The name's own words, titles left out.
        var tokens: Range<Int>
        /// Index into ``names``.
        var name: Int
    }

    private(set) var names: [KnownName] = []
    /// In text order, not overlapping.
    private(set) var occurrences: [Occurrence] = []
    private var nameByKey: [String: Int] = [:]
    private var isMale: [Int: Bool] = [:]
    private var nameByTitle: [String: Int] = [:]
    private let text: AttributionText
    /// Whether the names were only guessed from capital letters.
    let isGuessed: Bool

    init(_ text: AttributionText, mentions: [Mention], entities: [Entity]) {
        self.text = text
        isGuessed = mentions.isEmpty
        if mentions.isEmpty { readRuns() } else { read(mentions, entities) }
        readTitles()
    }

    /// The first name of a kind that stands wholly in a range of tokens.
    func occurrence(of kind: KnownName.Kind, in range: Range<Int>) -> Occurrence? {
        occurrences(in: range).first { names[$0.name].kind == kind }
    }

    private func occurrences(in range: Range<Int>) -> ArraySlice<Occurrence> {
        let first = occurrences.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
        return occurrences[first...].prefix { $0.tokens.upperBound <= range.upperBound }
    }

    /// The people named wholly in a range of tokens, in text order, where nothing speaks against the gender.
    func people(in range: Range<Int>, male: Bool?) -> [Occurrence] {
        occurrences(in: range).filter { names[$0.name].kind == .person && agrees($0.name, male: male) }
    }

    /// The last person named before a token whom a pronoun of the given gender can mean.
    func person(before token: Int, male: Bool?) -> Int? {
        let next = occurrences.partitioningIndex { $0.tokens.upperBound > token }
        for occurrence in occurrences[max(0, next - Self.namesLookedBack)..<next].reversed()
        where names[occurrence.name].kind == .person && agrees(occurrence.name, male: male) {
            return occurrence.name
        }
        return nil
    }

    /// Names looked through for the antecedent of a pronoun.
    private static let namesLookedBack = 12

    /// Whether nothing speaks against a name's gender.
    func agrees(_ name: Int, male: Bool?) -> Bool {
        guard let male, let known = isMale[name] else { return true }
        return known == male
    }

    mutating func learnGender(of name: Int, male: Bool) { if isMale[name] == nil { isMale[name] = male } }

    /// The person a bare title means: "the minister".
    func person(titled title: String) -> Int? { nameByTitle[title] }
}

extension NameIndex {
    private mutating func read(_ mentions: [Mention], _ entities: [Entity]) {
        names = entities.map { KnownName(text: $0.name, kind: Self.kind($0.kind)) }
        for (index, entity) in entities.enumerated() { isMale[index] = entity.gender.map { $0 == .male } }
        for mention in mentions.sorted(by: { $0.span < $1.span }) where entities.indices.contains(mention.entity) {
            let tokens = text.document.tokens(in: mention.span)
            guard !tokens.isEmpty, tokens.lowerBound >= occurrences.last?.tokens.upperBound ?? 0 else { continue }
            occurrences.append(Occurrence(tokens: tokens, name: mention.entity))
        }
    }

    private static func kind(_ kind: Mention.Kind) -> KnownName.Kind {
        switch kind {
        case .person: .person
        case .organization: .organization
        case .place, .other: .other
        }
    }

    /// Two passes: names of two words and more, then single words that end one of them.
    private mutating func readRuns() {
        let runs = capitalRuns()
        var organizations: Set<String> = []
        for run in runs where isOrganization(run) { organizations.insert(key(run)) }
        for run in runs where run.count > 1 || organizations.contains(key(run)) {
            let kind: KnownName.Kind = organizations.contains(key(run)) ? .organization : .person
            let last = text.lower(run.upperBound - 1)
            guard nameByKey[key(run)] == nil else { continue }
            nameByKey[key(run)] = names.count
            if kind == .person, nameByKey[last] == nil { nameByKey[last] = names.count }
            names.append(KnownName(text: text.document.text(at: text.span(run)), kind: kind))
        }
        for run in runs {
            let name: Int
            if let known = nameByKey[key(run)] {
                name = known
            } else {
                let titled = text.has(.titles, run.lowerBound - 1)
                name = names.count
                nameByKey[key(run)] = name
                names.append(KnownName(text: text.document.text(at: text.span(run)), kind: titled ? .person : .other))
            }
            occurrences.append(Occurrence(tokens: run, name: name))
        }
    }

    private func key(_ run: Range<Int>) -> String { run.map { text.lower($0) }.joined(separator: " ") }

    private func capitalRuns() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < text.tokens.count {
            var start = index
            while index < text.tokens.count, continuesName(index, start) { index += 1 }
            let end = index
            if let title = (start..<end).dropLast().last(where: { text.has(.titles, $0) }) { start = title + 1 }
            while start < end,
                text.has(start, anyOf: .titles) || text.has(.nameParticles, start) && !text.isCapitalized(start)
            { start += 1 }
            if start < end { runs.append(start..<end) }
            index = max(index, end) + (end == index ? 1 : 0)
        }
        return runs
    }

    private func continuesName(_ index: Int, _ start: Int) -> Bool {
        if text.isCapitalized(index) {
            return !text.has(index, anyOf: .determiners, .subjectPronouns, .possessives, .prepositions, .subordinators)
                && !text.has(index, anyOf: .conjunctions, .timeWords, .sentenceAdverbs, .demonstratives, .questionWords)
        }
        return index > start && text.has(.nameParticles, index) && text.isCapitalized(index + 1)
    }

    private func isOrganization(_ run: Range<Int>) -> Bool {
        if run.contains(where: { text.has($0, anyOf: .officialNouns, .outletNouns, .agencyNames, .outletNames) }) {
            return !text.has(run.upperBound - 1, anyOf: .titles)
        }
        let first = run.lowerBound
        return text.has(.determiners, first - 1) || text.tokens[first].isAllCapitals
    }

    /// What titles say: whose they are, and whether a man's or a woman's.
    private mutating func readTitles() {
        for occurrence in occurrences where names[occurrence.name].kind == .person {
            var index = occurrence.tokens.lowerBound - 1
            var steps = 0
            while steps < 4, text.has(.titles, index) {
                if nameByTitle[text.lower(index)] == nil { nameByTitle[text.lower(index)] = occurrence.name }
                if text.has(.maleWords, index) { learnGender(of: occurrence.name, male: true) }
                if text.has(.femaleWords, index) { learnGender(of: occurrence.name, male: false) }
                index -= 1
                steps += 1
            }
        }
    }
}
