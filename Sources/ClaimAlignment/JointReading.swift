internal import Inference

/// What a network that reads two claims together makes of them, each from 0 to 1.
package struct JointReading: Hashable, Sendable {
    /// How likely both tell one fact, whether or not they agree on it.
    package var related: Double
    /// How likely the shorter follows from the longer.
    package var entailment: Double
    /// How likely they cannot both be true. With ``entailment`` at most 1.
    package var contradiction: Double

    package init(related: Double, entailment: Double, contradiction: Double) {
        self.related = related
        self.entailment = entailment
        self.contradiction = contradiction
    }

    /// Of claims with the same words, which need not be read.
    static let ofCopies = JointReading(related: 1, entailment: 1, contradiction: 0)

    init(_ reading: RelationNetwork.Reading) {
        self.init(related: reading.related, entailment: reading.entailment, contradiction: reading.contradiction)
    }

    /// The readings of some pairs of texts, in order.
    ///
    /// Which article comes first tells nothing: the longer text does.
    ///
    /// - Complexity: O(*n*) in the texts' lengths.
    static func readings(of pairs: [(String, String)], by network: RelationNetwork) -> [JointReading] {
        let unread = pairs.indices.filter { pairs[$0].0 != pairs[$0].1 }
        let read = network.read(unread.map { ordered(pairs[$0]) }, marksWords: false)
        var readings = [JointReading](repeating: .ofCopies, count: pairs.count)
        for (index, reading) in zip(unread, read) { readings[index] = JointReading(reading) }
        return readings
    }

    private static func ordered(_ pair: (String, String)) -> (String, String) {
        (pair.0.utf8.count, pair.0) >= (pair.1.utf8.count, pair.1) ? pair : (pair.1, pair.0)
    }

    /// What is weighed of it, in the order of ``names``.
    package var values: [Double] {
        let logOdds = max(LogisticModel.logOdds(related), Self.leastLogOdds)
        return [logOdds / Self.largestLogOdds, entailment, contradiction]
    }

    /// What brings the log-odds to at most about 1, as the other features are.
    private static let largestLogOdds = 5.0
    /// Of short clauses the network knows too little to rule a pair out: "Nine workers died". Set on the project's own bundles, where less changes
    /// nothing to speak of.
    private static let leastLogOdds = -2.0

    static let names = ["read-related", "read-entailed", "read-contrary"]
}
