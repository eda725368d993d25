import Linguistics
import ClaimAlignment
import ClaimExtraction
import NewsModel

/// Holds a draft's claim against the claims of its evidence sentences by the rules of pairs.
struct EvidenceComparison {
    let judge: SupportJudge
    let profile: ClaimProfile
    let evidence: EvidenceFinder.Found
    /// Whether the network finds that the claim follows.
    var isEntailed = false

    /// Findings against the nearest claim of the evidence. A figure or date counts as contradicted only if no claim of
    /// the evidence bears it out.
    func findings() -> [Finding] {
        let claims = evidenceClaims()
        let scored = claims.map { (claim: $0, score: judge.aligner.score(profile, $0)) }
        guard let nearest = scored.max(by: { $0.score < $1.score })?.claim else { return [] }
        var result: [Finding] = []
        result += slotFindings(QuantityRule(), claims, nearest)
        if result.isEmpty { result += otherBounds(claims) }
        if result.isEmpty { result += measures() }
        result += times(claims)
        result += polarity(claims)
        result += stance(nearest)
        result += claims.lazy.map { otherActors(in: context($0)) }.first { !$0.isEmpty } ?? []
        result += weakened(nearest)
        return result
    }

    /// "more than 300" where the evidence has "more than 200": both can be right, but the source does not say so.
    private func otherBounds(_ claims: [ClaimProfile]) -> [Finding] {
        claims.flatMap { claim -> [Finding] in
            let match = QuantityMatch(context(claim))
            return profile.quantities.compactMap { mine in
                guard !bearsOutExactly(mine, claims),
                    let other = claim.quantities.first(where: {
                        Measure(mine.quantity).isBoundedLike(Measure($0.quantity)) && match.comparable(mine, $0)
                    })
                else { return nil }
                return otherThan(mine.quantity.span, other.quantity.span, .quantity, QuantityRule.name)
            }
        }
    }

    private func bearsOutExactly(_ mine: ClaimProfile.CountedQuantity, _ claims: [ClaimProfile]) -> Bool {
        claims.contains { $0.quantities.contains { QuantityMatch.agree(mine, $0) } }
    }

    private func otherThan(
        _ mine: SourceSpan, _ other: SourceSpan, _ kind: Difference.Kind, _ rule: String
    ) -> Finding {
        let words = (judge.draft.document.text(at: mine), source.document.text(at: other))
        return Finding(
            difference: Difference(
                kind: kind, compatible: false, first: mine, second: other,
                explanation: Self.otherThan(words.0, words.1), rule: rule),
            weight: .contradiction)
    }

    /// Yes against no, unless a claim of the evidence has the same act and says the same of it: "convicted him of bribery
    /// but acquitted him of laundering".
    private func polarity(_ claims: [ClaimProfile]) -> [Finding] {
        let agrees = claims.contains { claim in
            if case .agree = ContraryPropositions(context(claim)).verdict { return true }
            return false
        }
        guard !agrees else { return [] }
        let found = claims.lazy.map { (claim: $0, findings: PolarityRule().findings(in: context($0))) }
            .first { !$0.findings.isEmpty }
        return found.map { found in found.findings.compactMap { weighed($0, found.claim) } } ?? []
    }

    /// Yes beside no of one act, where the source has all else of the claim, turns it; words that stand beside a "no" tell
    /// nothing where the claim follows, or where the source has little of it.
    private func weighed(_ finding: Finding, _ claim: ClaimProfile) -> Finding? {
        guard finding.weight == .variation else { return finding }
        if case .contrast = ContraryPropositions(context(claim)).verdict {
            var finding = finding
            if evidence.coverage >= SupportThresholds.related { finding.weight = .contradiction }
            return finding
        }
        return isEntailed || evidence.coverage < SupportThresholds.related ? nil : finding
    }

    /// "She admitted …" where the source has her deny it, "has confirmed" where it has not said whether.
    private func stance(_ nearest: ClaimProfile) -> [Finding] {
        let pair = context(nearest)
        let source = StanceRule.stance(pair.second, pair)
        return StanceRule().findings(in: pair).map { finding in
            var finding = finding
            let isOwned = source == .denied || StanceRule.stance(pair.first, pair) == .conceded
            if isOwned, evidence.coverage >= Self.told { finding.weight = .contradiction }
            return finding
        }
    }

