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

    struct Token: Encodable {
        let start: Int
        let end: Int
        let lemma: String
        let pos: String
        let features: String?
        let head: Int
        let relation: String
        let words: [Word]?

        init(_ token: SyntacticAnalysis.Token, in text: IndexedText) {
            let word = Word(token.word, in: text)
            start = word.start
            end = word.end
            lemma = word.lemma
            pos = word.pos
            features = word.features
            head = word.head
            relation = word.relation
            words = token.parts.isEmpty ? nil : token.parts.map { Word($0, in: text) }
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
