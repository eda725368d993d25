internal import Linguistics

/// Groups of words by which news writers call the same thing, read from a language's list.
struct ActLexicon: Sendable {
    struct Entry: Sendable {
        /// The index of the group; `nil` for a phrase that is none of the words it holds ("fire service").
        var group: Int?
        /// Lower-case words.
        var words: [String]
        /// Whether the word judges rather than names.
        var isEvaluative: Bool
        /// Whether past and continuous forms count too: "killed", but not "fired" for "fire".
        var isVerb: Bool
        /// The regular forms of a verb, and others that no verb has.
        var verbForms: Set<String> = []
    }

    /// The first word of each group, which names it.
    let names: [String]
    let entries: [Entry]
    /// Entries by their first word and its forms as a verb, the longest first.
    private let entriesByWord: [String: [Int]]

    /// Reads `[groups]`, one a line, words between commas: `!` after a word marks it evaluative, `+` a verb; and `[skipped]`,
    /// phrases between commas.
    init(_ sections: WordSections) {
        var names: [String] = []
        var entries = sections.lines("skipped").flatMap { $0.split(separator: ",") }
            .compactMap { Self.entry($0, group: nil) }
        let endings = VerbEndings(sections)
        for line in sections.lines("groups") {
            var members = line.split(separator: ",").compactMap { Self.entry($0, group: names.count) }
            for index in members.indices where members[index].isVerb {
                members[index].verbForms = endings.forms(of: members[index].words[0])
            }
            guard let first = members.first else { continue }
            names.append(first.words.joined(separator: " "))
            entries += members
        }
        self.names = names
        self.entries = entries
        let order = entries.indices.sorted { (-entries[$0].words.count, $0) < (-entries[$1].words.count, $1) }
        var entriesByWord: [String: [Int]] = [:]
        for index in order {
            for word in entries[index].verbForms.union([entries[index].words[0]]) {
                entriesByWord[word, default: []].append(index)
            }
        }
        self.entriesByWord = entriesByWord
    }

    private static func entry(_ member: Substring, group: Int?) -> Entry? {
        let marks = member.filter { $0 == "!" || $0 == "+" }
        let words = member.filter { $0 != "!" && $0 != "+" }.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return nil }
        return Entry(group: group, words: words, isEvaluative: marks.contains("!"), isVerb: marks.contains("+"))
    }

    /// The longest entry that stands at a token; of equally long ones the first in the list.
    func entry(at start: Int, in tokens: [Token], words: WordData) -> Int? {
        let lower = tokens[start].lower
        let lemma = words.lemma(of: lower)
        let candidates = (entriesByWord[lower] ?? []) + (lemma == lower ? [] : entriesByWord[lemma] ?? [])
        return candidates.filter { matches(entries[$0], at: start, in: tokens, words: words) }
            .max { (entries[$0].words.count, -$0) < (entries[$1].words.count, -$1) }
    }

    private func matches(_ entry: Entry, at start: Int, in tokens: [Token], words: WordData) -> Bool {
        let end = start + entry.words.count
        guard end <= tokens.count else { return false }
        let inflected = entry.isVerb ? start : end - 1
        return zip(start..<end, entry.words).allSatisfy { token, word in
            tokens[token].lower == word
                || (token == inflected && isInflection(tokens[token].lower, of: word, entry, words))
        }
    }

    private func isInflection(_ lower: String, of word: String, _ entry: Entry, _ words: WordData) -> Bool {
        if entry.verbForms.contains(lower) { return true }
        guard words.lemma(of: lower) == word else { return false }
        if entry.isVerb { return true }
        switch words.verbForm(of: lower)?.inflection {
        case nil, .base, .thirdPerson: return true
        case .past, .participle, .gerund, .pastOrParticiple: return false
        }
    }
}

/// Makes the regular forms of a verb from a language's endings; irregular ones are known to ``WordData``.
private struct VerbEndings {
    private let added: [String]
    private let forLastLetter: [String]
    private let afterDoubledLetter: [String]

    init(_ sections: WordSections) {
        added = sections.words("endings added")
        forLastLetter = sections.words("endings for the last letter")
        afterDoubledLetter = sections.words("endings after a doubled letter")
    }

    func forms(of verb: String) -> Set<String> {
        guard let last = verb.last else { return [] }
        return Set(
            added.map { verb + $0 } + forLastLetter.map { verb.dropLast() + $0 }
                + afterDoubledLetter.map { verb + String(last) + $0 })
    }
}
