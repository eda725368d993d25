/// Chooses among candidate pairs: best first, a further partner only where it is nearly as good as the first.
struct Assignment {
    private let candidates: [AlignedClaims]

    init(_ candidates: [AlignedClaims]) { self.candidates = candidates }

    /// - Complexity: O(*c* log *c*) in the candidates.
    func pairs() -> [AlignedClaims] {
        let ranked = candidates.sorted { left, right in
            (right.similarity, left.first, left.second) < (left.similarity, right.first, right.second)
        }
        var bestOfFirst: [Int: Double] = [:]
        var bestOfSecond: [Int: Double] = [:]
        var partners: [Int: Int] = [:]
        var chosen: [AlignedClaims] = []
        for pair in ranked {
            let best = max(bestOfFirst[pair.first] ?? 0, bestOfSecond[pair.second] ?? 0)
            if best > 0, pair.similarity < max(Self.furtherThreshold, best * Self.furtherShare) { continue }
            guard partners[pair.first, default: 0] < Self.maximumPartners else { continue }
            partners[pair.first, default: 0] += 1
            bestOfFirst[pair.first] = max(bestOfFirst[pair.first] ?? 0, pair.similarity)
            bestOfSecond[pair.second] = max(bestOfSecond[pair.second] ?? 0, pair.similarity)
            chosen.append(pair)
        }
        return chosen.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    // Set on the project's own bundles, each judged by a model fitted on the others.
    /// Below this two claims are not aligned.
    static let threshold = 0.45
    /// A claim that has a partner gets another only above this…
    static let furtherThreshold = 0.5
    /// … and above this share of the better partner's score.
    static let furtherShare = 0.8
    static let maximumPartners = 3
}
