import ClaimAlignment
import Linguistics
import NewsModel

/// Who did it and to whom are exchanged: "Ruvia struck Dravia", "Dravia struck Ruvia".
///
/// Unwanted: active against passive ("Dravia was struck by Ruvia"), acts that two do together ("met"), and two strikes
/// of which each report tells one.
struct RoleSwapRule: DifferenceRule {
    static let name = "role-swap"

    func findings(in pair: PairContext) -> [Finding] {
        guard pair.isPlain else { return [] }
        for left in pair.first.profile.propositions.prefix(AlignedPropositions.mostPropositions) {
            for right in pair.second.profile.propositions.prefix(AlignedPropositions.mostPropositions) {
                guard let match = AlignedPropositions.match(left, right, pair), match.predicates != .opposite,
                    let swap = Swap(match.first, match.second), isOneAct(match, pair),
                    !tellsBoth(pair.first, swap.reversed, like: right, pair),
                    !tellsBoth(pair.second, swap, like: left, pair)
                else { continue }
                return [finding(match, areNames: swap.areNames, pair)]
            }
        }
        return []
    }

    /// One who does it and one who undergoes it, each where the other side has the other.
    private struct Swap {
        var agent: String
        var patient: String
        var areNames: Bool

        init?(_ first: ClaimProposition, _ second: ClaimProposition) {
            guard let left = Self.roles(first), let right = Self.roles(second), left.agent == right.patient,
                left.patient == right.agent, left.agent != left.patient
            else { return nil }
            (agent, patient, areNames) = (left.agent, left.patient, left.areNames && right.areNames)
        }

        private init(agent: String, patient: String, areNames: Bool) {
            (self.agent, self.patient, self.areNames) = (agent, patient, areNames)
        }

        var reversed: Swap { Swap(agent: patient, patient: agent, areNames: areNames) }

        static func roles(_ proposition: ClaimProposition) -> (agent: String, patient: String, areNames: Bool)? {
            let agents = proposition.arguments(.agent)
            let patients = proposition.arguments(.patient)
            guard agents.count == 1, patients.count == 1, let agent = agents[0].key, let patient = patients[0].key
            else {
                return nil
            }
            return (agent, patient, agents[0].isName && patients[0].isName)
        }

        func isTold(by proposition: ClaimProposition) -> Bool {
            guard let roles = Self.roles(proposition) else { return false }
            return roles.agent == agent && roles.patient == patient
        }
    }

    private func isOneAct(_ match: AlignedPropositions.Match, _ pair: PairContext) -> Bool {
        let first = match.first.proposition
        let second = match.second.proposition
        return first.form != .copula && first.negation == nil && second.negation == nil
            && first.modality == second.modality && first.modality < .conditional
            && !pair.verdicts.symmetric.contains(first.lemma) && !pair.verdicts.symmetric.contains(second.lemma)
            && !pair.areApartInTime(match)
    }

    /// Whether a side's sentence tells the other direction too: "struck back after it was struck".
    private func tellsBoth(
        _ side: ClaimSide, _ swap: Swap, like other: ClaimProposition, _ pair: PairContext
    ) -> Bool {
        side.profile.sentencePropositions.prefix(Self.mostInSentence).contains { proposition in
            swap.isTold(by: proposition) && AlignedPropositions.match(proposition, other, pair) != nil
        }
    }

    private func finding(_ match: AlignedPropositions.Match, areNames: Bool, _ pair: PairContext) -> Finding {
        let spans = (Self.span(match.first), Self.span(match.second))
        return Finding(
            difference: Difference(
                kind: .actor, compatible: false, first: spans.0, second: spans.1,
                explanation: Self.exchanged(pair.first.text(at: spans.0), pair.second.text(at: spans.1)),
                rule: Self.name),
            // Nouns may mean others of the kind: "police" and "protesters" strike each other in one night.
            weight: areNames ? .contradiction : .variation)
    }

    /// Who did it: the words to look at.
    private static func span(_ proposition: ClaimProposition) -> SourceSpan {
        proposition.arguments(.agent).first?.argument.head ?? proposition.proposition.predicate
    }

    private static func exchanged(_ first: String, _ second: String) -> String {
        "One says that “\(first)” did it to the other, the other that “\(second)” did."
    }

    /// Set above what sentences of news have.
    private static let mostInSentence = 100
}
