import Inference
import NewsModel

/// How likely sources bear a claim out, from what the relation network read and from how much of the claim's content is there.
///
/// The network alone takes a claim copied from an article with one word changed for true too readily where the sentence is
/// long, and a summary for false; coverage alone cannot tell either. Each has its say.
struct SupportModel {
    static let names = ["entailment", "contradiction", "coverage", "least-word"]

    let factors: [Factor]
    /// 0 to 1.
    let probability: Double

    init(_ reading: EvidenceReader.Reading, coverage: Double) {
        let values = [
            LogisticModel.logOdds(reading.entailment), LogisticModel.logOdds(reading.contradiction), coverage,
            LogisticModel.logOdds(reading.leastSupported),
        ]
        let model = LogisticModel.support
        factors = zip(zip(Self.names, values), model.weights).map { Factor(name: $0.0, value: $0.1, weight: $1) }
        probability = model.probability(values)
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
        """, features: SupportModel.names)
}
