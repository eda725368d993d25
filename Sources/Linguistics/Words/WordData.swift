/// What is known of a language's words: which carry content, their base forms, which are verbs, which mean the same.
///
/// ```swift
/// WordData.english.lemma(of: "killed")   // "kill"
/// WordData.english.concept(of: "killed") // "die", the first word of its group
/// ```
///
/// A class, so that passing it on copies one reference rather than every table.
public final class WordData: Sendable {
    private let stopWords: Set<String>
    private let lightWords: Set<String>
    /// Irregular and listed inflections.
    private let lemmas: [String: String]
    private let verbForms: [String: VerbForm]
    fileprivate let groups: [String: String]
    /// First words of the groups' members that are two words.
    private let phraseOpeners: Set<String>
    private let suffixes: [[UInt8]]

    /// Reads the lists; each is described where the language keeps it.
    init(
        stopWords: String, lightWords: String, irregularVerbs: String, irregularNouns: String, verbs: String,
        concepts: String, suffixes: String
    ) {
        self.stopWords = Set(Self.words(stopWords))
        self.lightWords = Set(Self.words(lightWords))
        self.suffixes = Self.words(suffixes).map { Array($0.utf8) }
        var builder = InflectionTable()
        builder.addIrregularVerbs(irregularVerbs)
        builder.addVerbs(verbs)
        builder.addIrregularNouns(irregularNouns)
        lemmas = builder.lemmas
        verbForms = builder.forms
        groups = Self.readGroups(concepts)
        phraseOpeners = Set(groups.keys.compactMap { $0.split(separator: "-").dropLast().first.map(String.init) })
    }

    /// Whether a word carries grammar rather than content.
    public func isStopWord(_ lower: String) -> Bool { stopWords.contains(lower) }

    /// Whether a content word is so common in news that sharing it says little.
    public func isLight(_ lower: String) -> Bool { lightWords.contains(lower) || lightWords.contains(lemma(of: lower)) }

    /// The verb form a word can be, if it is in the verb lists.
    public func verbForm(of lower: String) -> VerbForm? { verbForms[lower] }

    /// The base form: listed ones exactly, others by their ending.
    ///
    /// - Returns: the word itself where nothing is known of it.
    public func lemma(of lower: String) -> String {
        if let listed = lemmas[lower] { return listed }
        return pluralStripped(lower)
    }

    /// The key under which words of one meaning meet: the name of the group the word stands in, else its stem.
    public func concept(of lower: String) -> String {
        let lemma = lemma(of: lower)
        return groups[lemma] ?? groups[lower] ?? stem(lemma)
    }

    /// The concept of two words that mean something together ("behind bars", "went down"); `nil` for others.
    public func concept(of first: String, followedBy second: String) -> String? {
        let opener = lemma(of: first)
        guard phraseOpeners.contains(String(opener.prefix { $0 != "-" })) else { return nil }
        return groups[opener + "-" + second] ?? groups[opener + "-" + lemma(of: second)]
    }

    /// The word without its derivational ending.
    public func stem(_ lemma: String) -> String {
        let bytes = lemma.utf8
        for suffix in suffixes where bytes.count - suffix.count >= Self.leastStem {
            if bytes.suffix(suffix.count).elementsEqual(suffix) {
                return String(lemma[..<bytes.index(bytes.endIndex, offsetBy: -suffix.count)])
            }
        }
        return lemma
    }

    private func pluralStripped(_ word: String) -> String {
        guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s"),
            !["ss", "us", "is"].contains(where: word.hasSuffix)
        else { return word }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }

    /// Bytes that an ending must leave of a word.
    private static let leastStem = 4

    private static func words(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// A word that stands in several groups belongs to the first.
    private static func readGroups(_ list: String) -> [String: String] {
        var groups: [String: String] = [:]
        for line in list.split(separator: "\n") {
            let members = words(String(line))
            guard let name = members.first else { continue }
            for member in members where groups[member] == nil { groups[member] = name }
        }
        return groups
    }
}

extension WordData {
    /// Whether the word, or its base form, stands in a group of words of one meaning.
    public func hasConcept(_ lower: String) -> Bool { groups[lower] != nil || groups[lemma(of: lower)] != nil }
}