    /// Share of a claim's weight with which the evidence certainly tells of what the claim does. Set on the project's own
    /// bundles.
    private static let told = 0.85

    /// Somebody else did it, or who did it and to whom are exchanged.
    private func otherActors(in pair: PairContext) -> [Finding] {
        (RoleSwapRule().findings(in: pair) + ActorRule().findings(in: pair)).filter { $0.weight == .contradiction }
    }

    private func evidenceClaims() -> [ClaimProfile] {
        let profiles = aligner.profiles[evidence.source + 1]
        let first = profiles.partitioningIndex { $0.claim.sentence >= evidence.sentences.lowerBound }
        return Array(profiles[first...].prefix { evidence.sentences.contains($0.claim.sentence) })
    }

    private var aligner: ClaimAligner { judge.aligner }

    private func context(_ other: ClaimProfile) -> PairContext {
        PairContext(
            first: ClaimSide(analysis: judge.draft, profile: profile),
            second: ClaimSide(analysis: judge.sources[evidence.source], profile: other), weights: aligner.weights,
            similarity: 1, words: judge.words, clauses: judge.clauses, verdicts: judge.verdicts)
    }

    /// A date or clock time that no time of the evidence allows, where the evidence names one of the same kind.
    private func times(_ claims: [ClaimProfile]) -> [Finding] {
        let named = evidenceTimes().filter { TimeRule.isPoint($0) }
        return profile.times.filter(TimeRule.isPoint).compactMap { mine in
            let rivals = named.filter { $0.kind == mine.kind || $0.value.count == mine.value.count }
            let bearing = named.filter { TimeRule.isWeek($0.value) == TimeRule.isWeek(mine.value) }
            guard let rival = rivals.first, !bearing.contains(where: { TimeRule.canAgree(mine.value, $0.value) }),
                !named.contains(where: { areWordedAlike(mine.span, $0.span) })
            else { return nil }
            return otherThan(mine.span, rival.span, .time, TimeRule.name)
        }
    }

    /// "10 May" in both is one day, whatever years the two dates were read in; "10.20 p.m. on Tuesday" has "10.20 p.m.".
    private func areWordedAlike(_ mine: SourceSpan, _ other: SourceSpan) -> Bool {
        let texts = (judge.draft.document.text(at: mine).lowercased(), source.document.text(at: other).lowercased())
        return texts.0 == texts.1 || texts.1.hasPrefix(texts.0 + " ")
    }

    /// An amount with a unit where the evidence has another of the same unit and none that allows it.
    private func measures() -> [Finding] {
        let named = evidenceQuantities()
        return profile.quantities.map(\.quantity).filter { $0.unit != nil }.compactMap { mine in
            let rivals = named.filter { Measure($0).unit == Measure(mine).unit }
            let isAllowed = rivals.contains { QuantityMatch.agree(mine, $0) || QuantityMatch.rangesMeet(mine, $0) }
            guard let rival = rivals.first, !isAllowed else { return nil }
            return otherThan(mine.span, rival.span, .quantity, QuantityRule.name)
        }
    }

    private func evidenceQuantities() -> [Quantity] { Array(source.quantities(in: evidenceSpan)) }

    private var evidenceSpan: SourceSpan {
        let sentences = source.document.sentences[evidence.sentences]
        return sentences.dropFirst().reduce(sentences.first!.span) { $0.union($1.span) }
    }

    private var source: ArticleAnalysis { judge.sources[evidence.source] }

    private func evidenceTimes() -> [TimeExpression] { Array(source.times(in: evidenceSpan)) }

    private static func otherThan(_ draft: String, _ source: String) -> String {
        "The draft has “\(draft)”, the source “\(source)”."
    }

