import ClaimExtraction
import Inference
import Linguistics
import NewsModel
import Testing

@testable import ClaimAlignment

@Suite("What claims say")
struct ClaimVectorsTests {
    private static let texts = [
        "Schools stayed shut for a week. A choir festival opens in Dravik on Friday. The river froze in 1987.",
        "Pupils were kept at home for seven days. The harbour was dredged last year. The river froze in 1987.",
    ]

    private func analyses(_ texts: [String]) -> [ArticleAnalysis] {
        texts.map { ArticleAnalyzer().analyze(Article(text: $0)) }
    }

    @Test("claims in other words are likelier one fact than those of two things, and copies most of all")
    func likeness() {
        let vectors = ClaimVectors(analyses(Self.texts), by: .english)
        let same = vectors.logOdds((0, 0), (1, 0))
        #expect(same > vectors.logOdds((0, 1), (1, 0)) + 1)
        #expect(same > vectors.logOdds((0, 1), (1, 1)) + 1)
        #expect(vectors.logOdds((0, 2), (1, 2)) >= same)
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
        #expect(vectors.logOdds((1, 0), (1, 1)) > ClaimVectors.leastLogOdds)
        #expect(vectors.logOdds((1, 440), (1, 441)) == ClaimVectors.leastLogOdds)
    }

    @Test("passages are paragraphs, and parts of those that are too long; every claim is a stretch of one")
    func passages() {
        let paragraph = String(repeating: "The mayor of the town opened the new bridge over the river. ", count: 30)
        let analysis = analyses(["A storm hit the coast.\n\n\(paragraph)\n\nNobody was hurt."])[0]
        let passages = ClaimPassages(analysis, claims: analysis.claims.map(\.span), .english)
        #expect(passages.all.count > 3)
        #expect(passages.all.flatMap(\.claims).sorted() == Array(analysis.claims.indices))
        for passage in passages.all {
            #expect(PassageEncoder.english.length(of: passage.passage.text) <= PassageEncoder.longest)
            for (claim, stretch) in zip(passage.claims, passage.passage.stretches) {
                let text = Array(passage.passage.text.utf8)
                #expect(
                    String(decoding: text[stretch], as: UTF8.self)
                        == analysis.document.text(at: analysis.claims[claim].span))
            }
        }
    }
}
