import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@Suite("Article analysis")
struct ArticleAnalyzerTests {
    private let claims = Claims(
        "On 11 May 2026 the mill in Ilmet burned for three hours, killing nine people. Ana Ruiz said: “We lost 40 jobs.” "
            + "“We will stay,” she said.")

    @Test("figures of a date count nothing, those of a duration do")
    func quantities() {
        let words = claims.analysis.quantities.map { claims.text.text(at: $0.span) }
        #expect(words == ["three hours", "nine", "40"])
    }

    @Test("what lies in a span is found there and nowhere else")
    func lookups() {
        let analysis = claims.analysis
        for claim in analysis.claims {
            #expect(
                Array(analysis.quantities(in: claim.span))
                    == analysis.quantities.filter { claim.span.contains($0.span) })
            #expect(Array(analysis.times(in: claim.span)) == analysis.times.filter { claim.span.contains($0.span) })
            #expect(
                Array(analysis.mentions(in: claim.span)) == analysis.mentions.filter { claim.span.contains($0.span) })
            #expect(
                Array(analysis.quotedWords(overlapping: claim.span))
                    == analysis.quotations.filter { $0.kind != .indirect && $0.span.overlaps(claim.span) })
            #expect(
                Array(analysis.attributions(cuedIn: claim.span))
                    == analysis.attributions.filter { $0.cue.map { claim.span.contains($0.lowerBound) } ?? false })
        }
        #expect(analysis.quotedWords(overlapping: SourceSpan(0, 4)).isEmpty)
    }

    @Test("quotations set later are found as well")
    func changedQuotations() {
        var analysis = claims.analysis
        analysis.quotations = []
        #expect(analysis.quotedWords(overlapping: SourceSpan(0, claims.text.utf8.count)).isEmpty)
    }

    @Test("nothing is read from an empty article")
    func empty() {
        let analysis = ArticleAnalyzer().analyze(Article(title: "", text: ""))
        #expect(analysis.claims.isEmpty && analysis.mentions.isEmpty && analysis.attributions.isEmpty)
        #expect(analysis.headline?.tokens.isEmpty == true)
    }
}
