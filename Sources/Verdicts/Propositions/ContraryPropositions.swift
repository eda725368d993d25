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
        /// Yes and no, but what is said goes further on one side, or stands open.
        case contrast(SourceSpan, SourceSpan)
        /// Both have the act and say the same of it.
        case agree
        /// No act is on both sides.
        case open
    }

    let verdict: Verdict

    init(_ pair: PairContext) {
        var verdict = Verdict.open
        for match in AlignedPropositions(pair).matches where Self.isOneAct(match) {
            let found = Self.verdict(match, pair)
            switch (verdict, found) {
            case (.contradict, _): continue
            case (.contrast, .agree), (.contrast, .open): continue
            default: verdict = found
            }
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

    private static func verdict(_ match: AlignedPropositions.Match, _ pair: PairContext) -> Verdict {
        let first = match.first.proposition
        let second = match.second.proposition
        let areOpposed = (first.negation == nil) != (second.negation == nil)
        guard areOpposed != (match.predicates == .opposite) else { return .agree }
        let spans = (span(first), span(second))
        let isPlain = first.modality == second.modality && first.modality <= .obligated
        let reachesAlike = !goesFurther(match, pair) && match.predicates != .near && !pair.areApartInTime(match)
        return isPlain && reachesAlike ? .contradict(spans.0, spans.1) : .contrast(spans.0, spans.1)
    }

    /// The negated one is held to something that the other lacks or has otherwise: a cause, a place, a number.
    private static func goesFurther(_ match: AlignedPropositions.Match, _ pair: PairContext) -> Bool {
        let isFirstNegated = match.first.proposition.negation != nil
        let (no, yes) = isFirstNegated ? (match.first, match.second) : (match.second, match.first)
        let others = no.arguments.filter { bounding.contains($0.argument.role) }
        let isBounded = others.contains { bound in
            !yes.arguments.contains {
                $0.argument.role == bound.argument.role && $0.key == bound.key && bound.key != nil
            }
        }
        let numbers = (numbers(match.first, pair.first), numbers(match.second, pair.second))
        return isBounded || numbers.0 != numbers.1
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
