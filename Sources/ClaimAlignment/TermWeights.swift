private import Foundation

/// How much it tells that two claims share a concept: the rarer in the articles at hand, the more.
///
/// Inverse document frequency (Spärck Jones, Journal of Documentation 28, 1972) with the claims of all articles as
/// documents, smoothed so that two bare sentences get sensible weights as well, times what the word tells in the
/// language at large.
public struct TermWeights: Sendable {
    private let documentFrequency: [String: Int]
    private let light: Set<String>
    /// What a concept tells in the language at large, 0 to 1; names and unknown words are not in it.
    private let general: [String: Double]
    private let count: Int

    init(_ profiles: [[ClaimProfile]], meanings: ConceptMeanings) {
        var frequency: [String: Int] = [:]
        var light: Set<String> = []
        var count = 0
        for profile in profiles.joined() {
            count += 1
            for concept in profile.concepts { frequency[concept, default: 0] += 1 }
            for term in profile.terms where term.isLight { light.insert(term.concept) }
        }
        documentFrequency = frequency
        general = frequency.keys.reduce(into: [:]) { $0[$1] = meanings.weight(of: $1) }
        self.light = light
        self.count = count
    }

    /// The weight of a concept, above 0.
    public func weight(_ concept: String) -> Double {
        let frequency = Double(documentFrequency[concept] ?? 1)
        let rarity = Self.logarithm(1 + (Double(count) + Self.smoothing) / (frequency + 1))
        let telling = light.contains(concept) ? min(Self.lightShare, general[concept] ?? 1) : general[concept] ?? 1
        return rarity * (Self.leastShare + (1 - Self.leastShare) * telling)
    }

    public func total(_ concepts: [String]) -> Double { concepts.reduce(0) { $0 + weight($1) } }

    /// The weight two sorted lists have in common.
    ///
    /// - Complexity: linear in both.
    public func shared(_ first: [String], _ second: [String]) -> Double {
        var i = 0
        var j = 0
        var sum = 0.0
        while i < first.count, j < second.count {
            if first[i] == second[j] {
                sum += weight(first[i])
                i += 1
                j += 1
            } else if first[i] < second[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }

    private static func logarithm(_ value: Double) -> Double { log(value) }

    /// Counts added to the number of claims, so that few claims do not make every word common.
    private static let smoothing = 10.0
    /// Words such as "people" or "Monday" tell a fifth at most.
    private static let lightShare = 0.2
    /// What even the commonest content word keeps.
    private static let leastShare = 0.2
}
