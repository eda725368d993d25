import ClaimAlignment
import Inference
import Linguistics
import NewsModel

/// One says who did it, the other leaves it out: "Ruvian forces killed nine", "nine were killed".
struct AgentOmissionRule: DifferenceRule {
    static let name = "agent-omitted"

    func findings(in pair: PairContext) -> [Finding] {
        var best: (finding: Finding, nearness: Float)?
        for first in pair.first.profile.propositions.prefix(AlignedPropositions.mostPropositions) {
            for second in pair.second.profile.propositions.prefix(AlignedPropositions.mostPropositions) {
                guard let nearness = nearness(first, second, pair), nearness > best?.nearness ?? -1,
                    let finding = finding(first, second, pair)
                else { continue }
                best = (finding, nearness)
            }
        }
        return best.map { [$0.finding] } ?? []
    }

    private func finding(_ first: ClaimProposition, _ second: ClaimProposition, _ pair: PairContext) -> Finding? {
        if let agent = named(first, unlike: second, in: pair.second) {
            return finding(agent, second.proposition.predicate, isFirst: true, pair)
        }
        return named(second, unlike: first, in: pair.first).map {
            finding($0, first.proposition.predicate, isFirst: false, pair)
        }
    }

    /// How near the meanings are of what is done to the same, at most 1: "sacked an inspector", "an inspector was dismissed".
    ///
    /// - Returns: `nil` where it is done to others, or what is done has little to do with each other.
    private func nearness(_ first: ClaimProposition, _ second: ClaimProposition, _ pair: PairContext) -> Float? {
        guard AlignedPropositions.meeting(first.undergoers, second.undergoers) == .same else { return nil }
        if let match = AlignedPropositions.match(first, second, pair) { return match.predicates == .opposite ? nil : 1 }
        let nearness = AlignedPropositions.nearness(first, second)
        // Of claims that most likely tell one fact, what is done to the same is most likely the same.
        return pair.likelihood ?? 0 >= Self.likelyOneFact || nearness >= WordVectors.likelyPartners ? nearness : nil
    }

    /// Set on the project's own bundles.
    private static let likelyOneFact = 0.7

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
                kind: .actor, compatible: false, first: isFirst ? agent.span : act, second: isFirst ? act : agent.span,
                explanation: Self.omitted(teller.text(at: agent.span), other.text(at: act)), rule: Self.name),
            weight: .mild)
    }

    private static func omitted(_ agent: String, _ act: String) -> String {
        "One says who did it (“\(agent)”); the other leaves it out (“\(act)”)."
    }
}
