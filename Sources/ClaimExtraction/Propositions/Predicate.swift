import Linguistics
import NewsModel

/// A word that says something of others, with who fills its grammatical places, before these become roles.
struct Predicate {
    /// A word in a place, whether it stands there itself or is understood.
    struct Filler {
        var word: Int
        var isShared = false
    }

    var word: Int
    var form: Proposition.Form
    /// The verb with its particle ("carry-out"); the noun or adjective of a copula.
    var lemma: String
    /// From the verb to its particle, or the word.
    var span: SourceSpan
    var phrase: VerbPhrase
    /// The surface subject: in the passive, what undergoes it.
    var subjects: [Filler] = []
    var objects: [Filler] = []
    var isPassive = false
    /// What stands over it: whether its governor leaves it open, and the governor's negation.
    var scope = Scope()
}

/// What governs a predicate says about it.
struct Scope {
    var modality: Proposition.Modality = .asserted
    var negation: Int?
}

/// Finds the words of a sentence that are predicates.
struct PredicateFinder {
    let tree: SentenceTree
    let words: PropositionWords

    /// The predicate at a word, its places still open; `nil` for words that say nothing of others.
    func predicate(at word: Int) -> Predicate? {
        guard let form = form(of: word) else { return nil }
        let phrase = VerbPhrase(word, in: tree, words: words)
        let particle = form == .verb ? particle(of: word) : nil
        return Predicate(
            word: word, form: form,
            lemma: particle.map { tree[word].lemma + "-" + tree[$0].lemma } ?? tree[word].lemma,
            span: particle.map { tree[word].span.union(tree[$0].span) } ?? tree[word].span, phrase: phrase)
    }

    private func form(of word: Int) -> Proposition.Form? {
        if tree[word].pos != .verb, !tree.children(of: word, by: .copula).isEmpty || isSecondary(word) {
            return .copula
        }
        let isVerb = tree[word].pos == .verb || tree[word].pos == .auxiliary
        guard isVerb, !Self.dependentWords.contains(tree[word].relation) else {
            return tree.children(of: word, by: .nominalSubject).isEmpty ? nil : .copula
        }
        if tree[word].relation == .conjunct, Self.dependentWords.contains(tree[tree[word].head].relation) { return nil }
        return words.copulas.contains(tree[word].lemma) && !tree.children(of: word, by: .expletive).isEmpty
            ? .existence : .verb
    }

    /// What a verb says of its object or subject besides: "found *guilty*", "became *mayor*".
    private func isSecondary(_ word: Int) -> Bool {
        tree[word].relation == .openComplement && (tree[word].pos == .adjective || tree[word].pos.isNominal)
    }

    /// "out" of "carried out", where it stands right behind.
    private func particle(of verb: Int) -> Int? {
        tree.children(of: verb, by: .compound).first { child in
            child == verb + 1 && (tree[child].pos == .adposition || tree[child].pos == .adverb)
        }
    }

    /// Relations in which a verb form is no predicate: "burning" in "burning house", "including".
    private static let dependentWords: Set<DependencyRelation> = [
        .adjectivalModifier, .auxiliary, .copula, .caseMarker, .marker, .compound, .fixed, .flat, .determiner,
        .discourse, .coordinatingConjunction, .goesWith, .reparandum, .adverbialModifier,
    ]
}
