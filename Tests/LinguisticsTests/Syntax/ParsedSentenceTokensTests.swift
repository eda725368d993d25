import Linguistics
import NewsModel
import Testing

@Suite("Words of tokens")
struct ParsedSentenceTokensTests {
    private func trees(_ text: String) -> (document: Document, trees: [ParsedSentence]) {
        let document = Document(text)
        let trees = WordSplitter().words(of: document).map { words in
            ParsedSentence(
                words: words.map { word in
                    SyntacticWord(
                        span: word.span, token: word.token, lemma: text.text(at: word.span), pos: .other, head: -1,
                        relation: .root)
                })
        }
        return (document, trees)
    }

    @Test("every token has its first word, in its own sentence")
    func firstWords() throws {
        let text = "Ito doesn't know. She asked Ito's aide."
        let (document, trees) = trees(text)
        let found = try document.tokens.indices.map { token in
            let place = try #require(trees.word(of: token, in: document))
            return place.sentence.words[place.word].lemma
        }
        #expect(found == ["Ito", "does", "know", ".", "She", "asked", "Ito", "'s", "aide", "."])
    }

    @Test("a text that was not parsed has none")
    func unparsed() {
        let document = Document("Ito left.")
        #expect([ParsedSentence]().word(of: 0, in: document) == nil)
    }
}
