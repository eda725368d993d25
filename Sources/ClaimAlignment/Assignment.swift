/// Chooses among candidate pairs: best first, a further partner only where it is nearly as good as the first.
struct Assignment {
    private let candidates: [AlignedClaims]

    init(_ candidates: [AlignedClaims]) { self.candidates = candidates }

    /// - Complexity: O(*c* log *c*) in the candidates.
    func pairs() -> [AlignedClaims] {
        let ranked = candidates.sorted { left, right in
            (right.similarity, left.first, left.second) < (left.similarity, right.first, right.second)
        }
        var partnersOfFirst: [Int: [AlignedClaims]] = [:]
        var partnersOfSecond: [Int: [AlignedClaims]] = [:]
        for pair in ranked {
            let rivals = partnersOfFirst[pair.first, default: []] + partnersOfSecond[pair.second, default: []]
            guard rivals.isEmpty || isFurtherPartner(pair, beside: rivals) else { continue }
            partnersOfFirst[pair.first, default: []].append(pair)
            partnersOfSecond[pair.second, default: []].append(pair)
        }
        return partnersOfFirst.values.joined().sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// One outlet splits what the other joins: the parts stand side by side. Elsewhere a second partner must be nearly
    /// as good as the first.
    private func isFurtherPartner(_ pair: AlignedClaims, beside rivals: [AlignedClaims]) -> Bool {
        guard rivals.count < Self.maximumPartners, let best = rivals.map(\.similarity).max() else { return false }
        let isBeside = rivals.allSatisfy {
            abs($0.first - pair.first) + abs($0.second - pair.second) <= Self.besideReach
        }
        let isRepeated = rivals.contains { $0.similarity >= Self.repeated && ($0.reading ?? .ofCopies) == .ofCopies }
        if isRepeated, pair.similarity < Self.nearlyRepeated { return false }
        if isBeside { return pair.similarity >= best * Self.besideShare }
        return pair.similarity >= max(Self.furtherThreshold, best * Self.furtherShare)
    }

    // Set on the project's own bundles, each judged by a model fitted on the others.
    /// Below this two claims are not aligned.
    static let threshold = 0.35
    /// The same where both were read. Higher than what finds most pairs, or claims that only look alike are paired: at 0.7 five more in a hundred pairs of gold are found on the project's
    /// own bundles, two more in a hundred of those made are none, and four more in a hundred omissions are not told.
    static let thresholdOfRead = 0.8
    /// A claim that has a partner gets another only above this…
    static let furtherThreshold = 0.55
    /// … and above this share of the better partner's score.
    static let furtherShare = 0.8
    static let maximumPartners = 3
    /// Words that the other repeats have found their partner: only what nearly repeats them, too, comes beside it. Set on
    /// real pairs of outlets: "We want it that way" stood beside "We need to keep it that way", which both had.
    static let repeated = 0.99
    static let nearlyRepeated = 0.95
    /// Claims between two parts of what the other outlet joins, at most.
    static let besideReach = 2
    static let besideShare = 0.7
}
