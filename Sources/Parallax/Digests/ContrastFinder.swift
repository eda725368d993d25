import ClaimAlignment
import ClaimExtraction
import NewsModel
import Verdicts

/// Sets claims of a digest's outlets against each other that no alignment joins: where one outlet says no to what
/// another reports.
///
/// A digest has few claims and chose them to be compared, so that one shared word under a negation tells enough; between
/// whole articles it would not.
struct ContrastFinder {
    let analyses: [ArticleAnalysis]
    let aligner: ClaimAligner

    /// Pairs of claims that have no partner yet, in text order.
    ///
    /// - Complexity: O(*mn*) in the unpaired claims of the two voices, of which ``maximumClaims`` a voice are looked at.
    func contrasts(_ first: Int, _ second: Int, beside aligned: [AlignedClaims]) -> [AlignedClaims] {
        guard analyses[first].article.outlet != nil, analyses[second].article.outlet != nil else { return [] }
        let taken = (Set(aligned.map(\.first)), Set(aligned.map(\.second)))
        let left = aligner.profiles[first].indices.filter { !taken.0.contains($0) }.prefix(Self.maximumClaims)
        let right = aligner.profiles[second].indices.filter { !taken.1.contains($0) }.prefix(Self.maximumClaims)
        var result: [AlignedClaims] = []
        for left in left {
            for right in right {
                let profiles = (aligner.profiles[first][left], aligner.profiles[second][right])
                let pair = PairContext(
                    first: ClaimSide(analysis: analyses[first], profile: profiles.0),
                    second: ClaimSide(analysis: analyses[second], profile: profiles.1), weights: aligner.weights,
                    similarity: 0)
                if Contrast(pair) != nil {
                    // The rule, not the score, joins them.
                    let score = max(aligner.score(profiles.0, profiles.1), ClaimAligner.leastSimilarity)
                    result.append(AlignedClaims(first: left, second: right, similarity: score))
                }
            }
        }
        return result
    }

    /// No digest that somebody reads gives one outlet so many claims.
    private static let maximumClaims = 60
}
