import NewsModel

/// The pairs a reader must see first.
///
/// Conflicts come first, then updates, then what is told differently, then other pairs with a difference that cannot hold
/// on both sides; within each, outlets before a digest's own voice, and the pair first that is surest and that its
/// outlets make most of. Pairs whose differences are all compatible are left to the full lists.
enum KeyDifferences {
    /// How many a report shows at its top; all pairs follow in full below.
    static let shown = 6

    /// - Returns: pairs in order of importance; empty when nothing tells the articles apart.
    static func ranked(_ index: ComparisonIndex) -> [JoinedPair] {
        let candidates = index.comparison.pairs.enumerated().compactMap { offset, pair in
            tier(of: pair).map { (tier: $0, offset: offset, joined: index.joined(pair)) }
        }
        return candidates.sorted { left, right in
            if left.tier != right.tier { return left.tier < right.tier }
            let voices = (index.isOwnVoice(left.joined), index.isOwnVoice(right.joined))
            if voices.0 != voices.1 { return voices.1 }
            if left.joined.importance != right.joined.importance {
                return left.joined.importance > right.joined.importance
            }
            return left.offset < right.offset
        }.map(\.joined)
    }

    private static func tier(of pair: ClaimPair) -> Int? {
        switch pair.relation {
        case .conflict: 0
        case .update: 1
        case .differs: 2
        default: pair.differences.contains { !$0.compatible } ? 3 : nil
        }
    }

    /// The difference that says best why the two are set against each other: they come weightiest first, and one with
    /// words on both sides says more than one with words on one.
    static func leading(of pair: ClaimPair) -> Difference? {
        pair.differences.first { $0.first != nil && $0.second != nil } ?? pair.differences.first
    }
}

extension JoinedPair {
    /// What the outlets make of the pair, times how sure it is that the two report one thing.
    fileprivate var importance: Double { prominence * pair.confidence }
}

extension ComparisonIndex {
    /// Whether one side of a pair is a digest's own voice.
    fileprivate func isOwnVoice(_ joined: JoinedPair) -> Bool {
        isDigest && [joined.first, joined.second].contains { article($0.article).outlet == nil }
    }
}
