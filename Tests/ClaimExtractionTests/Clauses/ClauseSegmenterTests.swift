import ClaimExtraction
import NewsModel
import Testing

/// Each text has its claims in ⟦brackets⟧.
@Suite("Clause segmentation")
struct ClauseSegmenterTests {
    private func check(_ marked: String) {
        #expect(Claims(marked.filter { $0 != "⟦" && $0 != "⟧" }).marked == marked)
    }

    @Test(
        "coordinated clauses are cut",
        arguments: [
            "⟦The bridge collapsed⟧ and ⟦14 people fell into the river.⟧",
            "⟦The dam held⟧ but ⟦the levee broke.⟧",
            "⟦The owner of the car was arrested⟧; ⟦the driver fled.⟧",
        ])
    func coordination(_ marked: String) { check(marked) }

    @Test(
        "subordinate clauses are cut",
        arguments: [
            "⟦The dam held⟧ ⟦while the levee broke.⟧", "⟦Workers were injured⟧ ⟦when the factory collapsed.⟧",
            "⟦Forty people were injured⟧ ⟦when the mill burned.⟧",
        ])
    func subordination(_ marked: String) { check(marked) }

    @Test("participles after a comma are claims of their own, coordinated ones too")
    func participles() {
        check("⟦A quake struck before dawn⟧, ⟦killing at least 61 people⟧ and ⟦injuring more than 200.⟧")
    }

    @Test("after a relative clause the main verb goes on")
    func relatives() { check("⟦President Monsour, who called off a trip⟧, ⟦was heckled in Ilmet.⟧") }

    @Test(
        "a relative clause that ends its sentence is a claim of its own; one that tells which is not",
        arguments: [
            "⟦The payments were meant for his brother, Leopold⟧, ⟦who is wanted by the police.⟧",
            "⟦The levy would cost 14 talers⟧, ⟦which the council put at 12.⟧",
            "⟦Crews pulled out the men who had called for help.⟧",
        ])
    func endingRelatives(_ marked: String) { check(marked) }

    @Test("an aside before a verb of saying is no claim, though it holds a time")
    func asides() {
        check("⟦The Kirrin Post says 61 people died⟧, and ⟦Globe and Harbour, a day later, says 143 people died.⟧")
    }

    @Test(
        "figures set off by commas are claims of their own",
        arguments: [
            "⟦The hospital treated 40 people⟧, ⟦six of them in intensive care.⟧",
            "⟦Several aftershocks followed⟧, ⟦the strongest of magnitude 5.1.⟧",
        ])
    func figures(_ marked: String) { check(marked) }

    @Test(
        "noun phrases stay whole",
        arguments: [
            "⟦Rain and wind delayed the crews.⟧",
            "⟦The prime minister and the foreign secretary visited the site.⟧",
            "⟦The hospital in Ilmet, a town of 22,000 people, was damaged.⟧",
            "⟦They sold apples, pears and plums.⟧",
        ])
    func nounPhrases(_ marked: String) { check(marked) }

    @Test(
        "nothing is cut inside quotation marks",
        arguments: [
            "⟦She said: \"The wall fell and three men ran, and nobody helped them.\"⟧",
            "⟦“We lost the roof, and the river took the rest,” Mayor Ana Ruiz said.⟧",
        ])
    func quotations(_ marked: String) { check(marked) }

    @Test("two speakers' statements in one sentence are two claims")
    func speakers() { check("⟦Officials said the dam held⟧ and ⟦the mayor said the levee broke.⟧") }

    @Test(
        "ugly sentences have claims in order or none",
        arguments: [
            "", " ", ",", "and and and", ", and , and", "“", "“”", "and the", "; ; ;", "- - -",
            "\u{0}\u{7} fell and ran",
            "\u{202E}the wall fell, killing three\u{202C}", "👍 fell and 👎 ran", "it fell,", "killing",
            "who, who, who fell",
        ])
    func ugly(_ text: String) {
        let claims = Claims(text)
        var last = 0
        for claim in claims.analysis.claims {
            #expect(claim.span.lowerBound >= last)
            #expect(!claim.span.isEmpty)
            last = claim.span.upperBound
        }
        #expect(last <= text.utf8.count)
    }
}
