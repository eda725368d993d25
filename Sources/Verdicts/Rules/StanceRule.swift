import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// One has it that somebody denies something or leaves it open, the other that it is owned up to, or simply so.
///
/// Unwanted: "He denied the talks had failed" against "He denied it". Wanted: "She denied that the town hall had received a
/// warning" against "She admitted that the town hall had received a warning".
struct StanceRule: DifferenceRule {
    static let name = "stance"

    /// How whoever speaks stands to what a claim says.
    enum Stance {
        case denied
        /// "has not said whether".
        case open
        /// "admitted", "confirmed".
        case conceded
        /// Said, or told in the article's own voice.
        case plain
    }

    func findings(in pair: PairContext) -> [Finding] {
        let stances = (Self.stance(pair.first, pair), Self.stance(pair.second, pair))
        guard Self.isAgainst(stances.0) != Self.isAgainst(stances.1), Self.isOneMatter(pair),
            let first = span(pair.first, stances.0, pair), let second = span(pair.second, stances.1, pair)
        else { return [] }
        let speakers = (pair.first.profile.speaker, pair.second.profile.speaker)
        // Elsewhere a denial is somebody's, and no outlet's: "walked out", "denied having walked out".
        let isTurned = (stances.0 == .conceded || stances.1 == .conceded) && speakers.0 == speakers.1
        let isLater = abs(pair.secondsLater ?? 0) >= PairContext.updateGap
        return [
            Finding(
                difference: Difference(
                    kind: .polarity, compatible: false, first: first, second: second,
                    explanation: Self.opposed(pair.first.text(at: first), pair.second.text(at: second)), rule: Self.name
                ),
                weight: !isTurned ? .variation : isLater ? .change : .contradiction)
        ]
    }

    private static func isAgainst(_ stance: Stance) -> Bool { stance == .denied || stance == .open }

    static func stance(_ side: ClaimSide, _ pair: PairContext) -> Stance {
        let stances = side.claim.attribution.compactMap(\.cue).map { stance(of: $0, side, pair) }
        return stances.first { isAgainst($0) } ?? stances.last ?? .plain
    }

    private static func stance(of cue: SourceSpan, _ side: ClaimSide, _ pair: PairContext) -> Stance {
        let tokens = side.document.tokens(in: cue)
        let lemmas = side.document.tokens[tokens].map { pair.words.lemma(of: $0.lower) }
        let isNegated = side.document.tokens[tokens].contains { pair.clauses.negations.contains($0.lower) }
        if lemmas.contains(where: pair.clauses.disowningCues.contains) { return isNegated ? .open : .denied }
        let isRefused = isNegated || lemmas.contains(where: pair.clauses.withholdingCues.contains)
        if isRefused, tokens.upperBound < side.document.tokens.count,
            pair.clauses.conditionals.contains(side.document.tokens[tokens.upperBound].lower)
        {
            return .open
        }
        return !isNegated && lemmas.contains(where: pair.clauses.concedingCues.contains) ? .conceded : .plain
    }

    /// An act in common, or most of what the smaller claim says.
    private static func isOneMatter(_ pair: PairContext) -> Bool {
        let concepts = (pair.first.profile.concepts, pair.second.profile.concepts)
        let least = min(pair.weights.total(concepts.0), pair.weights.total(concepts.1))
        let share = least > 0 ? pair.weights.shared(concepts.0, concepts.1) / least : 0
        return share >= (isOneAct(pair) ? sharedLeast : sharedAlone)
    }

    private static func isOneAct(_ pair: PairContext) -> Bool {
        AlignedPropositions(pair).matches.contains {
            $0.predicates == .same && $0.agents != .different && $0.undergoers != .different
                && !pair.clauses.disowningCues.contains($0.first.proposition.lemma)
        }
    }

    /// The words that show the stance; of a claim in the article's own voice its first act.
    private func span(_ side: ClaimSide, _ stance: Stance, _ pair: PairContext) -> SourceSpan? {
        let cues = side.claim.attribution.compactMap(\.cue)
        if let cue = cues.first(where: { Self.stance(of: $0, side, pair) == stance }) ?? cues.last { return cue }
        return side.profile.propositions.first?.proposition.predicate ?? side.claim.span
    }

    private static func opposed(_ first: String, _ second: String) -> String {
        "One has “\(first)”, the other “\(second)”: one of them does not own to it."
    }

    // Set by reason on the project's own bundles.
    private static let sharedLeast = 0.3
    private static let sharedAlone = 0.6
}
