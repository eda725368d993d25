import NewsModel

/// The kind that a tagger gives a name most surely over all its places in a text.
struct TagVotes {
    private var votes: [String: [Mention.Kind: Double]] = [:]

    init(_ candidates: [NameCandidate]) {
        for candidate in candidates where candidate.tagConfidence > 0 {
            guard let kind = candidate.kind else { continue }
            votes[candidate.folded, default: [:]][kind, default: 0] += candidate.tagConfidence
        }
    }

    /// - Returns: `nil` for a name that was tagged nowhere.
    func kind(of folded: String) -> Mention.Kind? {
        guard let counts = votes[folded] else { return nil }
        let best = Mention.Kind.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
        return best
    }
}
