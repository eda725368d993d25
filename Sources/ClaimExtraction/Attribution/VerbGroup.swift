internal import Linguistics

/// A reporting verb with its auxiliaries and adverbs: "has repeatedly said", "is calling".
struct VerbGroup {
    enum Shape { case finite, gerund, passive }

    var tokens: Range<Int>
    /// The verb itself.
    let verb: Int
    let shape: Shape
    let sense: VerbSense
}

extension AttributionText {
    /// The group of the reporting verb at a token; `nil` where the word is no verb, or its force is gone ("to say",
    /// "would say", "did not say").
    func verbGroup(at verb: Int, from start: Int) -> VerbGroup? {
        guard let (sense, tenses) = sense(verb), !tokens[verb].isCapitalized || verb == start else { return nil }
        if let group = continuedGroup(at: verb, from: start, sense: sense) { return group }
        guard
            !has(verb - 1, anyOf: .infinitiveMarks, .determiners, .possessives, .possessiveEndings)
                || isPronoun(verb - 1) && !has(.possessives, verb - 1)
        else { return nil }
        let first = groupStart(before: verb, from: start)
        guard !has(.infinitiveMarks, first - 1), let shape = shape(of: verb, from: first, tenses: tenses) else {
            return nil
        }
        return VerbGroup(tokens: first..<(verb + 1), verb: verb, shape: shape, sense: sense)
    }

    private func groupStart(before verb: Int, from start: Int) -> Int {
        var first = verb
        while first > start, !isQuoted(first - 1),
            isAuxiliary(first - 1) || has(first - 1, anyOf: .negations, .cueAdverbs, .vagueAdverbs)
                || isManner(first - 1)
        {
            first -= 1
        }
        return first
    }

    private func shape(of verb: Int, from first: Int, tenses: VerbTenses) -> VerbGroup.Shape? {
        let helpers = first..<verb
        if helpers.contains(where: { has($0, anyOf: .modals, .negations) }) { return nil }
        if helpers.contains(where: { has(.be, $0) }) {
            if tenses.contains(.gerund) { return .finite }
            return tenses.contains(.participle) ? .passive : nil
        }
        if helpers.contains(where: { has(.have, $0) }) { return tenses.contains(.participle) ? .finite : nil }
        if helpers.contains(where: { has(.do, $0) }) { return tenses.contains(.base) ? .finite : nil }
        if tenses.contains(.gerund) { return .gerund }
        if tenses.contains(.participle), has(.passiveAgents, verb + 1), first == verb { return nil }
        if tenses.contains(.past) { return mayFollow(first - 1, verb, isPast: true) ? .finite : nil }
        if tenses.contains(.present) { return mayFollow(first - 1, verb, isPast: false) ? .finite : nil }
        guard tenses.contains(.base), isPluralSubjectEnd(first - 1) || leadsClause(verb, first: first) else {
            return nil
        }
        return !has(.nounLikeVerbs, verb) || has(first - 1, anyOf: .subjectPronouns, .personRelatives) ? .finite : nil
    }

    /// Whether a verb can stand after a word: not after a preposition ("in pledged delegates"), and a form that is a
    /// noun as well ("states") only after what can be its subject.
    private func mayFollow(_ before: Int, _ verb: Int, isPast: Bool) -> Bool {
        guard isWord(before), !isQuoted(before) else {
            return !isNumber(before) || isPast && !isPluralNoun(verb + 1)
        }
        // "Seventy-three suspected cases": the participle belongs to the noun.
        if isNumeral(before), isPast, isPluralNoun(verb + 1) { return false }
        if has(.prepositions, before), !has(.attachedParticles, before) { return false }
        if has(.determiners, before), !has(before, anyOf: .demonstratives) { return false }
        if isPast || !has(.nounLikeVerbs, verb) { return true }
        if has(before, anyOf: .conjunctions, .subjectPronouns, .personRelatives, .complementizers) { return true }
        return !has(before, anyOf: .demonstratives, .determiners) && (isCapitalized(before) || mayBeSubjectEnd(before))
    }

    /// "Records seen by the Gazette show that": a base form that "that" follows, with its subject's head out of sight.
    private func leadsClause(_ verb: Int, first: Int) -> Bool {
        has(.complementizers, verb + 1) && isWord(first - 1) && !has(.prepositions, first - 1)
            && !has(.infinitiveMarks, first - 1) && !isAuxiliary(first - 1)
    }

    /// "went on to say", "continued to argue".
    private func continuedGroup(at verb: Int, from start: Int, sense: VerbSense) -> VerbGroup? {
        guard has(.continuedInfinitives, verb), has(.infinitiveMarks, verb - 1) else { return nil }
        var first = verb - 2
        if has(.continuerLinks, first) { first -= 1 }
        guard first >= start, has(.continuers, first) else { return nil }
        first = groupStart(before: first, from: start)
        return VerbGroup(tokens: first..<(verb + 1), verb: verb, shape: .finite, sense: sense)
    }
}