    /// Contradictions of one rule that no other claim of the evidence takes back.
    private func slotFindings(
        _ rule: some DifferenceRule, _ claims: [ClaimProfile], _ nearest: ClaimProfile
    ) -> [Finding] {
        let found = rule.findings(in: context(nearest)).filter { $0.weight >= .change }
        return found.filter { finding in
            guard let span = finding.difference.first else { return true }
            // A number beside another tells nothing where little else of the claim is there, and not what it counts.
            guard evidence.coverage >= SupportThresholds.related || finding.isAnchored || countAlike(finding, nearest)
            else { return false }
            return !claims.contains { bearsOut(span, $0) }
        }
    }

    private func countAlike(_ finding: Finding, _ other: ClaimProfile) -> Bool {
        let mine = profile.quantities.first { $0.quantity.span == finding.difference.first }
        let its = other.quantities.first { $0.quantity.span == finding.difference.second }
        return mine.flatMap { mine in its.map(mine.countsAlike) } ?? true
    }

    private func bearsOut(_ span: SourceSpan, _ other: ClaimProfile) -> Bool {
        if let quantity = profile.quantities.first(where: { $0.quantity.span == span })?.quantity {
            return other.quantities.contains {
                QuantityMatch.agree(quantity, $0.quantity)
                    || ($0.quantity.unit == quantity.unit && QuantityMatch.rangesMeet(quantity, $0.quantity))
            }
        }
        if let time = profile.times.first(where: { $0.span == span }) {
            return other.times.contains { TimeRule.canAgree(time.value, $0.value) }
        }
        return false
    }

    /// The source hedges or leaves to an unnamed voice what the draft states or credits higher.
    private func weakened(_ nearest: ClaimProfile) -> [Finding] {
        let draft = profile.claim
        let source = nearest.claim
        let pair = context(nearest)
        let inner = draft.attribution.last { $0.kind != .outlet && !isCredit($0) }
        let isOutright = draft.modality == .asserted && !holdsAtDistance()
        guard let link = source.attribution.last, let span = link.source ?? link.cue else {
            return source.modality == .hedged && isOutright ? [finding(nil, Self.hedged, pair)] : []
        }
        if source.modality == .hedged, isOutright { return [finding(span, Self.hedged, pair)] }
        guard link.kind == .anonymous || link.kind == .vague, !isNamed(link),
            StanceRule.stance(pair.second, pair) != .conceded
        else { return [] }
        if let inner {
            return inner.kind == .official || inner.kind == .named ? [finding(span, Self.upgraded, pair)] : []
        }
        return isOutright ? [finding(span, Self.unattributed, pair)] : []
    }

    private func isCredit(_ link: AttributionLink) -> Bool {
        link.source.map { source in judge.credits.contains { $0.overlaps(source) } } ?? false
    }

    /// "Union leaders fear for 900 jobs": a verb of the claim itself says that it is not sure.
    private func holdsAtDistance() -> Bool {
        profile.core.contains {
            judge.clauses.hedgingCues.contains(judge.words.lemma(of: judge.draft.document.tokens[$0].lower))
        }
    }

    /// Whether the draft speaks of those whose word it is, in whatever role: "The organisers put the crowd at 120,000".
    private func isNamed(_ link: AttributionLink) -> Bool {
        guard let span = link.source else { return false }
        let tokens = source.document.tokens(in: span)
        // Of "a doctor at the hospital" the doctor: the word that the others of the phrase depend on.
        let head = tokens.first { token in
            guard let place = source.syntax.word(of: token, in: source.document) else { return false }
            let over = place.sentence.words[place.word].head
            return over < 0 || !tokens.contains(place.sentence.words[over].token)
        }
        guard let head = head ?? tokens.last else { return false }
        let lemma = judge.words.lemma(of: source.document.tokens[head].lower)
        return profile.terms.contains { $0.lemma == lemma }
    }

    private func finding(_ span: SourceSpan?, _ explanation: String, _ pair: PairContext) -> Finding {
        Finding(
            difference: Difference(
                kind: .certainty, compatible: false, first: nil, second: span, explanation: explanation,
                rule: "weaker-source"),
            weight: .variation)
    }

    private static let hedged = "The source holds this at a distance; the draft states it outright."
    private static let unattributed = "The source leaves this to unnamed people; the draft states it outright."
    private static let upgraded = "The source leaves this to unnamed people; the draft credits somebody else."
}
