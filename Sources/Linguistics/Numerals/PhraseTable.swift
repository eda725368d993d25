/// Phrases with what they stand for, found by one of their words.
struct PhraseTable: Sendable {
    enum Anchor { case first, last }

    struct Entry: Sendable {
        let words: [String]
        let meaning: String
    }

    private let entriesByAnchor: [String: [Entry]]

    /// The words its phrases are found by.
    var anchors: Set<String> { Set(entriesByAnchor.keys) }

    /// A table `meaning: phrase, phrase`.
    init(_ table: [String: String]) {
        var pairs: [(String, String)] = []
        for (meaning, phrases) in table {
            for phrase in phrases.split(separator: ",") { pairs.append((String(phrase), meaning)) }
        }
        self.init(pairs: pairs, anchor: .first)
    }

    /// A table `phrase: meaning`.
    init(byPhrase table: [String: String], anchor: Anchor = .first) {
        self.init(pairs: table.map { ($0.key, $0.value) }, anchor: anchor)
    }

    private init(pairs: [(phrase: String, meaning: String)], anchor: Anchor) {
        var entries: [String: [Entry]] = [:]
        for pair in pairs {
            let words = Self.words(pair.phrase)
            guard let key = anchor == .first ? words.first : words.last else { continue }
            entries[key, default: []].append(Entry(words: words, meaning: pair.meaning))
        }
        entriesByAnchor = entries.mapValues { list in
            list.sorted { ($1.words.count, $0.meaning) < ($0.words.count, $1.meaning) }
        }
    }

    /// Cuts a phrase as the tokenizer would cut it.
    private static func words(_ phrase: String) -> [String] {
        phrase.split(separator: " ").flatMap { word in
            word.count > 1 && word.contains("/")
                ? word.split(separator: "/").map(String.init).enumerated().flatMap {
                    $0.offset > 0 ? ["/", $0.element] : [$0.element]
                }
                : word.hasPrefix("°") && word.count > 1 ? ["°", String(word.dropFirst())] : [String(word)]
        }
    }

    /// The longest phrase that begins at an index, and the index after it.
    func match(in pieces: Pieces, at index: Int) -> (meaning: String, end: Int)? {
        guard let entries = entriesByAnchor[pieces.text(index)] else { return nil }
        for entry in entries {
            if let end = pieces.match(entry.words, at: index) { return (entry.meaning, end) }
        }
        return nil
    }

    /// The longest phrase that ends before an index, and the index it begins at.
    func match(in pieces: Pieces, before index: Int) -> (meaning: String, start: Int)? {
        guard let entries = entriesByAnchor[pieces.text(index - 1)] else { return nil }
        for entry in entries where index >= entry.words.count {
            let start = index - entry.words.count
            if pieces.match(entry.words, at: start) == index { return (entry.meaning, start) }
        }
        return nil
    }
}
