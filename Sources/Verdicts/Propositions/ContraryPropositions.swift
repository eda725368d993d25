import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// Whether two claims say yes and no of one act.
///
/// Unwanted: "was not damaged by the flood" against "was damaged"; "not all were charged"; a plan against its failure.
/// Wanted: "The envoy was not harmed" against "The envoy was harmed".
struct ContraryPropositions {
    enum Verdict {
        case contradict(SourceSpan, SourceSpan)
        /// Yes and no by verbs of one meaning rather than one verb.
        case contradictNearly(SourceSpan, SourceSpan)
        /// Yes and no, but what is said goes further on one side, or stands open.
        case contrast(SourceSpan, SourceSpan)
        /// Both have the act and say the same of it.
        case agree
        /// No act is on both sides, or only a pronoun says whose.
        case open

        /// Of several acts the one with the weightier verdict counts.
        fileprivate var rank: Int {
            switch self {
            case .open: 0
            case .agree: 1
            case .contrast: 2
            case .contradictNearly: 3
            case .contradict: 4
            }
        }
    }

    let verdict: Verdict

    init(_ pair: PairContext) {
        var verdict = Verdict.open
        for match in AlignedPropositions(pair).matches where Self.isOneAct(match) {
            let found = Self.verdict(match, pair)
            if found.rank > verdict.rank { verdict = found }
        }
        self.verdict = verdict
    }

    /// Somebody in the act is named alike, and nobody otherwise.
    private static func isOneAct(_ match: AlignedPropositions.Match) -> Bool {
        guard match.agents != .different, match.undergoers != .different else { return false }
        if match.undergoers == .same { return true }
        let haveUndergoers = !match.first.undergoers.isEmpty || !match.second.undergoers.isEmpty
        return match.agents == .same && !haveUndergoers
    }

    /// Whether two claims have a verb in common whose people only pronouns name, alike on both sides: "they have been
    /// charged", "they have not been charged".
    static func isLeftToPronouns(_ pair: PairContext) -> Bool {
        AlignedPropositions(pair).matches.contains { match in
            guard match.predicates == .same, match.agents != .different, match.undergoers == .open else { return false }
            let pronouns = (thirdPersons(match.first, pair), thirdPersons(match.second, pair))
            return !pronouns.0.isDisjoint(with: pronouns.1)
        }
    }

    private static func thirdPersons(_ proposition: ClaimProposition, _ pair: PairContext) -> Set<String> {
        Set(
            proposition.arguments.filter { $0.key == nil && $0.argument.isPronoun }.map {
                $0.argument.lemma.lowercased()
            }
        ).intersection(pair.verdicts.thirdPersons)
    }

    private static func verdict(_ match: AlignedPropositions.Match, _ pair: PairContext) -> Verdict {
        let first = match.first.proposition
        let second = match.second.proposition
        let areOpposed = (first.negation == nil) != (second.negation == nil)
        guard areOpposed != (match.predicates == .opposite) else { return .agree }
        let spans = (span(first), span(second))
        let isPlain = first.modality == second.modality && first.modality <= .obligated
        guard isPlain, !goesFurther(match, pair), !pair.areApartInTime(match) else {
            return .contrast(spans.0, spans.1)
        }
        return match.predicates == .near ? .contradictNearly(spans.0, spans.1) : .contradict(spans.0, spans.1)
    }

    /// The negated one is held to something that the other lacks or has otherwise: a cause, a place, a number.
    private static func goesFurther(_ match: AlignedPropositions.Match, _ pair: PairContext) -> Bool {
        let isFirstNegated = match.first.proposition.negation != nil
        let (no, yes) = isFirstNegated ? (match.first, match.second) : (match.second, match.first)
        // "not damaged by the flood" leaves other causes open; "blocked by the authority" says nothing of "cleared".
        let isOpposite = match.predicates == .opposite
        // "had not held talks with anyone" holds of everyone.
        let others = no.arguments.filter {
            bounding.contains($0.argument.role) && !(isOpposite && $0.argument.role == .agent)
                && !pair.verdicts.whoever.contains($0.argument.lemma.lowercased())
        }
        let isBounded = others.contains { bound in !yes.arguments.contains { isAlike($0, bound) } }
        if no.deniesAll { return isBounded }
        let numbers = (numbers(match.first, pair.first), numbers(match.second, pair.second))
        return isBounded || numbers.0 != numbers.1
    }

    /// The same in the same role: one name, one noun, or one pronoun behind one preposition ("among those rescued").
    private static func isAlike(_ left: ClaimProposition.Argument, _ right: ClaimProposition.Argument) -> Bool {
        guard left.argument.role == right.argument.role else { return false }
        if let key = right.key { return left.key == key }
        return left.argument.isPronoun && right.argument.isPronoun && left.argument.preposition != nil
            && left.argument.preposition == right.argument.preposition
            && left.argument.lemma.lowercased() == right.argument.lemma.lowercased()
    }

    private static func numbers(_ proposition: ClaimProposition, _ side: ClaimSide) -> [Double] {
        proposition.undergoers.flatMap { side.analysis.quantities(in: $0.argument.span) }.map(\.value)
    }

    /// From the negation to the act, where they stand close.
    private static func span(_ proposition: Proposition) -> SourceSpan {
        guard let negation = proposition.negation else { return proposition.predicate }
        let whole = negation.union(proposition.predicate)
        return whole.count <= longestSpan ? whole : proposition.predicate
    }

    private static let bounding: Set<PropositionArgument.Role> = [
        .other, .place, .agent, .complement, .recipient, .manner,
    ]
    /// Bytes; a negation further off is not shown with its act.
    private static let longestSpan = 60
}
