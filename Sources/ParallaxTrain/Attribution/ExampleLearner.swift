/// What learns its weights from one example after another.
protocol ExampleLearner {
    var exampleCount: Int { get }
    var weights: SparseWeights { get set }

    /// Learns from an example.
    ///
    /// - Returns: the loss on it before.
    mutating func learn(_ example: Int) -> Double
}

extension ExampleLearner {
    /// One pass in an order that chance decides; the mean loss of an example.
    mutating func pass(_ random: inout SeededRandom) -> Float {
        var loss: Double = 0
        for example in (0..<exampleCount).shuffled(using: &random) {
            loss += learn(example)
            weights.endStep()
        }
        return Float(loss / Double(max(exampleCount, 1)))
    }
}
