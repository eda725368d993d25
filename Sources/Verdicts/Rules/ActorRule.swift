import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// Who did it: another name in the same place of the same act. Without trees, another name before the same verb.
struct ActorRule: DifferenceRule {
    static let name = "actor"

    func findings(in pair: PairContext) -> [Finding] {
        let matches = AlignedPropositions(pair).matches
        guard matches.isEmpty else { return matches.lazy.compactMap { finding($0, pair) }.first.map { [$0] } ?? [] }
        return pair.isParsed ? [] : SurfaceActors().findings(in: pair)
    }

    private func finding(_ match: AlignedPropositions.Match, _ pair: PairContext) -> Finding? {
        guard match.undergoers == .same, match.agents == .different, match.predicates == .same,
            let first = agent(of: match.first, in: pair.second), let second = agent(of: match.second, in: pair.first),
            first.kind == second.kind, first.kind != .other, !mayBeOne(first, second, pair), areAlike(match),
            !pair.areApartInTime(match)
        else { return nil }
        let isExclusive =
            pair.isPlain && pair.verdicts.exclusive.contains(match.first.proposition.lemma) && first.kind == .person
            && match.first.undergoers.contains { $0.isName } && match.first.proposition.modality == .asserted
        return Self.finding(first.argument.head, second.argument.head, isExclusive ? .contradiction : .variation, pair)
    }

    /// The one who did it, unless the other side's sentence names them too.
    private func agent(of proposition: ClaimProposition, in other: ClaimSide) -> ClaimProposition.Argument? {
        let agents = proposition.arguments(.agent)
        guard agents.count == 1, let key = agents[0].key, !other.profile.context.contains(key) else { return nil }
        return agents[0]
    }

    /// "the Tea Party", "the Tea Party Coalition": names that share a word may name one.
    private func mayBeOne(
        _ first: ClaimProposition.Argument, _ second: ClaimProposition.Argument, _ pair: PairContext
    ) -> Bool {
        func words(_ argument: ClaimProposition.Argument, _ side: ClaimSide) -> Set<String> {
            let tokens = side.document.tokens(in: argument.argument.span)
            return Set(side.document.tokens[tokens].map(\.lower)).subtracting(pair.clauses.determiners)
        }
        return !words(first, pair.first).isDisjoint(with: words(second, pair.second))
            || isDescription(first, pair.first, pair) || isDescription(second, pair.second, pair)
    }

    /// "the South Carolina Republican" says what somebody is; only a person's name alone says who.
    private func isDescription(
        _ argument: ClaimProposition.Argument, _ side: ClaimSide, _ pair: PairContext
    ) -> Bool {
        let tokens = side.document.tokens(in: argument.argument.span)
        guard argument.kind == .person, let first = tokens.first else { return false }
        return pair.clauses.determiners.contains(side.document.tokens[first].lower)
    }

    private func areAlike(_ match: AlignedPropositions.Match) -> Bool {
        let first = match.first.proposition
        let second = match.second.proposition
        return first.modality == second.modality && (first.negation == nil) == (second.negation == nil)
    }

    static func finding(
        _ first: SourceSpan, _ second: SourceSpan, _ weight: Finding.Weight, _ pair: PairContext
    ) -> Finding {
        Finding(
            difference: Difference(
                kind: .actor, compatible: false, first: first, second: second,
                explanation: other(pair.first.text(at: first), pair.second.text(at: second)), rule: name),
            weight: weight)
    }

    private static func other(_ first: String, _ second: String) -> String {
        "One speaks of “\(first)”, the other of “\(second)”."
    }
}
