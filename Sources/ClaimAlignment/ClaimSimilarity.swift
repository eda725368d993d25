import NewsModel

/// How likely two claims report the same thing, 0 to 1, from what they name, count and say, and from their sentences.
public struct ClaimSimilarity: Sendable {
    let weights: TermWeights

    public init(weights: TermWeights) { self.weights = weights }

    /// - Complexity: linear in the two claims' concepts.
    public func score(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        let shared = weights.shared(first.concepts, second.concepts)
        let totals = (weights.total(first.concepts), weights.total(second.concepts))
        let quantity = quantityEvidence(first, second)
        guard shared > 0 || quantity > 0, totals.0 > 0 || totals.1 > 0 else { return 0 }
        let dice = 2 * shared / max(totals.0 + totals.1, 1e-9)
        let contained = shared / (min(totals.0, totals.1) + Self.containmentDamping)
        let lexical = Self.diceShare * dice + (1 - Self.diceShare) * contained
        var score = (1 - Self.contextShare) * lexical + Self.contextShare * contextScore(first, second)
        score += quantity + quotationEvidence(first, second)
        if let first = first.speaker, first == second.speaker { score += Self.speakerBonus * lexical }
        score *= timeFactor(first, second)
        return min(1, max(0, score))
    }

    /// The same words between quotation marks on both sides are seldom chance.
    private func quotationEvidence(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        let least = min(weights.total(first.quoted), weights.total(second.quoted))
        return least > 0 ? Self.quotationBonus * weights.shared(first.quoted, second.quoted) / least : 0
    }

    private func contextScore(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        let shared = weights.shared(first.context, second.context)
        let total = weights.total(first.context) + weights.total(second.context)
        return total > 0 ? 2 * shared / total : 0
    }

    /// Figures of the same kind that count the same speak for the pair, most when they agree.
    private func quantityEvidence(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        var best = 0.0
        for left in first.quantities {
            for right in second.quantities where left.quantity.unit == right.quantity.unit {
                let sameHead = left.head != nil && left.head == right.head
                let sameUnit = left.quantity.unit != nil
                let agrees = left.quantity.value == right.quantity.value
                if sameHead || (sameUnit && agrees) {
                    best = max(best, agrees ? Self.agreeingFigure : Self.comparableFigure)
                }
            }
        }
        return best
    }

    /// Claims of years apart are look-alikes: an earlier disaster told as background.
    private func timeFactor(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        let years = (Self.years(first), Self.years(second))
        guard years.0 != years.1, !(years.0.isEmpty && years.1.isEmpty) else { return 1 }
        if !years.0.isEmpty, !years.1.isEmpty { return years.0.isDisjoint(with: years.1) ? Self.otherYear : 1 }
        return 1
    }

    private static func years(_ profile: ClaimProfile) -> Set<Substring> {
        Set(
            profile.times.compactMap { time in
                let year = time.value.prefix(4)
                return year.utf8.count == 4 && year.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? year : nil
            })
    }

    // The figures below were set together on the project's own bundles (`Fixtures/Bundles`); rerun the bundle scorer
    // after changing one.
    static let diceShare = 0.5
    static let contextShare = 0.2
    /// Weight added to the smaller claim, so that two words of three in common do not make a match.
    static let containmentDamping = 2.5
    static let quotationBonus = 0.2
    static let speakerBonus = 0.15
    static let agreeingFigure = 0.15
    static let comparableFigure = 0.08
    static let otherYear = 0.4
}
