import Linguistics
import NewsModel

/// Turns the words in a predicate's places into arguments with roles.
struct ArgumentReader {
    let tree: SentenceTree
    let words: PropositionWords
    let places: PlaceFiller
    let named: NamedSpans

    /// The arguments of a verb or copula, in text order.
    func arguments(of predicate: Predicate) -> [PropositionArgument] {
        core(of: predicate) + obliques(of: predicate) + complements(of: predicate)
    }

    func argument(
        _ role: PropositionArgument.Role, _ filler: Predicate.Filler, preposition: String? = nil
    ) -> PropositionArgument {
        let named = naming(filler.word)
        return PropositionArgument(
            role: role, span: tree.phrase(filler.word), head: tree.name(named), lemma: tree[named].lemma,
            preposition: preposition, isShared: filler.isShared, isPronoun: tree[named].pos == .pronoun)
    }

    /// "the mayor, Maria Ruiz": the name says more than the noun; "dozens of rebels": the counted more than the count.
    private func naming(_ word: Int) -> Int {
        if words.measures.contains(tree[word].lemma.lowercased()),
            let counted = tree.children(of: word, by: .nominalModifier).first(where: {
                preposition(of: $0).map(words.partitives.contains) ?? false
            })
        {
            return counted
        }
        guard tree[word].pos == .noun else { return word }
        return tree.children(of: word, by: .apposition).first { child in
            tree[child].pos == .properNoun && named.mention(at: tree[child].span) != nil
        } ?? word
    }

    private func core(of predicate: Predicate) -> [PropositionArgument] {
        let indirect = places.fillers(predicate.word, .indirectObject)
        return predicate.subjects.map { argument(subjectRole(predicate), $0) }
            + predicate.objects.map { argument(.patient, $0) } + indirect.map { argument(.recipient, $0) }
    }

    private func subjectRole(_ predicate: Predicate) -> PropositionArgument.Role {
        if predicate.form != .verb { return .theme }
        if predicate.isPassive { return predicate.objects.isEmpty ? .patient : .recipient }
        return predicate.objects.isEmpty && words.ergativeVerbs.contains(predicate.lemma) ? .patient : .agent
    }

    func obliques(of predicate: Predicate) -> [PropositionArgument] {
        tree.children(of: predicate.word).flatMap { child -> [PropositionArgument] in
            let isOblique = tree[child].relation == .oblique
            let isModifier =
                tree[child].relation == .nominalModifier && predicate.form != .verb
                || tree[child].relation == .adverbialModifier && named.isTime(tree[child].span)
            guard isOblique || isModifier else { return [] }
            let preposition = preposition(of: child)
            let role = role(of: child, after: preposition, in: predicate)
            return places.fillers(for: child, of: predicate.word).map {
                argument(role, $0, preposition: preposition)
            }
        }
    }

    /// "by", "because of"; `nil` where none stands.
    func preposition(of word: Int) -> String? {
        guard let marker = tree.children(of: word, by: .caseMarker).first else { return nil }
        let parts = [marker] + tree.children(of: marker, by: .fixed)
        return parts.map { tree[$0].lemma.lowercased() }.joined(separator: " ")
    }

    private func role(of word: Int, after preposition: String?, in predicate: Predicate) -> PropositionArgument.Role {
        if named.isTime(tree[word].span) { return .time }
        guard let preposition else { return .other }
        if words.agentPrepositions.contains(preposition), predicate.isPassive {
            return tree[word].pos.isNominal ? .agent : .other
        }
        if isPlace(word, after: preposition) { return .place }
        if predicate.form == .verb, !predicate.isPassive, predicate.objects.isEmpty,
            words.isTarget(preposition, of: predicate.lemma)
        {
            return .patient
        }
        if words.givingVerbs.contains(predicate.lemma), preposition == Self.toWhom { return .recipient }
        return .other
    }

    /// A name of a place, or a noun for one, behind a preposition that tells where.
    func isPlace(_ word: Int, after preposition: String) -> Bool {
        guard words.placePrepositions.contains(preposition) else { return false }
        return words.plainlyLocal.contains(preposition) || words.placeNouns.contains(tree[word].lemma)
            || named.mention(at: tree[word].span)?.kind == .place
    }

    private func complements(of predicate: Predicate) -> [PropositionArgument] {
        tree.children(of: predicate.word).compactMap { child in
            switch tree[child].relation {
            case .clausalComplement, .openComplement: return clause(child, as: .complement)
            case .adverbialClause: return clause(child, as: .other)
            case .adverbialModifier: return isManner(child) ? clause(child, as: .manner) : nil
            default: return nil
            }
        }
    }

    private func clause(_ word: Int, as role: PropositionArgument.Role) -> PropositionArgument {
        let marker = role == .other ? tree.children(of: word, by: .marker).first : nil
        return PropositionArgument(
            role: role, span: tree.clause(word), head: tree[word].span, lemma: tree[word].lemma,
            preposition: marker.map { tree[$0].lemma.lowercased() })
    }

    /// An adverb that bounds what is said, rather than negates, hedges, dates or joins it.
    private func isManner(_ word: Int) -> Bool {
        let lemma = tree[word].lemma.lowercased()
        return tree[word].pos == .adverb && !words.negations.contains(lemma) && !words.hedgingAdverbs.contains(lemma)
            && !words.longer.contains(lemma) && !words.mildAfterNegation.contains(lemma)
            && !words.joiningAdverbs.contains(lemma)
            && !named.isTime(tree[word].span)
    }

    private static let toWhom = "to"
}
