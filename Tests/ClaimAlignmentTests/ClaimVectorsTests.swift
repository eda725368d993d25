import ClaimExtraction
import Inference
import Linguistics
import NewsModel
import Testing

@testable import ClaimAlignment

@Suite("What claims are about")
struct ClaimVectorsTests {
    private static let texts = [
        "Schools stayed shut for a week. A choir festival opens in Dravik on Friday. The river froze in 1987.",
        "Pupils were kept at home for seven days. The harbour was dredged last year. The river froze in 1987.",
    ]

    private func analyses(_ texts: [String]) -> [ArticleAnalysis] {
        texts.map { ArticleAnalyzer().analyze(Article(text: $0)) }
    }

    @Test("claims in other words are alike, those of two things are not")
    func likeness() {
        let vectors = ClaimVectors(analyses(Self.texts), by: .english)
        let same = vectors.likeness((0, 0), (1, 0))
        #expect(same > 0.1 && same <= 1)
        #expect(same > vectors.likeness((0, 1), (1, 0)))
        #expect(vectors.likeness((0, 1), (1, 1)) == 0)
    }

    @Test("a claim that another article has word for word is not read")
    func copies() {
        let vectors = ClaimVectors(analyses(Self.texts), by: .english)
        #expect(vectors.likeness((0, 2), (1, 2)) == 0)
        #expect(vectors.likeness((0, 2), (0, 2)) == 0)
        #expect(vectors.likeness((0, 0), (0, 0)) > 0.99)
    }

    @Test("with an encoder claims in other words are paired, and copies all the same; a conflict still needs words")
    func alignment() throws {
        let aligner = ClaimAligner(analyses(Self.texts)).reading(
            analyses(Self.texts), by: .english, and: .ofClaims)
        let pairs = aligner.align(0, 1)
        #expect(pairs.contains { $0.first == 2 && $0.second == 2 })
        for pair in pairs where pair.first != 2 { #expect(pair.byWords <= pair.similarity) }
    }

    @Test("of a very long text only the beginning is read")
    func bounded() {
        let long = String(repeating: "The river froze over. ", count: 450)
        let numbered = (0..<450).map { "The ship number \($0) sank in the harbour." }.joined(separator: " ")
        let vectors = ClaimVectors(analyses([long, numbered]), by: .english)
        #expect(vectors.likeness((1, 0), (1, 1)) > 0.5)
        #expect(vectors.likeness((1, 440), (1, 441)) == 0)
    }
}
