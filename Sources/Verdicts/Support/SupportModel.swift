import Inference
import NewsModel

/// How likely sources bear a claim out, from what the relation network read and from how much of the claim's content is there.
///
/// The network alone takes a claim copied from an article with one word changed for true too readily where the sentence is
/// long, and a summary for false; coverage alone cannot tell either. Each has its say.
struct SupportModel {
    static let names = ["entailment", "contradiction", "coverage", "least-word", "likeness"]

    let factors: [Factor]
    /// 0 to 1.
    let probability: Double
    /// Whether the sources tell of it at all, borne out or not.
    let isTold: Bool

    /// - Parameter likeness: how likely a claim of the sources tells the same by what it says in its passage.
    init(_ reading: EvidenceReader.Reading, coverage: Double, likeness: Double) {
        let values = Self.values(reading, coverage: coverage, likeness: likeness)
        let model = LogisticModel.support
        factors = zip(zip(Self.names, values), model.weights).map { Factor(name: $0.0, value: $0.1, weight: $1) }
        probability = model.probability(values)
        isTold = LogisticModel.told.logOdds(values) >= 0
    }

    /// In the order of ``names``.
    static func values(_ reading: EvidenceReader.Reading, coverage: Double, likeness: Double) -> [Double] {
        [
            LogisticModel.logOdds(reading.entailment), LogisticModel.logOdds(reading.contradiction), coverage,
            LogisticModel.logOdds(reading.leastSupported), likeness,
        ]
    }
}

extension LogisticModel {
    /// Fitted by `Training/support.py` on the public development sets for support, every set and answer weighing the same;
    /// figures on sets left out are in Reports/Quality. Refit after a change of the network or of the windows it reads.
    static let support = LogisticModel(
        """
        bias 0.447
        entailment 0.169
        contradiction -0.136
        coverage 0.291
        least-word -0.113
        likeness 0.0
        """, features: SupportModel.names)

    /// Fitted by `Training/told.py` on the digests of `Training/Reports` in CModels.
    static let told = LogisticModel(
        """
        bias 1.412
        entailment 0.249
        contradiction 0.118
        coverage 1.384
        least-word -0.210
        likeness 3.025
        """, features: SupportModel.names)
}
