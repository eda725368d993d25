/// Finds the texts that share a concept with a given list, those that share most weight first.
public struct ConceptIndex: Sendable {
    private let holders: [String: [Int]]

    /// - Parameter conceptLists: the concepts of each text, each once.
    public init(_ conceptLists: [[String]]) {
        var holders: [String: [Int]] = [:]
        for (index, concepts) in conceptLists.enumerated() {
            for concept in concepts { holders[concept, default: []].append(index) }
        }
        self.holders = holders
    }

    /// - Returns: indices in descending order of shared weight, ties in order.
    /// - Complexity: O(*c* ``commonest``) for *c* concepts.
    public func candidates(for concepts: [String], weights: TermWeights, limit: Int) -> [Int] {
        var shared: [Int: Double] = [:]
        for concept in concepts {
            guard let holding = holders[concept], holding.count <= Self.commonest else { continue }
            let weight = weights.weight(concept)
            for index in holding { shared[index, default: 0] += weight }
        }
        let ranked = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ranked.prefix(limit).map(\.key)
    }

    /// A concept that more texts than this share tells nothing and would make the work quadratic.
    private static let commonest = 400
}
