import NewsModel

/// How likely two claims report the same thing, 0 to 1, from what they name, count and say, and from their sentences.
public struct ClaimSimilarity: Sendable {
    let weights: TermWeights

    public init(weights: TermWeights) { self.weights = weights }

    /// - Complexity: linear in the two claims' concepts.
    public func score(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        let lexical = lexicalScore(first, second)
        let figures = FigureEvidence.score(first, second, isRelated: lexical > 0)
        let voice = speakerEvidence(first, second, isRelated: lexical > 0 || figures > 0)
        guard lexical > 0 || figures > 0 || voice > 0 else { return 0 }
        var score = (1 - Self.contextShare) * lexical + Self.contextShare * contextScore(first, second)
        score += figures + voice + quotationEvidence(first, second)
        return min(1, max(0, score * timeFactor(first, second)))
    }

    private func lexicalScore(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        let shared = SoftOverlap(weights).shared(first, second)
        guard shared > 0 else { return 0 }
        let totals = (weights.total(first.concepts), weights.total(second.concepts))
        let dice = 2 * shared / (totals.0 + totals.1)
        let contained = shared / (min(totals.0, totals.1) + Self.containmentDamping)
        return Self.diceShare * dice + (1 - Self.diceShare) * contained
    }

    /// One speaker on both sides; two denials by one speaker are nearly always of one thing.
    private func speakerEvidence(_ first: ClaimProfile, _ second: ClaimProfile, isRelated: Bool) -> Double {
        guard let speaker = first.speaker, speaker == second.speaker else { return 0 }
        if first.claim.modality == .denied, second.claim.modality == .denied { return Self.denialBonus }
        return isRelated ? Self.speakerBonus : 0
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
    static let speakerBonus = 0.08
    static let denialBonus = 0.3
    static let otherYear = 0.4
}
