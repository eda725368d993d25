internal import ClaimAlignment
internal import Inference
import NewsModel

/// How likely two aligned claims cannot both be right, by all that rules and networks say of them together.
///
/// Unwanted: "Three tankers began leaking" and "Styrene escaped from two tankers" told to differ, since no rule is sure of it by itself.
struct Contradiction {
    /// 0 to 1.
    let probability: Double

    /// - Parameter larger: what the larger network reads, asked only where the rest leaves it open.
    /// - Complexity: at most two readings of the network.
    init(_ pair: PairContext, _ features: RelationFeatures, by larger: ContraryReadings) {
        let known = features.values + [Self.share(pair.likelihood ?? 0)]
        let first = LogisticModel.contrary.probability(known)
        guard first >= Self.open else {
            probability = first
            return
        }
        let readings = larger.values
        let mean = readings.reduce(0, +) / Double(readings.count)
        probability = LogisticModel.contraryAsRead.probability(
            known + [Self.share(mean), Self.share(readings.min() ?? mean)])
    }

    private static func share(_ probability: Double) -> Double { LogisticModel.logOdds(probability) / largestLogOdds }

    /// What brings log-odds to at most about 1.
    private static let largestLogOdds = 5.0
    /// Less likely ones are not read. Set by reason: the network seldom trebles the odds.
    private static let open = 0.4
}
