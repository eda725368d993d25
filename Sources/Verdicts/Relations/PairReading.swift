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
    /// How alike they are by their letters, 0 to 1.
    package var letters: Double

    package init(
        firstImplies: Double, secondImplies: Double, contradiction: Double, related: Double, letters: Double
    ) {
        self.firstImplies = firstImplies
        self.secondImplies = secondImplies
        self.contradiction = contradiction
        self.related = related
        self.letters = letters
    }

    /// Of two statements with the same words, which need not be read.
    package static let ofCopies = PairReading(
        firstImplies: 1, secondImplies: 1, contradiction: 0, related: 1, letters: 1)

    /// Two texts read by the network.
    ///
    /// - Complexity: two readings of the network.
    package init(_ first: String, _ second: String, by network: RelationNetwork) {
        let readings = network.read([(first, second), (second, first)])
        self.init(
            firstImplies: readings[0].entailment, secondImplies: readings[1].entailment,
            contradiction: readings[0].contradiction, related: (readings[0].related + readings[1].related) / 2,
            letters: CharacterLikeness.cosine(first, second))
    }
}
