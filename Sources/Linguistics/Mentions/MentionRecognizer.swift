public import NewsModel

/// Who and what a text names: capitalised runs, cut, typed and gathered into entities by rules and lists, with a
/// tagger's evidence where there is one.
///
/// Unwanted: "Russian President Vladimir Putin" as one name, a stranger to the "Putin" three lines on. Wanted: the
/// adjective, the title and the person apart, and both "Putin" one entity.
public struct MentionRecognizer: Sendable {
    private let names: NameData
    private let words: WordData

    public init(names: NameData = .english, words: WordData = .english) {
        self.names = names
        self.words = words
    }

    /// The mentions of a document in text order, and the entities they belong to in order of first mention.
    ///
    /// ```swift
    /// MentionRecognizer().recognize(Document("They met Mayor Ana Ruiz.")).entities[0].name  // "Ana Ruiz"
    /// ```
    ///
    /// - Parameter tagged: names that a trained tagger sees, in any order; `nil` where none has read the text.
    /// - Returns: mentions that do not overlap; nothing for a text without names.
    /// - Complexity: O(*n*) in tokens, plus O(*m e*) for *m* mentions of *e* different names, *e* bounded.
    public func recognize(
        _ document: Document, tagged: [TaggedName]? = nil
    ) -> (mentions: [Mention], entities: [Entity]) {
        let capitals = TextCapitals(document, words: words)
        var candidates: [NameCandidate] = []
        for (index, sentence) in document.sentences.enumerated() {
            var scanner = NameRunScanner(
                tokens: document.tokens, range: sentence.tokens, names: names, words: words, capitals: capitals,
                isHeadline: capitals.isHeadline(index))
            let typer = NameTyper(document: document, names: names, capitals: capitals, sentence: sentence)
            while let run = scanner.next() { candidates += typer.candidates(in: run) }
        }
        if let tagged { candidates = TagMerger(document: document, names: names, tags: tagged).merged(candidates) }
        var gatherer = EntityGatherer(names: names, document: document)
        return gatherer.gather(candidates)
    }
}
