import NewsModel
import Testing

@testable import Reporting

@Suite struct KeyDifferencesTests {
    @Test func ranksConflictsUpdatesThenIncompatibleWordings() {
        let ranked = KeyDifferences.ranked(ComparisonIndex(SampleComparison.three))
        let relations = ranked.map(\.pair.relation)
        #expect(
            relations == [
                .conflict, .conflict, .conflict, .conflict, .update, .update, .differs, .differs, .differs, .differs,
            ])
        #expect(ranked[0].prominence >= ranked[1].prominence)
    }

    @Test func leavesOutCompatiblePairs() {
        let ids = KeyDifferences.ranked(ComparisonIndex(SampleComparison.two)).map(\.pair.id)
        #expect(!ids.contains("p3") && !ids.contains("p8"))
    }

    @Test func leadsWithTheIncompatibleDifference() {
        let pair = SampleComparison.two.pairs[3]
        #expect(KeyDifferences.leading(of: pair)?.kind == .time)
    }
}
