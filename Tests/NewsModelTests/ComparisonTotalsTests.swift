import NewsModel
import Testing

@Suite("Comparison totals")
struct ComparisonTotalsTests {
    private func comparison(
        articles: Int = 2, claims: [Claim] = [], relations: [Relation] = [], only: [Omission] = []
    ) -> Comparison {
        let text = ComparedArticle(article: Article(text: "One. Two."), words: 2, sha256: "")
        return Comparison(
            origin: .articles, articles: Array(repeating: text, count: articles), claims: claims,
            pairs: relations.enumerated().map { number, relation in
                ClaimPair(
                    id: "p\(number + 1)", first: "a1", second: "b1", relation: relation, confidence: 1, differences: [])
            }, only: only, flags: [Flag(claim: nil, article: 0, kind: .headlineNotInBody, severity: .low, reason: "")],
            emphasis: Emphasis(placement: []), sources: [], provenance: Provenance(),
            sameEvent: SameEvent(score: 1, reason: ""))
    }

    private func claim(_ id: String, _ article: Int) -> Claim {
        Claim(id: id, article: article, span: SourceSpan(0, 4), sentence: 0)
    }

    @Test("relations are counted by what they mean, and sum to the pairs that are related")
    func relations() {
        let totals = ComparisonTotals(
            comparison(relations: [
                .equivalent, .firstMoreDetailed, .secondMoreDetailed, .differs, .update, .update, .conflict,
            ]))
        #expect(totals.pairs == 7)
        #expect((totals.shared, totals.differing, totals.updates, totals.conflicts) == (3, 1, 2, 1))
        #expect(totals.shared + totals.differing + totals.updates + totals.conflicts == totals.pairs)
    }

    @Test("claims that others lack are counted in the article they stand in")
    func onlyIn() {
        let only = ["a1", "c1", "c2"].map { Omission(claim: $0, missingFrom: [1], salience: 0.5, reason: "") }
        let totals = ComparisonTotals(
            comparison(
                articles: 3, claims: [claim("a1", 0), claim("b1", 1), claim("c1", 2), claim("c2", 2)], only: only))
        #expect(totals.claims == 4)
        #expect(totals.only == 3)
        #expect(totals.onlyIn == [1, 0, 2])
        #expect(totals.flags == 1)
    }

    @Test("an empty comparison counts nothing")
    func empty() {
        let totals = ComparisonTotals(comparison())
        #expect((totals.claims, totals.pairs, totals.only) == (0, 0, 0))
        #expect(totals.onlyIn == [0, 0])
    }
}
