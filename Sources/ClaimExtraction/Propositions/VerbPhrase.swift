import Linguistics
import NewsModel

/// What a predicate's own auxiliaries and adverbs say: voice, time, how sure, yes or no.
struct VerbPhrase {
    var isPassive = false
    var tense: Proposition.Tense?
    var aspect: Proposition.Aspect = .simple
    var modality: Proposition.Modality = .asserted
    /// The negating word.
    var negation: Int?
    var hasAuxiliary = false

    /// - Parameter word: a verb, or the noun or adjective that a copula makes a predicate.
    init(_ word: Int, in tree: SentenceTree, words: PropositionWords) {
        let auxiliaries = tree.children(of: word).filter {
            tree[$0].relation == .auxiliary || tree[$0].relation == .copula
        }
        hasAuxiliary = !auxiliaries.isEmpty
        for auxiliary in auxiliaries { read(auxiliary, of: word, in: tree, words) }
        if tree[word].features.isPassive { isPassive = true }
        let finite = ([word] + auxiliaries).first { tree[$0].features.verbForm == .finite }
        if tense == nil, let finite { tense = tree[finite].features.tense == .past ? .past : .present }
        readAdverbs(of: word, in: tree, words)
    }

    private mutating func read(_ auxiliary: Int, of word: Int, in tree: SentenceTree, _ words: PropositionWords) {
        let lemma = tree[auxiliary].lemma
        let isAuxiliary = tree[auxiliary].relation == .auxiliary
        if words.passiveAuxiliaries.contains(lemma), isAuxiliary {
            if Self.isPastParticiple(tree[word]) { isPassive = true } else { aspect = .progressive }
        }
        if words.perfectAuxiliaries.contains(lemma) { aspect = .perfect }
        if words.possibleAuxiliaries.contains(lemma) { modality = max(modality, .possible) }
        if words.obligatedAuxiliaries.contains(lemma) { modality = max(modality, .obligated) }
        if words.futureAuxiliaries.contains(lemma) {
            modality = max(modality, .future)
            tense = .future
        }
    }

    private mutating func readAdverbs(of word: Int, in tree: SentenceTree, _ words: PropositionWords) {
        for child in tree.children(of: word) {
            let lemma = tree[child].lemma.lowercased()
            switch tree[child].relation {
            case .adverbialModifier, .auxiliary, .coordinatingConjunction, .determiner:
                if words.hedgingAdverbs.contains(lemma) { modality = max(modality, .hedged) }
                let negates =
                    tree[child].pos != .interjection && words.negations.contains(lemma)
                    && (tree[child].relation != .determiner || tree[word].pos.isNominal)
                if negates, !isMild(child, in: tree, words) { negation = negation ?? child }
                if words.longer.contains(lemma), let no = noBefore(child, in: tree, words) { negation = negation ?? no }
            default: break
            }
        }
    }

    /// "no longer", whether "no" hangs on "longer" or stands before it.
    private func noBefore(_ longer: Int, in tree: SentenceTree, _ words: PropositionWords) -> Int? {
        guard longer > 0, words.negations.contains(tree[longer - 1].lemma.lowercased()) else { return nil }
        return longer - 1
    }

    /// "not only", "not just".
    private func isMild(_ negation: Int, in tree: SentenceTree, _ words: PropositionWords) -> Bool {
        negation + 1 < tree.words.count && words.mildAfterNegation.contains(tree[negation + 1].lemma.lowercased())
    }

    static func isPastParticiple(_ word: SyntacticWord) -> Bool {
        word.features.isPassive || word.features.verbForm == .participle && word.features.tense != .present
            || word.features.verbForm == .finite && word.features.tense == .past && word.pos == .verb
    }
}
