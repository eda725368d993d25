import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@testable import Emphasis

struct ActorLabelTests {
    private func labels(_ first: Story, _ second: Story) -> [LabelSet] {
        ActorLabels(analyses: [first.analysis, second.analysis], language: .english, words: .english).labelSets()
    }

    @Test(arguments: [
        ("Police praised strongman leader Viktor Orsak.", "strongman leader", true),
        ("The rally was led by Viktor Orsak, a disgraced former general.", "disgraced former general", true),
        ("“No,” said the country's foreign minister, Viktor Orsak.", "foreign minister", false),
        ("On Friday Interior Minister Viktor Orsak resigned.", "Interior Minister", false),
        ("Viktor Orsak, 54, a teacher at the school, was hurt.", "teacher", false),
        ("Viktor Orsak, minister for health, resigned.", "minister for health", false),
    ])
    func readsTitlesAndAppositions(text: String, label: String, evaluative: Bool) throws {
        let other = Story("The envoy, Viktor Orsak, said nothing.", article: 1)
        let found = try #require(labels(Story(text), other).first)
        #expect(found.entity == "Viktor Orsak")
        #expect(found.uses.map(\.text) == [label, "envoy"])
        #expect(found.uses[0].evaluative == evaluative)
    }

    @Test func aPartOfTheSameLabelIsNoDifference() {
        let first = Story("Interior Minister Karim Wassel spoke.")
        #expect(labels(first, Story("The minister, Karim Wassel, spoke.", article: 1)).isEmpty)
        #expect(labels(first, Story("Karim Wassel spoke.", article: 1)).isEmpty)
    }

    @Test(arguments: [
        "After meeting Karim Wassel, the president visited Ilmet.",
        "Karim Wassel, the town mourned.",
        "They met Karim Wassel, said the president.",
    ])
    func otherWordsAfterANameAreNoLabel(text: String) {
        #expect(labels(Story(text), Story("The mayor, Karim Wassel, spoke.", article: 1)).isEmpty)
    }

    @Test func aResolvedSourceIsALabelToo() throws {
        var first = Story("Karim Wassel came late. The strongman said no.")
        first.attribute("no", to: "The strongman", cue: "said", name: "Karim Wassel")
        let second = Story("The minister, Karim Wassel, spoke.", article: 1)
        let found = try #require(labels(first, second).first)
        #expect(found.uses.map(\.text) == ["strongman", "minister"])
        #expect(found.uses.map(\.evaluative) == [true, false])
    }
}
