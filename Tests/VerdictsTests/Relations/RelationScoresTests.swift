import NewsModel
import Testing

@testable import Verdicts

@Suite("Scores of relations")
struct RelationScoresTests {
    private func scores(
        _ first: Double, _ second: Double, _ contradiction: Double, related: Double = 0.99, lexical: Double = 0.9,
        _ judged: (relation: Relation, differences: [Difference]) = (.equivalent, [])
    ) -> RelationScores {
        RelationScores(
            PairReading(
                firstImplies: first, secondImplies: second, contradiction: contradiction, related: related,
                letters: lexical),
            lexical: lexical, judged: judged)
    }

    @Test("they sum to one, and the highest is the relation")
    func sums() {
        for first in [0.0, 0.5, 1] {
            for contradiction in [0.0, 1 - first] {
                let found = scores(first, 0.3, contradiction)
                #expect(abs(found.scores.reduce(0, +) - 1) < 1e-9)
                #expect(found.scores.allSatisfy { $0 >= 0 })
                #expect(found.scores[Relation.allCases.firstIndex(of: found.relation)!] == found.scores.max())
            }
        }
    }

    @Test("what follows both ways is equivalent, one way more detailed")
    func directions() {
        #expect(scores(0.95, 0.95, 0).relation == .equivalent)
        #expect(scores(0.95, 0.05, 0).relation == .firstMoreDetailed)
        #expect(scores(0.05, 0.95, 0).relation == .secondMoreDetailed)
        #expect(scores(0.05, 0.05, 0.9).relation == .conflict)
        #expect(scores(0.05, 0.05, 0.05, related: 0.01, lexical: 0.01).relation == .unrelated)
    }

    @Test("another figure takes away what the network holds for the same")
    func figuresOverrule() {
        let figure = Difference(
            kind: .quantity, compatible: false, first: nil, second: nil, explanation: "", rule: "quantity")
        #expect(scores(0.97, 0.97, 0.01, (.conflict, [figure])).relation == .conflict)
        #expect(scores(0.97, 0.97, 0.01, (.update, [figure])).relation == .update)
    }

    @Test("every factor is named")
    func factors() { #expect(scores(0.5, 0.5, 0.1).factors.allSatisfy { !$0.name.isEmpty && $0.value.isFinite }) }
}
