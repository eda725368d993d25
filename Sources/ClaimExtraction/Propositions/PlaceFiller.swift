import Linguistics
import NewsModel

/// Says who stands in a predicate's subject and object places, where the sentence leaves them to be understood: in
/// relative clauses, after participles and infinitives, in verbs joined by "and".
///
/// Unwanted: "the man accused of theft" with nobody accused. Wanted: the man.
struct PlaceFiller {
    let tree: SentenceTree
    let words: PropositionWords
    /// By word: the noun that the relative clause it belongs to speaks of.
    private let antecedents: [Int?]

    init(tree: SentenceTree, words: PropositionWords) {
        self.tree = tree
        self.words = words
        var antecedents = [Int?](repeating: nil, count: tree.words.count)
        for word in tree.order {
            switch tree[word].relation {
            case .adnominalClause: antecedents[word] = tree[word].head
            case .conjunct, .clausalComplement, .openComplement: antecedents[word] = antecedents[tree[word].head]
            default: break
            }
        }
        self.antecedents = antecedents
    }

    /// Fills the places; the predicates above must be filled already.
    func fill(_ predicate: inout Predicate, under governor: Predicate?) {
        let word = predicate.word
        predicate.isPassive = predicate.form == .verb && predicate.phrase.isPassive
        predicate.objects = fillers(word, .object)
        let own = fillers(word, .nominalSubject)
        // "The reason is that prices are falling": the inner subject is the verb's.
        predicate.subjects =
            tree[word].pos == .verb && tree.children(of: word, by: .nominalSubject).count > 1
            ? fillers(for: tree.children(of: word, by: .nominalSubject).last ?? word, of: word) : own
        if own.isEmpty { share(&predicate, under: governor) }
        if predicate.form == .verb, isReduced(predicate) { predicate.isPassive = true }
        fillGap(&predicate, hasSubject: !own.isEmpty)
        shareObjects(&predicate, with: governor)
    }

    /// The words in a place, a relative pronoun replaced by what it stands for.
    func fillers(_ word: Int, _ relation: DependencyRelation) -> [Predicate.Filler] {
        tree.children(of: word, by: relation).flatMap { child in fillers(for: child, of: word) }
    }

    func fillers(for child: Int, of word: Int) -> [Predicate.Filler] {
        if isRelative(child), let antecedent = antecedents[word] {
            return tree.members(antecedent).prefix(1).map { Predicate.Filler(word: $0, isShared: true) }
        }
        return tree.members(child).map { Predicate.Filler(word: $0) }
    }

    private func isRelative(_ word: Int) -> Bool {
        (tree[word].pos == .pronoun || tree[word].pos == .determiner)
            && words.relativePronouns.contains(tree[word].lemma.lowercased())
    }

    private func share(_ predicate: inout Predicate, under governor: Predicate?) {
        let word = predicate.word
        switch tree[word].relation {
        case .adnominalClause where predicate.form == .verb && tree.children(of: word, by: .marker).isEmpty:
            predicate.subjects = [Predicate.Filler(word: tree[word].head, isShared: true)]
        case .openComplement:
            predicate.subjects = Self.shared(controller(governor))
        case .adverbialClause where isGoverned(word):
            predicate.subjects = Self.shared(controller(governor))
        case .adverbialClause, .clausalComplement:
            if isNonfinite(word) { predicate.subjects = Self.shared(governor?.subjects ?? []) }
        case .conjunct:
            predicate.subjects = Self.shared(governor?.subjects ?? [])
            sharePassive(&predicate, with: governor)
        default: break
        }
    }

    private func isNonfinite(_ word: Int) -> Bool {
        guard let form = tree[word].features.verbForm, form != .finite else { return false }
        return tree.children(of: word, by: .expletive).isEmpty
    }

    /// "was arrested and charged": the second shares the auxiliary of the first.
    private func sharePassive(_ predicate: inout Predicate, with governor: Predicate?) {
        guard let governor, governor.isPassive, !predicate.phrase.hasAuxiliary, predicate.objects.isEmpty else {
            return
        }
        if tree[predicate.word].features.verbForm == .participle { predicate.isPassive = true }
    }

    /// Whose act an infinitive is: the object's ("asked him to go"), else the subject's.
    private func controller(_ governor: Predicate?) -> [Predicate.Filler] {
        guard let governor else { return [] }
        if governor.isPassive || words.subjectControlling.contains(governor.lemma) { return governor.subjects }
        let asked = governor.objects + fillers(governor.word, .indirectObject)
        return asked.isEmpty ? governor.subjects : asked
    }

    private static func shared(_ fillers: [Predicate.Filler]) -> [Predicate.Filler] {
        fillers.map { Predicate.Filler(word: $0.word, isShared: true) }
    }

    /// "accused of killing": the preposition makes the clause the verb's own.
    func isGoverned(_ word: Int) -> Bool {
        tree.children(of: word).contains { child in
            (tree[child].relation == .marker || tree[child].relation == .caseMarker)
                && words.governedMarkers.contains(tree[child].lemma.lowercased())
        }
    }

    /// "to strike", "to be struck"; not "would strike".
    func isInfinitive(_ word: Int) -> Bool {
        tree.children(of: word, by: .marker).contains { words.infinitiveMarkers.contains(tree[$0].lemma.lowercased()) }
    }

    /// A participle without an auxiliary whose subject undergoes it: "the man accused of …", "Struck by …, the ship".
    private func isReduced(_ predicate: Predicate) -> Bool {
        let word = predicate.word
        guard !predicate.phrase.hasAuxiliary, fillers(word, .nominalSubject).isEmpty,
            VerbPhrase.isPastParticiple(tree[word]), predicate.objects.isEmpty
        else { return false }
        switch tree[word].relation {
        case .adnominalClause: return true
        case .adverbialClause, .openComplement: return tree[word].features.verbForm == .participle
        default: return false
        }
    }

    /// "the bridge the army bombed": the noun is what the clause lacks.
    private func fillGap(_ predicate: inout Predicate, hasSubject: Bool) {
        let word = predicate.word
        guard hasSubject, predicate.form == .verb, tree[word].relation == .adnominalClause, !predicate.isPassive,
            predicate.objects.isEmpty, tree.children(of: word, by: .marker).isEmpty,
            tree.children(of: word, by: .clausalComplement).isEmpty,
            tree.children(of: word, by: .openComplement).isEmpty,
            !tree.children(of: word).contains(where: isRelative),
            !words.outsideGap.contains(tree[tree[word].head].lemma)
        else { return }
        predicate.objects = [Predicate.Filler(word: tree[word].head, isShared: true)]
    }

    /// "attacked and burned the bridge": the object stands once, behind both.
    private func shareObjects(_ predicate: inout Predicate, with governor: Predicate?) {
        let word = predicate.word
        guard predicate.form == .verb, predicate.objects.isEmpty, !predicate.isPassive,
            tree.children(of: word, by: .clausalComplement).isEmpty,
            tree.children(of: word, by: .openComplement).isEmpty
        else { return }
        if tree[word].relation == .conjunct, let governor, !governor.isPassive {
            predicate.objects = Self.shared(governor.objects.filter { !$0.isShared && $0.word > word })
        }
        guard predicate.objects.isEmpty, !words.ergativeVerbs.contains(predicate.lemma) else { return }
        let next = tree.children(of: word, by: .conjunct).first { $0 == word + 2 && tree[$0].pos == .verb }
        guard let next, tree.children(of: word, by: .oblique).isEmpty else { return }
        predicate.objects = Self.shared(fillers(next, .object))
    }
}
