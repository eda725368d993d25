internal import ClaimAlignment
package import Inference
internal import Linguistics
public import NewsModel

/// Says how two aligned claims stand to each other, from the findings of all rules.
///
/// The strongest finding decides; among compatible claims the one with more content is the more detailed.
public struct PairJudge: Sendable {
    private let rules: [any DifferenceRule]

    public init() {
        rules = [
            QuantityRule(), TimeRule(), PlaceRule(), RoleSwapRule(), ActorRule(), AgentOmissionRule(), QuoteRule(),
            AttributionRule(), CertaintyRule(), PolarityRule(), StanceRule(), LabelRule(), DescriptionRule(),
            FramingRule(),
            DetailRule(),
        ]
    }

    /// - Parameter network: is asked where a rule sees a contradiction and cannot be sure of it, and where the smaller network, which read
    ///   the claims when they were aligned, expects one; `nil` where rules alone shall tell.
    /// - Returns: the relation, and the differences, the weightiest first.
    /// - Complexity: O(*mn*) in the content words of the two claims, and at most four readings of the network.
    package func judge(
        _ pair: PairContext, network: RelationNetwork?
    ) -> (relation: Relation, differences: [Difference]) {
        var findings = rules.flatMap { $0.findings(in: pair) }
        let larger = network.map { ContraryReadings(pair, by: $0) }
        let contradiction = larger.flatMap { self.contradiction(findings, pair, by: $0) }
        let isContrary = isMostLikelyContrary(findings, pair, contradiction)
        if let network { findings += nearWords(in: pair, by: network) }
        let read = larger.flatMap { ReadContradiction(pair, beside: findings, by: $0) }
        if !findings.contains(where: ReadContradiction.explains) {
            if let read {
                findings.append(read.finding)
            } else if isContrary {
                findings.append(ReadContradiction.finding(pair, isSure: true))
            }
        }
        let ranked = findings.enumerated().sorted { left, right in
            (right.element.weight, left.offset) < (left.element.weight, right.offset)
        }
        return (
            relation(findings, pair, network, contradiction, isReadAsContrary: isContrary || read?.isSure ?? false),
            ranked.map(\.element.difference)
        )
    }

    /// What the models of contradiction see of a pair; see ``RelationFeatures/names``.
    ///
    /// - Complexity: as ``judge(_:network:)``.
    package func features(of pair: PairContext) -> RelationFeatures {
        features(of: pair, rules.flatMap { $0.findings(in: pair) })
    }

    /// How likely both cannot be right by all that rules and networks say; `nil` of claims that were not read.
    private func contradiction(
        _ findings: [Finding], _ pair: PairContext, by larger: ContraryReadings
    ) -> Double? {
        guard pair.reading != nil else { return nil }
        return Contradiction(pair, features(of: pair, findings), by: larger).probability
    }

    /// Whether that leaves little doubt, in claims that are likely of one fact.
    private func isMostLikelyContrary(_ findings: [Finding], _ pair: PairContext, _ contradiction: Double?) -> Bool {
        contradiction ?? 0 >= Self.contradictory && pair.likelihood ?? 0 >= Self.contradictoryLikelihood
            && ReadContradiction.isPossible(pair, findings)
    }

    private func features(of pair: PairContext, _ findings: [Finding]) -> RelationFeatures {
        RelationFeatures(
            pair, findings,
            extra: (
                extraWeight(pair.first, beyond: pair.second, pair), extraWeight(pair.second, beyond: pair.first, pair)
            ))
    }

    private func nearWords(in pair: PairContext, by network: RelationNetwork) -> [Finding] {
        NearWords(pair, beside: WordChoices(pair).choices, by: [.ofClaims, network]).choices.map {
            $0.isVerb ? FramingRule.finding($0, pair) : LabelRule.finding($0, pair)
        }
    }

    /// What the rules alone make of two claims.
    public func judge(_ pair: PairContext) -> (relation: Relation, differences: [Difference]) {
        judge(pair, network: nil)
    }

    private func relation(
        _ findings: [Finding], _ pair: PairContext, _ network: RelationNetwork?, _ contradiction: Double?,
        isReadAsContrary: Bool
    ) -> Relation {
        let weights = findings.map { finding -> Finding.Weight in
            switch finding.weight {
            case .contradiction: return isConflict(finding, pair, contradiction) ? .contradiction : .variation
            case .change: return finding.difference.kind == .polarity && isDispute(pair) ? .variation : .change
            case .mild, .variation: return finding.weight
            }
        }
        if weights.contains(.contradiction) { return .conflict }
        if let network, !weights.contains(.change), isBorneOut(findings, pair, by: network) { return .conflict }
        if isReadAsContrary { return weights.contains(.change) ? .update : .conflict }
        if weights.contains(.change) { return .update }
        if weights.contains(.variation) { return .differs }
        let extra = (
            extraWeight(pair.first, beyond: pair.second, pair), extraWeight(pair.second, beyond: pair.first, pair)
        )
        if extra.0 >= Self.detailWeight, extra.0 >= extra.1 { return .firstMoreDetailed }
        if extra.1 >= Self.detailWeight { return .secondMoreDetailed }
        return .equivalent
    }

