import Linguistics
import Testing

@Suite("Verb forms")
struct VerbFormTests {
    private let words = WordData.english

    @Test(
        "inflections",
        arguments: [
            ("collapse", "collapse", .base), ("collapses", "collapse", .thirdPerson),
            ("collapsed", "collapse", .pastOrParticiple), ("collapsing", "collapse", .gerund),
            ("fell", "fall", .past), ("fallen", "fall", .participle), ("falling", "fall", .gerund),
            ("held", "hold", .pastOrParticiple), ("burned", "burn", .pastOrParticiple),
            ("denies", "deny", .thirdPerson),
        ] as [(String, String, VerbForm.Inflection)])
    func inflections(_ form: String, _ lemma: String, _ inflection: VerbForm.Inflection) throws {
        let found = try #require(words.verbForm(of: form))
        #expect(found.lemma == lemma)
        #expect(found.inflection == inflection)
    }

    @Test("forms that are as often nouns say so", arguments: ["attack", "attacks", "strike", "protest"])
    func nounLike(_ form: String) throws {
        #expect(try #require(words.verbForm(of: form)).isOftenNoun)
    }

    @Test("past forms are no nouns", arguments: ["attacked", "struck", "protested", "said"])
    func notNounLike(_ form: String) throws {
        #expect(try !#require(words.verbForm(of: form)).isOftenNoun)
    }

    @Test("nouns and small words are no verbs", arguments: ["bridge's", "mayor", "the", "ilmet", "", "12"])
    func noVerbs(_ word: String) {
        #expect(words.verbForm(of: word) == nil)
    }
}
