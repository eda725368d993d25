import NewsModel
import Testing

@testable import Reporting

@Suite struct TerminalTests {
    @Test(arguments: [40, 72, 100, 160])
    func differencesKeepToTheWidth(width: Int) {
        let lines = TerminalSummary(SampleComparison.three, width: width).render().split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= max(width, 60) })
    }

    @Test func conflictsComeBeforeUpdates() throws {
        let text = TerminalSummary(SampleComparison.two).render()
        let conflict = try #require(text.firstRange(of: "conflict  p4"))
        let update = try #require(text.firstRange(of: "update    p1"))
        #expect(conflict.lowerBound < update.lowerBound)
        #expect(text.contains("2:10 a.m."))
        #expect(text.contains("2:55 a.m."))
    }

    @Test func countsAreTheTotals() {
        let totals = ComparisonTotals(SampleComparison.two)
        let text = TerminalSummary(SampleComparison.two).render()
        #expect(text.contains("shared \(totals.shared) · differing \(totals.differing) · conflicting 2 · updates 2"))
    }

    @Test func inputsCannotMoveTheCursor() {
        var comparison = SampleComparison.two
        comparison.articles[0].article.outlet = "Evil\u{1B}[2J\nPost\u{202E}"
        let text = TerminalSummary(comparison).render()
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func checkShowsEvidenceAndUncoveredWords() {
        let text = CheckTerminalSummary(SampleCheck.check).render()
        #expect(text.contains("supported 2 · partly supported 1 · contradicted 1 · not found 1"))
        #expect(text.contains("not covered: “worst in living memory” (in no source)"))
        #expect(text.contains("evidence: A Harbour Post: “At least 12 people were killed”"))
    }

    @Test func claimsNameTheirVoices() {
        let comparison = SampleComparison.two
        let reading = ClaimReading(
            article: comparison.articles[0].article, sentences: [],
            claims: comparison.claims.filter { $0.article == 0 }, quotations: [], attributions: [])
        let text = ClaimsText(reading).render()
        #expect(text.contains("Source: Two engineers who worked on the barrier (unnamed, “told”)"))
        #expect(text.contains("In the article’s own voice"))
    }

    @Test func emptyInputsRender() {
        let empty = Comparison(
            origin: .articles, articles: [], claims: [], pairs: [], only: [], flags: [], emphasis: Emphasis(),
            sources: [], provenance: Provenance(), sameEvent: SameEvent(score: .nan, reason: ""))
        #expect(TerminalSummary(empty).render().contains("No conflicts"))
    }
}
