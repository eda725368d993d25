/// How one text uses capital letters: what its headlines, and the first words of its sentences, are judged by.
struct TextCapitals {
    /// Words that the text also writes in lower case: at the head of a sentence they are no names.
    private(set) var lowerCase: Set<String> = []
    /// Words that the text writes with a capital inside a sentence: at its head they may be names.
    private(set) var inner: Set<String> = []
    /// Sentences written like headlines, where capitals tell nothing.
    private var headlines: Set<Int> = []

    /// - Complexity: O(*n*) in tokens.
    init(_ document: Document, words: WordData) {
        for token in document.tokens where token.kind == .word && !token.isCapitalized { lowerCase.insert(token.lower) }
        for (index, sentence) in document.sentences.enumerated() {
            if Self.isHeadline(sentence, document, words: words, lowerCase: lowerCase) {
                headlines.insert(index)
                continue
            }
            if let first = Self.firstOfTwo(sentence, document, words), !lowerCase.contains(first) {
                inner.insert(first)
            }
            for token in sentence.tokens.dropFirst() where document.tokens[token].isCapitalized {
                if document.tokens[token - 1].kind == .word { inner.insert(document.tokens[token].lower) }
            }
        }
    }

    /// "Brindlow" of a sentence that begins with "Brindlow Group".
    private static func firstOfTwo(_ sentence: Sentence, _ document: Document, _ words: WordData) -> String? {
        guard sentence.tokens.count > 1 else { return nil }
        let pair = document.tokens[sentence.tokens.prefix(2)]
        let areNames = pair.allSatisfy { $0.kind == .word && $0.isCapitalized && !words.isStopWord($0.lower) }
        return areNames ? pair.first?.lower : nil
    }

    func isHeadline(_ sentence: Int) -> Bool { headlines.contains(sentence) }

    /// Most words have capitals, and one of them is none that a name has.
    private static func isHeadline(
        _ sentence: Sentence, _ document: Document, words: WordData, lowerCase: Set<String>
    ) -> Bool {
        let tokens = document.tokens[sentence.tokens.dropFirst()].filter { $0.kind == .word }
        let long = tokens.filter { $0.lower.utf8.count > shortWord }
        guard long.count >= fewestWords, document.tokens[sentence.tokens.upperBound - 1].lower != "." else {
            return false
        }
        let capitals = long.filter(\.isCapitalized)
        guard capitals.count * 10 >= long.count * capitalsInTen else { return false }
        return capitals.contains { token in
            lowerCase.contains(token.lower) || words.isStopWord(token.lower) || words.verbForm(of: token.lower) != nil
        }
    }

    /// Articles and prepositions are small in headlines too.
    private static let shortWord = 3
    private static let fewestWords = 3
    /// Of ten longer words; set on headlines of the project's bundles.
    private static let capitalsInTen = 8
}
