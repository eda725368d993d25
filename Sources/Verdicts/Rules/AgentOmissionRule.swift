import ClaimAlignment
import Linguistics
import NewsModel

/// One says who did it, the other leaves it out: "Ruvian forces killed nine", "nine were killed".
struct AgentOmissionRule: DifferenceRule {
    static let name = "agent-omitted"

    func findings(in pair: PairContext) -> [Finding] {
        for match in AlignedPropositions(pair).matches
        where match.undergoers == .same && match.predicates != .opposite {
            if let agent = named(match.first, unlike: match.second, in: pair.second) {
                return [finding(agent, match.second.proposition.predicate, isFirst: true, pair)]
            }
            if let agent = named(match.second, unlike: match.first, in: pair.first) {
                return [finding(agent, match.first.proposition.predicate, isFirst: false, pair)]
            }
        }
        return []
    }

    /// Who did it, where the other side neither says so nor has the name or noun anywhere in its sentence.
    private func named(
        _ teller: ClaimProposition, unlike other: ClaimProposition, in side: ClaimSide
    ) -> PropositionArgument? {
        // A participle without its auxiliary ("the conversations initiated") says nothing of the act by itself.
        let isSaid = other.proposition.form == .noun || other.proposition.tense != nil
        guard isSaid, other.proposition.leavesAgentOut, other.proposition.modality == teller.proposition.modality,
            let agent = teller.arguments(.agent).first, let key = agent.key,
            !side.profile.context.contains(key), !agent.names.contains(where: side.profile.context.contains)
        else { return nil }
        return agent.argument
    }

    private func finding(
        _ agent: PropositionArgument, _ act: SourceSpan, isFirst: Bool, _ pair: PairContext
    ) -> Finding {
        let teller = isFirst ? pair.first : pair.second
        let other = isFirst ? pair.second : pair.first
        return Finding(
            difference: Difference(
                kind: .framing, compatible: true, first: isFirst ? agent.span : act, second: isFirst ? act : agent.span,
                explanation: Self.omitted(teller.text(at: agent.span), other.text(at: act)), rule: Self.name),
            weight: .mild)
    }

    private static func omitted(_ agent: String, _ act: String) -> String {
        "One says who did it (“\(agent)”); the other leaves it out (“\(act)”)."
    }
}
