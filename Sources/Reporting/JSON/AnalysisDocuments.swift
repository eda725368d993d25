import NewsModel

/// A text's dependency trees and the names in it.
struct AnalysisDocument: Encodable {
    /// The words of a contraction have no words of their own.
    struct Word: Encodable {
        let start: Int
        let end: Int
        let lemma: String
        let pos: String
        let features: String?
        let head: Int
        let relation: String

        init(_ word: SyntacticAnalysis.Word, in text: IndexedText) {
            start = text.start(of: word.span)
            end = text.end(of: word.span)
            lemma = word.lemma
            pos = word.pos
            features = word.features
            head = word.head
            relation = word.relation
        }
    }

    /// A word as it is written: the fields of its highest word, and its words where they are several.
    struct Token: Encodable {
        let word: Word
        let words: [Word]?

        init(_ token: SyntacticAnalysis.Token, in text: IndexedText) {
            word = Word(token.word, in: text)
            words = token.parts.isEmpty ? nil : token.parts.map { Word($0, in: text) }
        }

        private enum CodingKeys: String, CodingKey { case words }

        func encode(to encoder: any Encoder) throws {
            try word.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encodeIfPresent(words, forKey: .words)
        }
    }

    struct Sentence: Encodable {
        let start: Int
        let end: Int
        let tokens: [Token]
    }

    struct Entity: Encodable {
        let start: Int
        let end: Int
        let text: String
        let type: String
    }

    let sentences: [Sentence]
    let entities: [Entity]

    init(_ analysis: SyntacticAnalysis, in text: IndexedText) {
        sentences = analysis.sentences.map { sentence in
            Sentence(
                start: text.start(of: sentence.span), end: text.end(of: sentence.span),
                tokens: sentence.tokens.map { Token($0, in: text) })
        }
        entities = analysis.entities.map { mention in
            let span = SpanDocument(mention.span, in: text)
            return Entity(start: span.start, end: span.end, text: span.text, type: mention.kind.rawValue)
        }
    }
}
