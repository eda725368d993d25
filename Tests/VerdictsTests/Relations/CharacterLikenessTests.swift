import Testing

@testable import Verdicts

@Suite("Likeness by letters")
struct CharacterLikenessTests {
    @Test("copies are alike, strangers are not, and words of one stem lie between")
    func range() {
        let text = "The bridge was closed on Monday."
        #expect(abs(CharacterLikeness.cosine(text, text) - 1) < 1e-9)
        #expect(CharacterLikeness.cosine(text, "Zwölf Boxkämpfer") < 0.05)
        let stem = CharacterLikeness.cosine("inspectors", "inspection")
        #expect(stem > 0.4 && stem < 0.9)
    }

    @Test("marks, capitals and order of words do not matter")
    func marks() {
        #expect(CharacterLikeness.cosine("Police, said: no!", "no said POLICE") > 0.999)
    }

    @Test("both ways the same; a text without letters is like none", arguments: ["", "…", "🏠", "a"])
    func ends(_ text: String) {
        let other = "a house by the sea"
        #expect(CharacterLikeness.cosine(text, other) == CharacterLikeness.cosine(other, text))
        #expect(text == "a" || CharacterLikeness.cosine(text, text) == 0)
    }
}
