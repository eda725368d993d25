import NewsModel

/// A comparison with the look-ups that every report needs.
struct ComparisonIndex {
    let comparison: Comparison
    let totals: ComparisonTotals
    let outlets: [OutletLabel]
    private let claims: [Claim.ID: Claim]
    private let pairsOfClaim: [Claim.ID: [Int]]

    /// - Complexity: linear in the lists.
    init(_ comparison: Comparison) {
        self.comparison = comparison
        totals = ComparisonTotals(comparison)
        outlets = OutletLabel.all(of: comparison.articles, origin: comparison.origin)
        claims = Dictionary(comparison.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var pairsOfClaim: [Claim.ID: [Int]] = [:]
        for (index, pair) in comparison.pairs.enumerated() {
            pairsOfClaim[pair.first, default: []].append(index)
            pairsOfClaim[pair.second, default: []].append(index)
        }
        self.pairsOfClaim = pairsOfClaim
    }

    /// Below this a report opens with a warning. The score is the pipeline's; a half is its own line between "the same
    /// event" and "another one".
    static let sameEventFloor = 0.5

    var mayBeSeveralEvents: Bool { comparison.sameEvent.score < Self.sameEventFloor }

    var isDigest: Bool { comparison.origin == .digest }

    func claim(_ id: Claim.ID) -> Claim? { claims[id] }

    func article(_ index: Int) -> Article { comparison.articles[index].article }

    func text(of claim: Claim) -> String { article(claim.article).text.text(at: claim.span) }

    func text(at span: SourceSpan, in article: Int) -> String { self.article(article).text.text(at: span) }

    func outlet(_ index: Int) -> OutletLabel { outlets[index] }

    /// The pairs a claim belongs to, in the order of the comparison.
    func pairs(of claim: Claim.ID) -> [ClaimPair] {
        (pairsOfClaim[claim] ?? []).map { comparison.pairs[$0] }
    }

    /// A pair with its two claims.
    func joined(_ pair: ClaimPair) -> JoinedPair {
        guard let first = claims[pair.first], let second = claims[pair.second] else {
            preconditionFailure("A pair must name claims of its comparison.")
        }
        return JoinedPair(pair: pair, first: first, second: second)
    }

    func pairs(where condition: (ClaimPair) -> Bool) -> [JoinedPair] {
        comparison.pairs.filter(condition).map(joined)
    }
}

/// A pair with its two claims.
struct JoinedPair {
    let pair: ClaimPair
    let first: Claim
    let second: Claim

    /// The greater prominence of the two.
    var prominence: Double { max(first.prominence, second.prominence) }

    var claims: [Claim] { [first, second] }
}
