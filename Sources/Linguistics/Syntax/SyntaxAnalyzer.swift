internal import Inference
internal import NewsModel

/// The syntax of a document: its words, how they depend on each other, and what the network takes for names.
public struct DocumentSyntax: Sendable {
    /// One for each of the document's sentences; a sentence without words has an empty one.
    public let sentences: [ParsedSentence]
    /// The words of every sentence as they were cut, in the order of the trees' words.
    public let words: [[WordSpan]]
    /// In text order; they do not overlap.
    public let names: [TaggedName]
}

/// Tags, parses and lemmatises a document and finds its names.
///
/// ```swift
/// let document = Document("Rescuers pulled twelve people from the water.")
/// let tree = SyntaxAnalyzer().analyze(document).sentences[0]
/// tree.root.map { tree.words[$0].lemma }  // "pull"
/// ```
public struct SyntaxAnalyzer: Sendable {
    private let splitter: WordSplitter
    private let lemmatizer: Lemmatizer
    /// Asked for with the first text, so that whoever parses none does not wait for it.
    private let network: @Sendable () -> SyntaxNetwork

    public init(_ language: Language = .english) {
        splitter = WordSplitter(language)
        lemmatizer = Lemmatizer(language)
        network = language.syntax
    }

    /// - Complexity: O(*n*) in the length of the text: longer sentences than the network takes are read in pieces.
    public func analyze(_ document: Document) -> DocumentSyntax {
        let words = splitter.words(of: document)
        let pieces = words.enumerated().flatMap { SentencePiece.cut($1, of: $0, in: document) }
        let readings = blocks(of: pieces).flatMap { read(Array($0), words, document) }
        var sentences: [ParsedSentence] = []
        var names: [TaggedName] = []
        var next = 0
        for (sentence, words) in words.enumerated() {
            var tree = TreeBuilder(words, document, lemmatizer)
            while next < pieces.count, pieces[next].sentence == sentence {
                tree.add(readings[next], of: pieces[next].words)
                names += readings[next].names.map { name in
                    let start = pieces[next].words.lowerBound
                    return TaggedName(
                        span: SourceSpan(
                            words[start + name.words.lowerBound].span.lowerBound,
                            words[start + name.words.upperBound - 1].span.upperBound),
                        kind: name.kind, confidence: name.confidence)
                }
                next += 1
            }
            sentences.append(tree.sentence())
        }
        return DocumentSyntax(sentences: sentences, words: words, names: names)
    }

    /// Words that the network reads at once. Its products of matrices are at their fastest from some hundred rows on, and
    /// memory stays bounded.
    private static let blockLength = 512

    private func blocks(of pieces: [SentencePiece]) -> [ArraySlice<SentencePiece>] {
        var blocks: [ArraySlice<SentencePiece>] = []
        var start = 0
        var length = 0
        for (index, piece) in pieces.enumerated() {
            length += piece.words.count
            guard length >= Self.blockLength else { continue }
            blocks.append(pieces[start...index])
            start = index + 1
            length = 0
        }
        if start < pieces.count { blocks.append(pieces[start...]) }
        return blocks
    }

    private func read(_ pieces: [SentencePiece], _ words: [[WordSpan]], _ document: Document) -> [SentenceReading] {
        var input: [LexicalWord] = []
        var ranges: [Range<Int>] = []
        for piece in pieces {
            let start = input.count
            for word in piece.words {
                input.append(lexicalWord(words[piece.sentence][word], isFirst: word == 0, document))
            }
            ranges.append(start..<input.count)
        }
        return network().analyze(input, sentences: ranges)
    }

    private func lexicalWord(_ word: WordSpan, isFirst: Bool, _ document: Document) -> LexicalWord {
        let form = document.text(at: word.span)
        let token = document.tokens[word.token]
        let lower = token.span == word.span ? token.lower : LexicalWord.folded(form)
        return LexicalWord(form: form.utf8, lower: lower, isFirst: isFirst)
    }
}

/// The words of a sentence that the network reads together.
struct SentencePiece {
    let sentence: Int
    let words: Range<Int>

    /// Cuts where a sentence is too long, after the last mark that ends a thought if there is one in its second half.
    static func cut(_ words: [WordSpan], of sentence: Int, in document: Document) -> [SentencePiece] {
        var pieces: [SentencePiece] = []
        var start = 0
        while start < words.count {
            var end = min(words.count, start + SyntaxNetwork.longestSentence)
            if end < words.count {
                let half = start + SyntaxNetwork.longestSentence / 2
                let mark = (half..<end).last { document.tokens[words[$0].token].kind == .punctuation }
                end = mark.map { $0 + 1 } ?? end
            }
            pieces.append(SentencePiece(sentence: sentence, words: start..<end))
            start = end
        }
        return pieces
    }
}
