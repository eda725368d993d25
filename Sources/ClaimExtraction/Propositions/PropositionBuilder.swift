public import Linguistics
public import NewsModel

/// Reads who did what to whom off dependency trees.
///
/// ```swift
/// // "The bridge was shelled by rebels."
/// let found = PropositionBuilder(mentions: [], times: []).propositions(in: trees)
/// found[0].lemma                        // "shell"
/// found[0].arguments(.agent)[0].lemma   // "rebel"
/// ```
///
/// The rules are those of PropS and PredPatt, over Universal Dependencies: Stanovsky, Ficler, Dagan & Goldberg,
/// "Getting more out of syntax with PropS" (2016); White et al., "Universal decompositional semantics on universal
/// dependencies" (EMNLP 2016).
public struct PropositionBuilder: Sendable {
    private let named: NamedSpans
    private let words: PropositionWords

    /// - Parameters:
    ///   - mentions: in text order, not overlapping.
    ///   - times: in text order.
    public init(mentions: [Mention], times: [TimeExpression], words: PropositionWords = .english) {
        named = NamedSpans(mentions: mentions, times: times)
        self.words = words
    }

    /// All propositions in the order of their heads.
    ///
    /// - Complexity: O(*n* log *n*) in words.
    public func propositions(in sentences: [ParsedSentence]) -> [Proposition] {
        sentences.enumerated().flatMap { index, sentence in
            SentenceReading(SentenceTree(sentence), index: index, words: words, named: named).propositions()
        }
    }
}

/// The reading of one sentence, its predicates from the root down.
private struct SentenceReading {
    let tree: SentenceTree
    let index: Int
    let words: PropositionWords
    let places: PlaceFiller
    let scopes: ScopeReader
    let reader: ArgumentReader
    let nouns: ActNouns

    init(_ tree: SentenceTree, index: Int, words: PropositionWords, named: NamedSpans) {
        self.tree = tree
        self.index = index
        self.words = words
        places = PlaceFiller(tree: tree, words: words)
        scopes = ScopeReader(tree: tree, words: words, places: places)
        reader = ArgumentReader(tree: tree, words: words, places: places, named: named)
        nouns = ActNouns(tree: tree, words: words, reader: reader, named: named)
    }

    func propositions() -> [Proposition] {
        let predicates = predicates()
        var result: [Proposition] = []
        var carried: Set<Int> = []
        for word in tree.order {
            guard let predicate = predicates[word] else { continue }
            if let noun = nouns.noun(carriedBy: predicate), let act = nouns.act(at: noun) {
                carried.insert(noun)
                result.append(proposition(noun, act, carriedBy: predicate))
            } else {
                result.append(proposition(predicate))
            }
        }
        for word in tree.order where !carried.contains(word) {
            if let act = nouns.act(at: word), let found = proposition(word, act, predicates) { result.append(found) }
        }
        return result.sorted { ($0.head, $0.predicate) < ($1.head, $1.predicate) }
    }

    /// By word; heads before what they govern, so that subjects and scopes are there to be shared.
    private func predicates() -> [Predicate?] {
        let finder = PredicateFinder(tree: tree, words: words)
        var result = [Predicate?](repeating: nil, count: tree.words.count)
        for word in tree.order {
            guard var predicate = finder.predicate(at: word) else { continue }
            let governor = tree[word].head >= 0 ? result[tree[word].head] : nil
            places.fill(&predicate, under: governor)
            predicate.scope = scopes.scope(of: word, under: governor)
            predicate.phrase.negation = ScopeReader.combined(predicate.phrase.negation, negatedPlace(of: predicate))
            result[word] = predicate
        }
        return result
    }

    /// "killed no one", "no soldiers were killed": the verb is denied where its subject or object is none.
    private func negatedPlace(of predicate: Predicate) -> Int? {
        for filler in predicate.subjects + predicate.objects where !filler.isShared {
            if let negation = negation(of: filler.word) { return negation }
        }
        return nil
    }

    private func negation(of word: Int) -> Int? {
        if words.negativePronouns.contains(tree[word].lemma.lowercased()) { return word }
        return tree.children(of: word, by: .determiner).first { words.negations.contains(tree[$0].lemma.lowercased()) }
    }

    private func proposition(_ predicate: Predicate) -> Proposition {
        let isPlace = predicate.form == .copula && !tree.children(of: predicate.word, by: .caseMarker).isEmpty
        var arguments = reader.arguments(of: predicate)
        if isPlace, let preposition = reader.preposition(of: predicate.word) {
            let role: PropositionArgument.Role = reader.isPlace(predicate.word, after: preposition) ? .place : .other
            arguments.append(reader.argument(role, Predicate.Filler(word: predicate.word), preposition: preposition))
        }
        return make(
            predicate.span, head: tree[predicate.word].span, lemma: isPlace ? Self.being : predicate.lemma,
            form: predicate.form, arguments, predicate)
    }

    private func proposition(_ noun: Int, _ act: PropositionWords.Act, carriedBy predicate: Predicate) -> Proposition {
        var predicate = predicate
        if predicate.phrase.negation == nil { predicate.phrase.negation = negation(of: noun) }
        return make(
            predicate.span.union(tree[noun].span), head: tree[noun].span, lemma: act.verb, form: .noun,
            nouns.arguments(of: noun, act: act, carriedBy: predicate), predicate)
    }

    /// An act named in passing; `nil` where nobody takes part in it.
    private func proposition(_ noun: Int, _ act: PropositionWords.Act, _ predicates: [Predicate?]) -> Proposition? {
        let arguments = nouns.arguments(of: noun, act: act)
        guard arguments.contains(where: { $0.role == .agent || $0.role == .patient }) else { return nil }
        var standing = Predicate(
            word: noun, form: .noun, lemma: act.verb, span: tree[noun].span,
            phrase: VerbPhrase(noun, in: tree, words: words))
        if tree[noun].head >= 0, let governor = predicates[tree[noun].head] {
            standing.scope = scopes.scope(ofNoun: noun, under: governor)
        }
        return make(
            tree[noun].span, head: tree[noun].span, lemma: act.verb, form: .noun, arguments, standing)
    }

    private func make(
        _ span: SourceSpan, head: SourceSpan, lemma: String, form: Proposition.Form,
        _ arguments: [PropositionArgument], _ predicate: Predicate
    ) -> Proposition {
        let negation = ScopeReader.combined(predicate.phrase.negation, predicate.scope.negation)
        let hasAgent = arguments.contains { $0.role == .agent }
        return Proposition(
            predicate: span, head: head, lemma: lemma, form: form,
            arguments: arguments.sorted { ($0.span, $0.role.rawValue) < ($1.span, $1.role.rawValue) },
            negation: negation.map { tree[$0].span },
            modality: max(predicate.phrase.modality, predicate.scope.modality),
            tense: predicate.phrase.tense, aspect: predicate.phrase.aspect,
            voice: !predicate.isPassive ? .active : hasAgent ? .passive : .agentless, sentence: index,
            depth: tree.depths[predicate.word])
    }

    private static let being = "be"
}
