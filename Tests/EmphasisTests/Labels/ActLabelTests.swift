import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@testable import Emphasis

struct ActLabelTests {
    private func labels(_ texts: String..., pairs: [ClaimPair] = [.of("a1", "b1")]) -> [LabelSet] {
        let analyses = texts.enumerated().map { Story($1, article: $0).analysis }
        return EmphasisAnalyzer().analyze(analyses, pairs: pairs).labels
    }

    @Test func tellsWhatEachCallsTheSameThing() throws {
        let found = labels(
            "⟦A fire tore through the plant.⟧ The fire service said the fire was out.",
            "⟦An inferno swept the plant.⟧ Nobody knows what the inferno cost.")
        try #require(found.count == 1)
        #expect(found[0].entity == "fire")
        #expect(found[0].uses.map(\.text) == ["fire", "inferno"])
        #expect(found[0].uses.map(\.count) == [2, 2])
        #expect(found[0].uses.map(\.evaluative) == [false, true])
        #expect(found[0].uses[0].span == SourceSpan(2, 6))
    }

    @Test(arguments: [
        ("⟦The regime held talks.⟧", "⟦The government held talks.⟧", ["regime", "government"]),
        ("⟦Protesters gathered.⟧", "⟦A mob gathered.⟧", ["Protesters", "mob"]),
        ("⟦Six were killed.⟧", "⟦Six were slaughtered.⟧", ["killed", "slaughtered"]),
        ("⟦Illegal immigrants crossed.⟧", "⟦Asylum seekers crossed.⟧", ["Illegal immigrants", "Asylum seekers"]),
        ("⟦The strikes went on.⟧", "⟦The bombardment went on.⟧", ["strikes", "bombardment"]),
        ("⟦Prices fell.⟧", "⟦Prices plunged.⟧", ["fell", "plunged"]),
    ])
    func knowsFormsAndPhrases(first: String, second: String, words: [String]) {
        #expect(labels(first, second).first?.uses.map(\.text) == words)
    }

    @Test func wordsThatBothUseAreNoChoice() {
        #expect(labels("⟦A quake hit.⟧ The tremor was felt.", "⟦A tremor hit.⟧ The quake was felt.").isEmpty)
    }

    @Test func quotedWordsAndNamesAreNotTheArticlesOwn() {
        #expect(labels("⟦He spoke of «the regime».⟧", "⟦He spoke of the government.⟧").isEmpty)
        #expect(labels("⟦The Inferno Club met.⟧", "⟦A fire met them.⟧").isEmpty)
    }

    @Test func withoutAPairTheContextMustBeTheSame() {
        let first = "Rebels shelled Tarn. A blaze at the mattress plant in Eastdock killed nine workers on Thursday."
        let second = "A fire at the mattress plant in Eastdock left nine workers dead. More soon."
        #expect(labels(first, second, pairs: []).map(\.entity).contains("fire"))
        #expect(labels("A blaze was seen in Tarn.", "He lit a fire at home.", pairs: []).isEmpty)
    }

    @Test func theWordListIsWhole() {
        let lexicon = LabelLanguage.english.acts
        #expect(lexicon.names.count >= 120)
        for group in lexicon.names.indices {
            #expect(lexicon.entries.count { $0.group == group } >= 2, "\(lexicon.names[group]) stands alone")
        }
    }

    @Test func aMegabyteOfLabelsTakesLinearTime() {
        let text =
            "⟦The blaze at the plant killed nine.⟧ "
            + String(repeating: "The blaze and the fire hit a mob. ", count: 8000)
        let elapsed = ContinuousClock().measure { _ = labels(text, text.replacing("blaze", with: "inferno")) }
        #expect(elapsed < .seconds(60))
    }
}
