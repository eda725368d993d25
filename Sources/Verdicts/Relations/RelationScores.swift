import Inference
package import NewsModel

/// A probability for every relation of two statements, from what the relation network reads, what their words share and what
/// the rules found.
///
/// The network tells what follows and what cannot both be true; the rules tell why, and overrule it on figures and
/// times: a sentence of the same words with another number is no equivalent, however alike it reads.
package struct RelationScores {
    package let relation: Relation
    /// In the order of `Relation.allCases`; they sum to 1.
    package let scores: [Double]
    /// 0 to 1.
    package let related: Double
    package let factors: [Factor]

    static let names = ["network-related", "lexical-related", "letters"]

    /// - Parameters:
    ///   - lexical: how alike the two are by their words, names and figures, 0 to 1.
    ///   - judged: what the rules make of the pair.
    package init(
        _ reading: PairReading, lexical: Double, judged: (relation: Relation, differences: [Difference])
    ) {
        let values = [reading.related, lexical].map(LogisticModel.logOdds) + [reading.letters]
        related = LogisticModel.relatedness.probability(values)
        var entailed = reading.firstImplies
        var contrary = reading.contradiction
        if Self.isOverruled(judged.differences), lexical >= Self.sameThing {
            let taken = entailed * Self.overruled
            entailed -= taken
            contrary += taken
        }
        let open = max(0, 1 - entailed - contrary)
        let both = entailed * reading.secondImplies
        let isUpdate = judged.relation == .update
        let apart = open * (1 - related)
        let second = (open - apart) * reading.secondImplies
        let all: [Relation: Double] = [
            .equivalent: both, .firstMoreDetailed: entailed - both, .secondMoreDetailed: second,
            .differs: open - apart - second, .update: isUpdate ? contrary : 0, .conflict: isUpdate ? 0 : contrary,
            .unrelated: apart,
        ]
        scores = Relation.allCases.map { all[$0] ?? 0 }
        relation = zip(Relation.allCases, scores).max { $0.1 < $1.1 }!.0
        let weights = LogisticModel.relatedness.weights
        factors =
            zip(zip(Self.names, values), weights).map { Factor(name: $0.0, value: $0.1, weight: $1) }
            + [
                Factor(name: "first-implies", value: reading.firstImplies, weight: 1),
                Factor(name: "second-implies", value: reading.secondImplies, weight: 1),
                Factor(name: "contradiction", value: reading.contradiction, weight: 1),
            ]
    }

    /// Whether figures or times stand against each other.
    private static func isOverruled(_ differences: [Difference]) -> Bool {
        differences.contains { !$0.compatible && [.quantity, .time].contains($0.kind) }
    }

    /// What a rule takes from an entailment: it is left some, for rules err too.
    private static let overruled = 0.8
    /// Claims less alike may speak of two things.
    private static let sameThing = 0.5
}

extension LogisticModel {
    /// Fitted by the means of `Training/support.py` on the public development sets for relatedness, both weighing the same;
    /// figures in Reports/Quality.
    static let relatedness = LogisticModel(
        """
        bias -1.066
        network-related 0.310
        lexical-related 0.228
        letters 1.860
        """, features: RelationScores.names)
}
