internal import ClaimExtraction
internal import NewsModel

/// Compares the order in which the first two articles tell what they share.
///
/// Only claims that stand in one pair of the two count: a claim that another article splits has no one place there.
struct StoryOrder {
    /// With fewer shared claims an order says nothing.
    static let fewestClaims = 3

    let analyses: [ArticleAnalysis]
    let pairs: [ClaimPair]

    /// `nil` with fewer than three shared claims, or where one article tells them all in one place.
    func agreement() -> OrderAgreement? {
        guard analyses.count >= 2 else { return nil }
        let first = starts(of: analyses[0])
        let second = starts(of: analyses[1])
        let shared = pairs.filter {
            $0.relation != .unrelated && first[$0.first] != nil && second[$0.second] != nil
        }
        let uses = Dictionary(shared.flatMap { [$0.first, $0.second] }.map { ($0, 1) }, uniquingKeysWith: +)
        let places = shared.filter { uses[$0.first] == 1 && uses[$0.second] == 1 }
            .compactMap { pair in first[pair.first].flatMap { a in second[pair.second].map { b in (a, b) } } }
        guard places.count >= Self.fewestClaims,
            let correlation = RankCorrelation(places.map(\.0), places.map(\.1))
        else { return nil }
        return OrderAgreement(
            tau: correlation.tau, count: places.count, low: correlation.low, high: correlation.high)
    }

    private func starts(of analysis: ArticleAnalysis) -> [Claim.ID: Int] {
        Dictionary(
            analysis.claims.map { ($0.id, $0.span.lowerBound) }, uniquingKeysWith: { first, _ in first })
    }
}
