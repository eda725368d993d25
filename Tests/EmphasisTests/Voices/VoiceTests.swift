import ClaimExtraction
import Linguistics
import NewsModel
import TestSupport
import Testing

@testable import Emphasis

struct VoiceTests {
    /// Two articles of a sentence each, their claims taken for one pair: each use with its words.
    private func uses(_ first: String, _ second: String, isParsed: Bool = true) -> [String]? {
        let analyses = [first, second].enumerated().map { index, text in
            let document = Document(text)
            var analysis = ArticleAnalyzer().analyze(
                Article(text: text), as: document, syntax: isParsed ? Treebank.trees(of: document) : [])
            analysis.claims[0].id = index == 0 ? "a1" : "b1"
            analysis.claims[0].article = index
            return analysis
        }
        let pair = ClaimPair(
            id: "p1", first: "a1", second: "b1", relation: .equivalent, confidence: 1, differences: [])
        return EmphasisAnalyzer().analyze(analyses, pairs: [pair]).voice?.map { use in
            "\(use.pair) \(use.article) \(use.agent.rawValue) \(analyses[use.article].article.text.text(at: use.span))"
        }
    }

    @Test func oneSaysWhoDidIt() {
        #expect(
            uses("Maria Ruiz defeated Peter Kovac.", "Peter Kovac was defeated.") == [
                "p1 0 named Maria Ruiz", "p1 1 omitted defeated",
            ])
    }

    @Test func activeAndFullPassiveBothSayIt() {
        #expect(uses("Peter Kovac defeated Maria Ruiz.", "Maria Ruiz was defeated by Peter Kovac.") == [])
    }

    @Test func otherActsAreLeftAlone() {
        #expect(uses("Maria Ruiz signed the housing bill.", "Peter Kovac was defeated.") == [])
    }

    @Test func withoutTreesThereIsNone() {
        #expect(uses("Maria Ruiz defeated Peter Kovac.", "Peter Kovac was defeated.", isParsed: false) == nil)
    }
}
