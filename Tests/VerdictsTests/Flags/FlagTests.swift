import ClaimAlignment
import ClaimExtraction
import NewsModel
import Testing
import Verdicts

@Suite("Flags")
struct FlagTests {
    private func kinds(_ text: String) -> [Flag.Kind] {
        let analysis = ArticleAnalyzer().analyze(Article(text: text))
        return ClaimFlags(analysis: analysis, article: 0, isDigest: false).flags().map(\.kind)
    }

    @Test("claims that rest on nobody in particular")
    func singleClaims() {
        #expect(kinds("The driver reportedly fled the scene.") == [.vagueSource])
        #expect(kinds("The mayor stole the money of the town.") == [.unattributedClaim])
        #expect(kinds("Police said the driver fled the scene.") == [])
        #expect(kinds("The mill burned on Monday.") == [])
    }

    @Test("in a digest every claim of its own voice is flagged")
    func digest() {
        let analysis = ArticleAnalyzer().analyze(
            Article(text: "The mill burned on Monday. Police said nine people fled."))
        let flags = ClaimFlags(analysis: analysis, article: 0, isDigest: true).flags()
        #expect(flags.map(\.kind) == [.unattributedClaim])
    }

    private func headline(_ title: String) -> [Flag] {
        let analysis = ArticleAnalyzer().analyze(
            Article(title: title, text: "Nine people died in Ilmet on Monday. Mayor Ana Ruiz wept."))
        let concepts = Set(ClaimAligner([analysis]).sentences[0].joined())
        return HeadlineFlag(analysis: analysis, article: 0, concepts: concepts).flags()
    }

    @Test("a headline with a figure or name that the body lacks")
    func headlines() {
        #expect(headline("Mill fire kills 12 in Ilmet").map(\.kind) == [.headlineNotInBody])
        #expect(headline("The fire that Kovac started").map(\.kind) == [.headlineNotInBody])
        #expect(headline("Ruiz weeps as nine die in Ilmet").isEmpty)
        #expect(headline("").isEmpty)
    }

    private func pairFlags(_ first: String, _ second: String) -> [Flag.Kind] {
        let reports = TwoReports(first, second)
        var analyses = [reports.pair.first.analysis, reports.pair.second.analysis]
        for (index, id) in ["a1", "b1"].enumerated() {
            analyses[index].claims[0].id = id
            analyses[index].claims[0].article = index
        }
        let pair = ClaimPair(
            id: "p1", first: "a1", second: "b1", relation: reports.relation, confidence: 1,
            differences: reports.differences)
        return PairFlags(analyses: analyses, pairs: [pair], provenance: Provenance()).flags().map(\.kind)
    }

    @Test("flags on pairs")
    func pairs() {
        #expect(pairFlags("The dam may have cracked in the quake.", "The dam cracked in the quake.") == [.hedgeDropped])
        #expect(
            pairFlags(
                "The mayor said: “We will rebuild every house by winter.”",
                "The mayor said: “We must rebuild every house by autumn.”") == [.quoteAltered])
        #expect(
            pairFlags(
                "The mayor said: “We will rebuild every house by winter.”",
                "The mayor said: “We will rebuild every house.”")
                == [.quoteShortened])
        #expect(pairFlags("The dam cracked.", "The dam cracked.") == [])
    }
}