    /// Whether a contradiction is the outlets' own: they must surely speak of one thing; who did it and yes against no are
    /// one only where it is not two people who disagree, the latter where more than the predicate is shared too; figures only where all
    /// else that is said bears it out.
    private func isConflict(_ finding: Finding, _ pair: PairContext, _ contradiction: Double?) -> Bool {
        let least = finding.isAnchored ? Self.anchoredSimilarity : Self.conflictSimilarity
        let likely = Self.conflictLikelihood[finding.difference.kind]
        guard pair.similarity >= least || likely.map({ pair.likelihood ?? 0 >= $0 }) ?? false else { return false }
        if Self.contestable.contains(finding.difference.kind) {
            guard contradiction ?? 1 >= Self.contraryFigures else { return false }
            return finding.difference.kind == .time || areOfOneSize(finding, pair)
        }
        guard contradiction ?? 1 >= Self.contraryAtAll else { return false }
        guard finding.difference.kind == .polarity || finding.difference.kind == .actor else { return true }
        guard !pair.haveTwoSpeakers else { return false }
        if finding.difference.kind == .actor { return true }
        let shared = Set(pair.first.profile.concepts).intersection(pair.second.profile.concepts).count
        return shared >= Self.sharedConcepts
    }

    /// Whether the network, too, finds that both cannot be true, where a rule sees figures or times against each other in claims
    /// that are most likely one. Of yes and no it may not say so: on real pairs of outlets none of three such was one.
    private func isBorneOut(_ findings: [Finding], _ pair: PairContext, by network: RelationNetwork) -> Bool {
        let isContested = findings.contains { finding in
            (finding.weight == .contradiction || finding.isContested)
                && Self.contestable.contains(finding.difference.kind)
                && (finding.difference.kind != .quantity || areOfOneSize(finding, pair))
        }
        guard isContested, pair.likelihood ?? 0 >= Self.contestedLikelihood, pair.first.profile.quoted.isEmpty,
            pair.second.profile.quoted.isEmpty
        else { return false }
        let texts = (pair.first.text(at: pair.first.claim.span), pair.second.text(at: pair.second.claim.span))
        let found = network.read([texts, (texts.1, texts.0)], marksWords: false).map(\.contradiction)
        if found.allSatisfy({ $0 >= Self.contrary }) { return true }
        // Of the smaller network's reading the larger one's need not be as sure.
        guard let reading = pair.reading, reading.related >= Self.surelyRelated,
            found.allSatisfy({ $0 >= Self.ratherContrary })
        else { return false }
        return (found.reduce(reading.contradiction, +)) / Double(found.count + 1) >= Self.contraryTogether
    }

    private static let contestable: Set<Difference.Kind> = [.quantity, .time]

    /// Two people who disagree, at least one of them in quoted words: no outlet says the opposite of the other.
    private func isDispute(_ pair: PairContext) -> Bool {
        pair.haveTwoSpeakers && !(pair.first.profile.quoted.isEmpty && pair.second.profile.quoted.isEmpty)
    }

    /// Figures far apart ("14 a month", "168 a year") more often measure two things than the same one.
    private func areOfOneSize(_ finding: Finding, _ pair: PairContext) -> Bool {
        func value(_ span: SourceSpan?, _ side: ClaimSide) -> Double? {
            side.profile.quantities.first { $0.quantity.span == span }.map {
                abs($0.quantity.inBaseUnit.value)
            }
        }
        guard let first = value(finding.difference.first, pair.first),
            let second = value(finding.difference.second, pair.second), min(first, second) > 0
        else { return true }
        return max(first, second) / min(first, second) <= Self.largestRatio
    }

    /// The weight of what one side has and neither the other claim nor its sentence.
    private func extraWeight(_ side: ClaimSide, beyond other: ClaimSide, _ pair: PairContext) -> Double {
        let known = Set(other.profile.concepts).union(other.profile.context)
        let words = side.profile.concepts.filter { !known.contains($0) }
        let figures = max(0, side.profile.quantities.count - other.profile.quantities.count)
        return pair.weights.total(words) + Double(figures) * Self.figureWeight
    }

    /// Claims less alike than this may speak of two things: what contradicts is then shown, but not as a conflict. Set
    /// on real pairs of outlets, for precision of conflicts.
    private static let conflictSimilarity = 0.85
    /// The same with what the claims are about. Set on the project's own bundles; of 150 real pairs of outlets none conflicts by
    /// it, and the one time told otherwise above 0.8 was of two acts.
    private static let conflictLikelihood: [Difference.Kind: Double] = [.quantity: 0.93, .time: 0.99]
    /// Set on the project's own bundles and on real pairs of outlets, for precision of conflicts: below this claims may speak of
    /// two things …
    private static let contestedLikelihood = 0.93
    /// … and below this the network is not sure.
    private static let contrary = 0.6
    private static let contraryTogether = 0.62
    private static let ratherContrary = 0.5
    private static let surelyRelated = 0.5
    /// Set on the project's own bundles and on real pairs of outlets, for precision of conflicts.
    private static let contradictory = 0.7
    private static let contradictoryLikelihood = 0.9
    /// Of figures and times. Set on the project's own bundles: of 25 conflicts of figures 21 reach it that are, of 11 three that are not.
    private static let contraryFigures = 0.66
    /// Whatever a rule sees is none below this. Set on real pairs of outlets.
    private static let contraryAtAll = 0.35
    /// Set by reason: what is told is known to be one thing, so the claims around it need only be aligned.
    private static let anchoredSimilarity = 0.45
    /// Set on the project's own bundles.
    private static let largestRatio = 5.0
    /// The predicate, its subject and one more; set on real pairs of outlets.
    private static let sharedConcepts = 3
    /// About two words of which the other side has nothing; set on the project's own bundles.
    private static let detailWeight = 5.5
    private static let figureWeight = 3.0
}
