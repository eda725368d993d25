import NewsModel
import Testing

@testable import Reporting

@Suite("Explaining a relation")
struct RelationExplanationTests {
    @Test("names the relation, its likelihoods, what was weighed and what was found")
    func render() {
        var scores = [Double](repeating: 0, count: Relation.allCases.count)
        scores[Relation.allCases.firstIndex(of: .conflict)!] = 0.75
        scores[Relation.allCases.firstIndex(of: .differs)!] = 0.25
        let relation = SentenceRelation(
            relation: .conflict, scores: scores, related: 0.9,
            differences: [
                Difference(
                    kind: .quantity, compatible: false, first: nil, second: nil, explanation: "Nine is not 11.",
                    rule: "quantity")
            ], factors: [Factor(name: "network-related", value: 2, weight: 0.5)])
        #expect(
            RelationExplanation(relation).render() == """
                conflict

                differs               0.25
                conflict              0.75

                related               0.90
                  network-related       2.00 × 0.50 = 1.00

                quantity (quantity): Nine is not 11.

                """)
    }
}
