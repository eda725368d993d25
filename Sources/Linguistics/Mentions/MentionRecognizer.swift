public import NewsModel

/// Who and what a text names: capitalised runs, cut, typed and gathered into entities by rules and lists.
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
    /// - Complexity: O(*n*) in tokens, plus O(*m e*) for *m* mentions of *e* different names.
    public func recognize(_ document: Document) -> (mentions: [Mention], entities: [Entity]) {
        let lowerCaseWords = Set(
            document.tokens.lazy.filter { $0.kind == .word && !$0.isCapitalized }.map(\.lower))
        let innerCapitals = Self.innerCapitals(document)
        var candidates: [NameCandidate] = []
        for sentence in document.sentences {
            var scanner = NameRunScanner(
                tokens: document.tokens, range: sentence.tokens, names: names, words: words,
                lowerCaseWords: lowerCaseWords, innerCapitals: innerCapitals)
            while let run = scanner.next() {
                candidates += NameTyper(document: document, names: names).candidates(in: run, of: sentence)
            }
        }
        var gatherer = EntityGatherer(names: names)
        return gatherer.gather(candidates)
    }
}

extension MentionRecognizer {
    /// Words capitalised inside a sentence, after another word.
    private static func innerCapitals(_ document: Document) -> Set<String> {
        var result: Set<String> = []
        for sentence in document.sentences {
            for index in sentence.tokens.dropFirst() where document.tokens[index].isCapitalized {
                if document.tokens[index - 1].kind == .word { result.insert(document.tokens[index].lower) }
            }
        }
        return result
    }
}

/// A name as found in one place, before it is known whom it names.
struct NameCandidate {
    var span: SourceSpan
    /// As written, spaces single.
    var text: String
    /// `nil` where the words around it do not tell.
    var kind: Mention.Kind?
}
