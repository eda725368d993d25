import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@testable import Emphasis

struct PlacementTests {
    private static let story = Story(
        """
        ⟦Nine workers died in a blaze at a factory⟧ in the port on Thursday.

        ⟦The fire chief spoke of a wall of flames.⟧

        A third paragraph tells how the plant stood in a street of old houses, none of which was hurt.

        ⟦Records show that the owner had been fined.⟧ The company lost an appeal against the penalty in March.

        «⟦We pushed and pushed⟧», a worker said.

        Relatives waited in a school where volunteers handed out blankets to them and read the names.

        ⟦The mayor declared two days of mourning.⟧
        """, title: "Nine die in factory fire")

    @Test func tellsWhereEachClaimStands() {
        let placements = EmphasisAnalyzer().analyze([Self.story.analysis], pairs: []).placement
        #expect(placements.map(\.place) == [.headline, .lead, .middle, .middle, .lower])
        #expect(placements.map(\.words) == [9, 9, 8, 4, 7])
        #expect(
            placements.allSatisfy { $0.pair == nil && (0...1).contains($0.weight) && (0...1).contains($0.position) })
        #expect(placements[0].weight == placements.map(\.weight).max())
    }

    @Test func aClaimOfTwoPairsStandsTwice() {
        let other = Story("⟦Nine died.⟧ ⟦A blaze broke out.⟧", article: 1)
        let placements = EmphasisAnalyzer().analyze(
            [Self.story.analysis, other.analysis], pairs: [.of("a1", "b1"), .of("a1", "b2", id: "p2")]
        ).placement
        #expect(placements.filter { $0.claim == "a1" }.map(\.pair) == ["p1", "p2"])
        #expect(placements.filter { $0.article == 1 }.map(\.pair) == ["p1", "p2"])
        #expect(placements.first { $0.claim == "a2" }?.pair == nil)
    }

    @Test(arguments: [
        ("One one. Two two. Three three.\n\nFour four.", "Three three.", true),
        ("One one.\n\nTwo two.\n\nThree three.", "Two two.", true),
        ("One one.\n\nTwo two.\n\nThree three.", "Three three.", false),
        ("One one.\n\nTwo two. Three three.", "Two two.", false),
        ("One one. Two two. Three three.", "Two two.", true),
        ("One one. Two two. Three three.", "Three three.", false),
    ])
    func knowsTheLead(text: String, words: String, isLead: Bool) {
        let story = Story(text)
        let layout = ArticleLayout(story.analysis, words: .english)
        #expect(layout.isInLead(story.span(of: words)) == isLead)
    }

    @Test func quotedWordsWeighMore() {
        let plain = Story("Many words stand first here. Then she said we pushed and pushed again.")
        let quoted = Story("Many words stand first here. Then she said «we pushed and pushed again».")
        let words = "we pushed and pushed"
        #expect(
            EmphasisAnalyzer().prominence(of: quoted.span(of: words), in: quoted.analysis)
                > EmphasisAnalyzer().prominence(of: plain.span(of: words), in: plain.analysis))
    }

    @Test(arguments: [
        "", " ", "😀", "\u{202E}\u{200F}", "\u{0}\r\n\r\n\u{7}", "\"\"", String(repeating: "x", count: 100_000),
    ])
    func uglyTextsHaveAWeight(text: String) {
        let analysis = Story(text, title: text).analysis
        let weight = EmphasisAnalyzer().prominence(of: SourceSpan(0, text.utf8.count), in: analysis)
        #expect((0...1).contains(weight))
        #expect(EmphasisAnalyzer().prominence(of: SourceSpan(0, 0), in: analysis) == 0)
    }
}
