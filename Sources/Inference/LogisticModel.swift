internal import Foundation

/// The weights of a logistic regression over named features.
package struct LogisticModel: Sendable {
    private let bias: Double
    /// In the order of the features' names.
    package let weights: [Double]

    /// - Parameters:
    ///   - text: one line a feature, its name, a space, its weight; the constant under `bias`.
    ///   - features: their names in the order in which values will be given.
    /// - Precondition: every feature has a line.
    package init(_ text: String, features: [String]) {
        var table: [Substring: Double] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, let value = Double(parts[1]) { table[parts[0]] = value }
        }
        func weight(_ name: String) -> Double {
            guard let value = table[Substring(name)] else { preconditionFailure("The model must weigh \(name).") }
            return value
        }
        bias = weight("bias")
        weights = features.map(weight)
    }

    /// The logarithm of the odds.
    ///
    /// - Precondition: there is one value a feature.
    package func logOdds(_ values: [Double]) -> Double {
        precondition(values.count == weights.count, "There must be one value for each feature of the model.")
        return zip(weights, values).reduce(bias) { $0 + $1.0 * $1.1 }
    }

    /// The logarithm of the odds of a probability, bounded so that no one feature can decide by being sure of itself.
    package static func logOdds(_ probability: Double) -> Double {
        let bounded = min(max(probability, least), 1 - least)
        return log(bounded / (1 - bounded))
    }

    private static let least = 0.005

    /// 0 to 1.
    package func probability(_ values: [Double]) -> Double { Self.probability(logOdds: logOdds(values)) }

    /// The probability whose odds have a logarithm, 0 to 1.
    package static func probability(logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
}
