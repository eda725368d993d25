import ClaimExtraction
import NewsModel
import Provenance
import Testing

struct ProvenanceAnalyzerTests {
    @Test func ordersByTimeAndKeepsTies() {
        let times = ["2026-05-15T18:30:00+01:00", nil, "2026-05-15T11:05:00+01:00", "2026-05-15T17:30:00Z"]
        let analyses = times.enumerated().map { MarkedArticle("Text.", article: $0, published: $1).analysis }
        #expect(ProvenanceAnalyzer().analyze(analyses, pairs: []).publicationOrder == [2, 0, 3])
    }

    @Test func nothingGivesNothing() {
        #expect(ProvenanceAnalyzer().analyze([], pairs: []) == Provenance())
    }
}
