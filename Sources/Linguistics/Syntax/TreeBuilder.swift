internal import NewsModel

/// Puts the readings of a sentence's pieces together to one tree, and finds the lemmas.
struct TreeBuilder {
    private let spans: [WordSpan]
    private let document: Document
    private let lemmatizer: Lemmatizer
    private var words: [SyntacticWord] = []
    private var root: Int?

    init(_ spans: [WordSpan], _ document: Document, _ lemmatizer: Lemmatizer) {
        self.spans = spans
        self.document = document
        self.lemmatizer = lemmatizer
        words.reserveCapacity(spans.count)
    }

    /// Adds the words of the next piece. What a later piece has for a root stands beside the first.
    mutating func add(_ reading: SentenceReading, of piece: Range<Int>) {
        for index in piece.indices {
            let place = index - piece.lowerBound
            var word = SyntacticWord(
                span: spans[index].span, token: spans[index].token, lemma: "", pos: reading.parts[place],
                features: reading.features[place], head: reading.heads[place], relation: reading.relations[place])
            if word.head >= 0 {
                word.head += piece.lowerBound
            } else if let root {
                word.head = root
                word.relation = .parataxis
            } else {
                root = index
            }
            words.append(word)
        }
    }

    func sentence() -> ParsedSentence {
        var words = words
        for index in words.indices {
            let word = words[index]
            words[index].lemma = lemmatizer.lemma(
                of: document.text(at: word.span), word.pos, word.features, relation: word.relation,
                head: word.head >= 0 ? words[word.head].features : nil, opensSentence: index == 0)
        }
        return ParsedSentence(words: words)
    }
}
