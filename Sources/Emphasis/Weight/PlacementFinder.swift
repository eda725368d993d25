internal import ClaimExtraction
internal import NewsModel

/// Tells where each article puts each of its claims.
struct PlacementFinder {
    /// The share of a claim's content words that stand in the headline when the claim is the headline's. Set by judgement.
    private static let headlineShare = 0.6
    /// A claim of fewer content words is too short to be a headline's.
    private static let fewestContentWords = 2

    private let layouts: [ArticleLayout]
    private let pairsOfClaim: [Claim.ID: [ClaimPair.ID]]

    init(layouts: [ArticleLayout], pairs: [ClaimPair]) {
        self.layouts = layouts
        var pairsOfClaim: [Claim.ID: [ClaimPair.ID]] = [:]
        for pair in pairs {
            pairsOfClaim[pair.first, default: []].append(pair.id)
            if pair.second != pair.first { pairsOfClaim[pair.second, default: []].append(pair.id) }
        }
        self.pairsOfClaim = pairsOfClaim
    }

    /// By article, then in the order of its claims; a claim of several pairs stands once for each.
    func placements() -> [Placement] {
        layouts.indices.flatMap { article in
            layouts[article].analysis.claims.flatMap { placements(of: $0, in: article) }
        }
    }

    private func placements(of claim: Claim, in article: Int) -> [Placement] {
        let layout = layouts[article]
        let single = Placement(
            pair: nil, claim: claim.id, article: article, place: place(of: claim.span, in: layout),
            weight: Prominence(layout).weight(of: claim.span), position: layout.position(of: claim.span),
            words: layout.wordCount(of: claim.span))
        guard let pairs = pairsOfClaim[claim.id] else { return [single] }
        return pairs.map { pair in
            var placement = single
            placement.pair = pair
            return placement
        }
    }

    private func place(of span: SourceSpan, in layout: ArticleLayout) -> Placement.Place {
        if isInHeadline(span, of: layout) { return .headline }
        if layout.isInLead(span) { return .lead }
        switch layout.position(of: span) {
        case ..<(1 / 3): return .upper
        case ..<(2 / 3): return .middle
        default: return .lower
        }
    }

    private func isInHeadline(_ span: SourceSpan, of layout: ArticleLayout) -> Bool {
        let meanings = layout.meanings(of: span)
        guard meanings.count >= Self.fewestContentWords else { return false }
        let shared = meanings.intersection(layout.headline).count
        return Double(shared) >= Self.headlineShare * Double(meanings.count)
    }
}
