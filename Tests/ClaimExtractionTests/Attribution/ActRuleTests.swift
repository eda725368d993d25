import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@Suite("Acts and reported words")
struct ActRuleTests {
    /// The cues of a text by whether they tell of an act.
    private func cues(_ text: String) -> (acts: [String], reports: [String]) {
        let analysis = ArticleAnalyzer().analyze(Article(text: text))
        func cues(_ links: [AttributionLink]) -> [String] { links.compactMap(\.cue).map { text.text(at: $0) } }
        return (cues(analysis.acts), cues(analysis.attributions))
    }

    @Test(
        "what a source does is no report",
        arguments: [
            ("The court ordered the plant to shut two furnaces.", "ordered"),
            ("The group agreed to buy the foods firm for two million.", "agreed"),
            ("The company declined to comment.", "declined"),
            ("The ruling allows the city to remove the statue.", "allows"),
            ("Congress decided to cut the fund.", "decided"),
        ])
    func acts(_ text: String, _ cue: String) {
        let found = cues(text)
        #expect(found.acts == [cue])
        #expect(found.reports == [])
    }

    @Test(
        "words and thoughts are reports, whatever follows the verb",
        arguments: [
            ("The mayor said the bridge was safe.", "said"), ("The company denied the claim.", "denied"),
            ("The minister vowed to rebuild the school.", "vowed"), ("The mayor called for calm.", "called for"),
            ("The union urged the ministry to act.", "urged"), ("Police believe the driver fled.", "believe"),
            ("The dam held, according to its operator.", "according to"),
        ])
    func reports(_ text: String, _ cue: String) {
        let found = cues(text)
        #expect(found.acts == [])
        #expect(found.reports == [cue])
    }

    @Test(
        "nobody's word, and words that may never come, are no reports",
        arguments: [
            "Asked about those remarks on the “Face the Nation” show, the mayor left.",
            "It is unclear what he might reveal about the mayor.",
        ])
    func nobody(_ text: String) {
        #expect(cues(text).reports.allSatisfy { !$0.hasPrefix("Asked") && !$0.hasPrefix("might") })
    }

    @Test("quoted words make a report of any verb")
    func quoted() {
        let found = cues("The regulator ordered \u{201C}an immediate stop\u{201D} to all work.")
        #expect(found.acts == [])
    }

    @Test("a claim about an act is the article's own")
    func claims() {
        let analysis = ArticleAnalyzer().analyze(Article(text: "The court ordered the plant to shut two furnaces."))
        #expect(analysis.claims.map(\.attribution) == [[]])
    }
}
