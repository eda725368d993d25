package import Inference

/// How two statements stand to each other by the relation network, read in both directions.
///
/// ```
/// first:  "Three people died in the fire."   second: "The fire killed people."
/// firstImplies 0.9   secondImplies 0.2   contradiction 0.05   related 0.95
/// ```
package struct PairReading: Hashable, Sendable {
    /// How likely the second follows from the first, 0 to 1.
    package var firstImplies: Double
    /// How likely the first follows from the second, 0 to 1.
    package var secondImplies: Double
    /// How likely the second cannot be true if the first is, 0 to 1. With ``firstImplies`` at most 1.
    package var contradiction: Double
    /// How likely both tell of one thing, 0 to 1.
    package var related: Double

    package init(firstImplies: Double, secondImplies: Double, contradiction: Double, related: Double) {
        self.firstImplies = firstImplies
        self.secondImplies = secondImplies
        self.contradiction = contradiction
        self.related = related
    }

    /// Of two statements with the same words, which need not be read.
    package static let ofCopies = PairReading(firstImplies: 1, secondImplies: 1, contradiction: 0, related: 1)

    /// Readings of pairs of texts, in order.
    ///
    /// - Complexity: two readings of the network a pair.
    package static func read(_ pairs: [(String, String)], by network: RelationNetwork) -> [PairReading] {
        let readings = network.read(pairs.flatMap { [($0.0, $0.1), ($0.1, $0.0)] })
        return stride(from: 0, to: readings.count, by: 2).map { PairReading(readings[$0], readings[$0 + 1]) }
    }

    private init(_ forward: RelationNetwork.Reading, _ backward: RelationNetwork.Reading) {
        firstImplies = forward.entailment
        secondImplies = backward.entailment
        contradiction = forward.contradiction
        related = (forward.related + backward.related) / 2
    }
}
