import Linguistics
import NewsModel

/// Reads acts that are named by nouns: "the killing of the envoy by rebels", "launched an attack on the port".
struct ActNouns {
    let tree: SentenceTree
    let words: PropositionWords
    let reader: ArgumentReader
    let named: NamedSpans

    /// The act a word names.
    func act(at word: Int) -> PropositionWords.Act? {
        tree[word].pos == .noun ? words.act(named: tree[word].lemma) : nil
    }

    /// The noun that a light verb leaves the meaning to: its object, in the passive its subject.
    func noun(carriedBy predicate: Predicate) -> Int? {
        let isLight = predicate.form == .existence || words.lightVerbs.contains(predicate.lemma)
        guard isLight, predicate.form != .copula else { return nil }
        let carried = predicate.form == .existence || predicate.isPassive ? predicate.subjects : predicate.objects
        return carried.first.flatMap { act(at: $0.word) == nil ? nil : $0.word }
    }

    /// Who takes part, by what hangs on the noun.
    func arguments(of word: Int, act: PropositionWords.Act) -> [PropositionArgument] {
        var result: [PropositionArgument] = []
        for child in tree.children(of: word) {
            guard let found = role(of: child, act) else { continue }
            result += tree.members(child).map {
                reader.argument(found.role, Predicate.Filler(word: $0), preposition: found.preposition)
            }
        }
        return possessorTurned(result, act)
    }

    /// "the army's killing of the envoy": beside one that undergoes it by "of", whoever has the noun does it.
    private func possessorTurned(
        _ arguments: [PropositionArgument], _ act: PropositionWords.Act
    ) -> [PropositionArgument] {
        guard !act.possessorActs, arguments.contains(where: { $0.role == .patient && $0.preposition == Self.whose })
        else { return arguments }
        return arguments.map { argument in
            var argument = argument
            if argument.role == .patient, argument.preposition != Self.whose { argument.role = .agent }
            return argument
        }
    }

    private func role(
        of child: Int, _ act: PropositionWords.Act
    ) -> (role: PropositionArgument.Role, preposition: String?)? {
        let possessorRole: PropositionArgument.Role = act.possessorActs ? .agent : .patient
        switch tree[child].relation {
        case .compound, .adjectivalModifier:
            return named.mention(at: tree[child].span) == nil ? nil : (possessorRole, nil)
        case .nominalModifier, .oblique:
            guard let preposition = reader.preposition(of: child) else {
                if named.isTime(tree[child].span) { return (.time, nil) }
                return tree[child].pos == .pronoun ? (possessorRole, nil) : nil
            }
            if words.possessiveMarkers.contains(preposition) { return (possessorRole, nil) }
            return (role(after: preposition, child, act), preposition)
        default: return nil
        }
    }

    private func role(
        after preposition: String, _ child: Int, _ act: PropositionWords.Act
    ) -> PropositionArgument.Role {
        if named.isTime(tree[child].span) { return .time }
        if words.agentPrepositions.contains(preposition) { return .agent }
        if preposition == Self.whose { return .patient }
        if act.possessorActs, words.targetPrepositions.contains(preposition) { return .patient }
        return reader.isPlace(child, after: preposition) ? .place : .other
    }

    /// Who takes part by the light verb: its subject does it, or undergoes it ("suffered a defeat"); a target may hang
    /// on the verb as well.
    func arguments(of noun: Int, act: PropositionWords.Act, carriedBy predicate: Predicate) -> [PropositionArgument] {
        var result = arguments(of: noun, act: act)
        let suffers = words.sufferingVerbs.contains(predicate.lemma)
        if predicate.form == .verb, !predicate.isPassive {
            let role: PropositionArgument.Role = suffers ? .patient : .agent
            if !result.contains(where: { $0.role == role }) {
                result = predicate.subjects.map { reader.argument(role, $0) } + result
            }
        }
        for argument in reader.obliques(of: predicate) {
            var argument = argument
            let isTarget = argument.preposition.map(words.targetPrepositions.contains) ?? false
            let isOpen = !result.contains { $0.role == .patient }
            if isTarget, isOpen, argument.role == .other || argument.role == .recipient || argument.role == .place,
                argument.preposition != Self.within
            {
                argument.role = .patient
            }
            result.append(argument)
        }
        return result
    }

    private static let whose = "of"
    private static let within = "at"
}
