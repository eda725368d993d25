import Linguistics
import NewsModel

/// Says what stands over a predicate: how the clause above holds it, and whether a negation above reaches it.
///
/// Unwanted: "did not rule out a strike" as a strike that did not happen; "failed to reach a deal" as a deal.
/// Wanted: a possible strike; no deal.
struct ScopeReader {
    let tree: SentenceTree
    let words: PropositionWords
    let places: PlaceFiller

    /// - Parameters:
    ///   - governor: the predicate above, with its own scope.
    ///   - word: the predicate, or an act named by a noun.
    func scope(of word: Int, under governor: Predicate?) -> Scope {
        var scope = Scope()
        switch tree[word].relation {
        case .conjunct: scope = joined(word, to: governor)
        case .openComplement: scope = governed(by: governor, isOpen: true)
        case .clausalComplement: scope = governed(by: governor, isOpen: false)
        case .clausalSubject: scope = governed(by: governor, isOpen: governor?.form == .copula)
        case .adverbialClause: scope = adverbial(word, governor)
        case .adnominalClause: scope = adnominal(word)
        case .root: if isQuestion { scope.modality = .hedged }
        default: break
        }
        return marked(word, scope)
    }

    /// What a governor does to an act named by its subject or object: "denied the attack", "planned a strike".
    func scope(ofNoun word: Int, under governor: Predicate) -> Scope {
        if governor.form == .existence { return passedOn(governor) }
        switch words.governor(of: governor.lemma, isPassive: governor.isPassive) {
        case .negating?, .denying?, .excluding?, .intending?, .preventing?:
            return governed(by: governor, isOpen: false)
        default: return Scope()
        }
    }

    private func governed(by governor: Predicate?, isOpen: Bool) -> Scope {
        guard let governor else { return Scope() }
        let over = passedOn(governor)
        switch words.governor(of: governor.lemma, isPassive: governor.isPassive) {
        case .negating?: return Scope(modality: over.modality, negation: flipped(over, governor))
        case .preventing? where isOpen || governor.form == .verb:
            return Scope(modality: over.modality, negation: flipped(over, governor))
        case .denying?: return Scope(modality: over.negation == nil ? .denied : .hedged)
        case .excluding?:
            return over.negation == nil
                ? Scope(modality: .intended, negation: governor.word) : Scope(modality: max(.possible, over.modality))
        case .intending? where isOpen || words.wishing.contains(governor.lemma):
            return Scope(modality: max(.intended, over.modality), negation: over.negation)
        case .hedging?, .hedgingWhenPassive?:
            return Scope(modality: max(.hedged, over.modality), negation: over.negation)
        case .obliging? where isOpen: return Scope(modality: max(.obligated, over.modality), negation: over.negation)
        case .enabling? where isOpen: return Scope(modality: max(.possible, over.modality), negation: over.negation)
        default:
            if isOpen { return over }
            // "did not say that", "may know that": the clause is left open rather than turned round.
            return Scope(modality: over.negation != nil || over.modality > .future ? .hedged : .asserted)
        }
    }

    private func flipped(_ over: Scope, _ governor: Predicate) -> Int? { over.negation == nil ? governor.word : nil }

    /// The governor's own reading, its scope in it.
    private func passedOn(_ governor: Predicate) -> Scope {
        Scope(
            modality: max(governor.scope.modality, governor.phrase.modality),
            negation: Self.combined(governor.phrase.negation, governor.scope.negation))
    }

    /// Two negations of one predicate cancel out.
    static func combined(_ first: Int?, _ second: Int?) -> Int? {
        first != nil && second != nil ? nil : first ?? second
    }

    /// A joined verb shares what stands over the first, and its auxiliaries with their negation where it has none.
    private func joined(_ word: Int, to governor: Predicate?) -> Scope {
        guard let governor else { return Scope() }
        var scope = governor.scope
        let sharesAuxiliaries =
            governor.phrase.hasAuxiliary && tree[word].features.verbForm != .finite
            && tree.children(of: word, by: .auxiliary).isEmpty && tree.children(of: word, by: .nominalSubject).isEmpty
        if sharesAuxiliaries {
            scope.modality = max(scope.modality, governor.phrase.modality)
            scope.negation = Self.combined(governor.phrase.negation, scope.negation)
        }
        return scope
    }

    private func adverbial(_ word: Int, _ governor: Predicate?) -> Scope {
        if places.isGoverned(word), tree[word].features.verbForm != .finite {
            return governed(by: governor, isOpen: true)
        }
        let isPurpose = places.isInfinitive(word) && tree.children(of: word, by: .nominalSubject).isEmpty
        return Scope(modality: isPurpose ? .intended : .asserted)
    }

    private func adnominal(_ word: Int) -> Scope {
        let noun = tree[tree[word].head].lemma
        let isContent = !tree.children(of: word, by: .marker).isEmpty
        if places.isInfinitive(word) || places.isGoverned(word) {
            return words.governor(of: noun, isPassive: false) == .hedging
                ? Scope(modality: .hedged) : Scope(modality: .intended)
        }
        guard isContent else { return Scope() }
        if words.denyingNouns.contains(noun) { return Scope(modality: .denied) }
        let isNegated = tree.children(of: tree[word].head).contains { words.negations.contains(tree[$0].lemma) }
        let isHeld = words.governor(of: noun, isPassive: false) == .hedging
        return Scope(modality: isNegated || isHeld ? .hedged : .asserted)
    }

    /// "if", "without" at the head of the clause.
    private func marked(_ word: Int, _ scope: Scope) -> Scope {
        var scope = scope
        for child in tree.children(of: word) where Self.markers.contains(tree[child].relation) {
            let lemma = tree[child].lemma.lowercased()
            if words.conditionalMarkers.contains(lemma) { scope.modality = max(scope.modality, .conditional) }
            if words.negativeMarkers.contains(lemma) { scope.negation = scope.negation == nil ? child : nil }
        }
        return scope
    }

    private static let markers: Set<DependencyRelation> = [.marker, .caseMarker]

    private var isQuestion: Bool { tree.words.suffix(2).contains { $0.lemma == "?" } }
}
