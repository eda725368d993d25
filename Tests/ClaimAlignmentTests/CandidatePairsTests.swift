import ClaimExtraction
import Inference
import Linguistics
import NewsModel
import Testing

@testable import ClaimAlignment

@Suite("Candidate pairs")
struct CandidatePairsTests {
    private static let first = "The brakes were checked on Sunday. The harbour was dredged in March. The river froze."
    private static let second = "The brakes had never been tested. A choir festival opens on Friday. The river froze."

    private func aligner(_ texts: [String]) -> ClaimAligner {
        let analyses = texts.map { ArticleAnalyzer().analyze(Article(text: $0)) }
        return ClaimAligner(analyses).reading(analyses, by: .english, and: .ofClaims)
    }

    private func candidate(_ first: Int, _ second: Int, in pairs: CandidatePairs) -> CandidatePairs.Candidate? {
        pairs.all.first { $0.first == first && $0.second == second }
    }

    @Test("what may be one is read, copies without asking, strangers are not")
    func readings() throws {
        let pairs = aligner([Self.first, Self.second]).candidates(0, 1)
        let brakes = try #require(candidate(0, 0, in: pairs)?.reading)
        #expect(brakes.related > 0.5 && brakes.contradiction > brakes.entailment)
        #expect(candidate(2, 2, in: pairs)?.reading == .ofCopies)
        #expect(candidate(1, 1, in: pairs)?.reading == nil)
        #expect(candidate(1, 1, in: pairs)?.readValues == nil)
    }

    @Test("which article comes first does not matter")
    func symmetric() throws {
        let there = aligner([Self.first, Self.second]).candidates(0, 1)
        let back = aligner([Self.second, Self.first]).candidates(0, 1)
        let (one, other) = (
            try #require(candidate(0, 0, in: there)?.reading), try #require(candidate(0, 0, in: back)?.reading)
        )
        #expect(abs(one.related - other.related) < 1e-4 && abs(one.contradiction - other.contradiction) < 1e-4)
    }

    @Test("what is known has a value for every feature")
    func features() throws {
        let pairs = aligner([Self.first, Self.second]).candidates(0, 1)
        let values = try #require(candidate(0, 0, in: pairs)?.valuesWithLikeness)
        #expect(values.count == CandidatePairs.namesWithLikeness.count)
        #expect(pairs.all.allSatisfy { $0.values.count == CandidatePairs.names.count })
    }

    @Test("of many claims that are all alike few are read, and of none none")
    func bounded() {
        let many = (0..<90).map { "The ship number \($0) sank in the harbour." }.joined(separator: " ")
        let others = (100..<190).map { "The ship number \($0) sank in the harbour." }.joined(separator: " ")
        let pairs = aligner([many, others]).candidates(0, 1)
        #expect(pairs.all.count { $0.reading != nil } <= 400)
        #expect(aligner(["…", "—"]).candidates(0, 1).all.isEmpty)
    }
}
