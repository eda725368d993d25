import Linguistics
import Testing

@Suite("Lemmas")
struct LemmaTests {
    private let words = WordData.english

    @Test(
        "regular verbs",
        arguments: [
            ("kills", "kill"), ("killed", "kill"), ("killing", "kill"), ("carries", "carry"), ("carried", "carry"),
            ("carrying", "carry"), ("closes", "close"), ("closed", "close"), ("closing", "close"), ("stopped", "stop"),
            ("stopping", "stop"), ("reaches", "reach"), ("destroyed", "destroy"), ("dies", "die"), ("died", "die"),
            ("dying", "die"), ("acquitted", "acquit"), ("agreed", "agree"), ("agreeing", "agree"),
        ])
    func regularVerbs(_ form: String, _ lemma: String) {
        #expect(words.lemma(of: form) == lemma)
    }

    @Test(
        "irregular verbs",
        arguments: [
            ("said", "say"), ("told", "tell"), ("fell", "fall"), ("struck", "strike"), ("went", "go"), ("gone", "go"),
            ("was", "be"), ("been", "be"), ("has", "have"), ("held", "hold"), ("thrown", "throw"), ("fled", "flee"),
            ("burned", "burn"), ("burnt", "burn"),
        ])
    func irregularVerbs(_ form: String, _ lemma: String) {
        #expect(words.lemma(of: form) == lemma)
    }

    @Test(
        "nouns",
        arguments: [
            ("houses", "house"), ("factories", "factory"), ("crises", "crisis"), ("children", "child"), ("men", "man"),
            ("women", "woman"), ("people", "person"), ("boxes", "box"), ("churches", "church"), ("glasses", "glass"),
        ])
    func nouns(_ form: String, _ lemma: String) {
        #expect(words.lemma(of: form) == lemma)
    }

    @Test("what only looks like a plural stays", arguments: ["gas", "bus", "virus", "basis", "class", "as", "x", ""])
    func noPlurals(_ word: String) {
        #expect(words.lemma(of: word) == word)
    }

    @Test("unknown and ugly words stay as they are", arguments: ["zorblat", "👍", "é", "--", "\u{0}"])
    func unknown(_ word: String) {
        #expect(words.lemma(of: word) == word)
        #expect(words.concept(of: word) == word)
        #expect(words.verbForm(of: word) == nil)
        #expect(!words.isStopWord(word))
    }

    @Test("grammar is told from content, and common words from telling ones")
    func classes() {
        for word in ["the", "of", "and", "was", "it", "that"] { #expect(words.isStopWord(word), "\(word)") }
        for word in ["fire", "mayor", "killed", "bridge"] { #expect(!words.isStopWord(word), "\(word)") }
        #expect(words.isLight("people"))
        #expect(!words.isLight("earthquake"))
    }
}
