import NewsModel

/// Gives claims their main propositions.
struct ClaimPropositions {
    /// In the order of their heads.
    let propositions: [Proposition]
    let attributions: [AttributionLink]

    /// The claims, each with the proposition whose predicate stands highest in the sentence's tree, the words that say
    /// whose it is left out.
    ///
    /// - Complexity: O(*n* log *n*).
    func attached(to claims: [Claim]) -> [Claim] {
        let cues = Set(attributions.compactMap(\.cue).map(\.lowerBound))
        let stated = propositions.filter { !cues.contains($0.head.lowerBound) || !$0.onlyReports }
        return claims.map { claim in
            var claim = claim
            claim.proposition = stated[stated.partitioningIndex { $0.head.lowerBound >= claim.span.lowerBound }...]
                .prefix { $0.head.upperBound <= claim.span.upperBound }
                .min { $0.depth < $1.depth }
            return claim
        }
    }
}
