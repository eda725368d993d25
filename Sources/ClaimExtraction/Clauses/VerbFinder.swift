public import Linguistics

/// Tells finite verbs from word lists and neighbours; a parser's knowledge is not needed where only a clause's presence
/// is asked.
public struct VerbFinder {
    let tokens: [Token]
    let words: WordData
    let clauses: ClauseWords

    public init(tokens: [Token], words: WordData, clauses: ClauseWords) {
        self.tokens = tokens
        self.words = words
        self.clauses = clauses
    }

    /// Whether the token is a verb that can carry a clause.
    public func isFinite(_ index: Int) -> Bool {
        let token = tokens[index]
        if tokens.isName(at: index), clauses.auxiliaries.contains(token.lower) { return false }
        if clauses.auxiliaries.contains(token.lower) { return token.lower != "'s" || !isPossessive(index) }
        guard let form = words.verbForm(of: token.lower), !followsDeterminer(index) else { return false }
        switch form.inflection {
        case .past: return true
        case .pastOrParticiple: return !isAfterPreposition(index)
        case .thirdPerson: return !form.isOftenNoun || followsSubject(index) || followsAdverb(index)
        case .base: return followsAdverb(index) || index > 0 && clauses.pluralPronouns.contains(tokens[index - 1].lower)
        case .participle, .gerund: return false
        }
    }

    /// Whether a range holds a finite verb.
    func hasFiniteVerb(_ range: Range<Int>) -> Bool { range.contains(where: isFinite) }

    /// Whether the token is a gerund or present participle.
    func isPresentParticiple(_ index: Int) -> Bool {
        let lower = tokens[index].lower
        return words.verbForm(of: lower)?.inflection == .gerund && !clauses.notParticiples.contains(lower)
    }

    /// "'s" after a name or noun is taken as a possessive unless a participle or a determiner follows.
    private func isPossessive(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1].lower
        if index > 0, clauses.subjectPronouns.contains(tokens[index - 1].lower) { return false }
        return
            !(clauses.determiners.contains(next) || clauses.negations.contains(next)
            || words.verbForm(of: next)?.inflection == .participle)
    }

    private func followsDeterminer(_ index: Int) -> Bool {
        index > 0 && clauses.determiners.contains(tokens[index - 1].lower)
            && !clauses.subjectPronouns.contains(tokens[index - 1].lower)
    }

    private func isAfterPreposition(_ index: Int) -> Bool {
        index > 0 && clauses.prepositions.contains(tokens[index - 1].lower)
    }

    private func followsAdverb(_ index: Int) -> Bool {
        index > 1 && clauses.adverbEndings.contains { tokens[index - 1].lower.hasSuffix($0) }
            && !finiteAuxiliary(index - 2)
    }

    /// "may reportedly view": the auxiliary is the finite verb already; "to fully view": there is none.
    private func finiteAuxiliary(_ index: Int) -> Bool {
        clauses.auxiliaries.contains(tokens[index].lower) || clauses.infinitive.contains(tokens[index].lower)
    }

    private func followsSubject(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let previous = tokens[index - 1]
        return clauses.subjectPronouns.contains(previous.lower) || (previous.isCapitalized && previous.kind == .word)
    }
}
