internal import Linguistics

/// Finds what a verb reports, after the verb or before it.
struct ContentFinder {
    let text: AttributionText
    let bounds: Range<Int>
    let phrases: NounPhraseScanner

    init(_ text: AttributionText, _ bounds: Range<Int>) {
        self.text = text
        self.bounds = bounds
        phrases = NounPhraseScanner(text: text, bounds: bounds)
    }

    /// What a verb takes after it.
    struct Complement {
        /// The end of the cue: after the verb, its particle or colon.
        var cueEnd: Int
        var start: Int
        /// Whether the content is a noun phrase or an infinitive, and so ends sooner than a clause.
        var isPhrase: Bool
        /// Whether the content is a noun phrase: not what is said, but what is spoken of.
        var isNoun = false
    }

    func complement(of group: VerbGroup) -> Complement? {
        let next = group.verb + 1
        let sense = group.sense
        guard next < bounds.upperBound, sense.takesInfinitive || !text.has(.negations, next) else { return nil }
        if let particle = particleComplement(of: sense, at: next) { return particle }
        if sense.takesClause || sense.takesHearerAndClause || sense.takesQuoteOnly,
            let found = clauseComplement(of: sense, at: next)
        {
            return found
        }
        if sense.takesInfinitive, text.has(.infinitiveMarks, next) {
            return Complement(cueEnd: next, start: next, isPhrase: true)
        }
        if sense.takesHearerAndInfinitive, hearerThenInfinitive(at: next) {
            return Complement(cueEnd: next, start: next, isPhrase: true)
        }
        if sense.takesNoun, nounFollows(at: next) {
            return Complement(cueEnd: next, start: next, isPhrase: true, isNoun: true)
        }
        return nil
    }

    private func particleComplement(of sense: VerbSense, at next: Int) -> Complement? {
        if sense.particles.contains(text.lower(next)), next + 1 < bounds.upperBound,
            !text.isBreak(next + 1) || text.isQuoted(next + 1)
        {
            return Complement(cueEnd: next + 1, start: next + 1, isPhrase: true, isNoun: true)
        }
        guard sense.clauseParticles.contains(text.lower(next)), let start = clauseStart(from: next + 1) else {
            return nil
        }
        return Complement(cueEnd: next + 1, start: start, isPhrase: false)
    }

    private func clauseComplement(of sense: VerbSense, at next: Int) -> Complement? {
        let colon = text.has(.colons, next)
        let cueEnd = colon ? next + 1 : next
        let from =
            sense.takesHearerAndClause
                && !(sense.takesClause && text.has(next, anyOf: .complementizers, .questionWords))
            ? afterHearer(from: next) : next
        let start = clauseStart(from: from) ?? (from == next ? nil : clauseStart(from: next))
        guard let start else { return nil }
        if sense.takesQuoteOnly, !sense.takesClause, text.stretch(openingAt: start) == nil,
            !text.has(.complementizers, start), !colon
        {
            return nil
        }
        return Complement(cueEnd: cueEnd, start: start, isPhrase: false)
    }

    /// The start of a clause or quotation after a verb, past "on Monday", "in a statement", "to reporters".
    func clauseStart(from first: Int) -> Int? {
        if let quotation = nearbyQuotation(from: first) { return quotation }
        var index = first
        for _ in 0..<Self.mostAdverbials {
            guard index < bounds.upperBound else { return nil }
            if text.stretch(openingAt: index) != nil { return index }
            if text.has(index, anyOf: .commas, .colons) { return start(afterMark: index, isFirst: index == first) }
            if text.isBreak(index) || text.has(.subordinators, index) && text.has(.timeQuestions, index) { return nil }
            if text.has(.complementizers, index) { return index + 1 < bounds.upperBound ? index : nil }
            if text.has(.questionWords, index), !text.has(.timePrepositions, index) { return index }
            if let that = nearbyThat(from: index) { return that }
            guard let next = afterAdverbial(index) else {
                return clauseFollows(index) || index == first && text.isGerund(index) ? index : nil
            }
            index = next
        }
        return nil
    }

    /// Adverbials stepped over between a verb and its clause.
    private static let mostAdverbials = 6

    /// The start of what is reported after a comma or colon; after a colon that ends a paragraph, a quotation that
    /// opens the next.
    private func start(afterMark mark: Int, isFirst: Bool) -> Int? {
        let next = mark + 1
        let isColon = text.has(.colons, mark)
        if text.stretch(openingAt: next) != nil, isColon || next < bounds.upperBound { return next }
        if isColon { return next < bounds.upperBound ? next : nil }
        if isFirst { return afterAside(mark) }
        return !text.isGerund(next) && clauseFollows(next) ? next : nil
    }

    /// A quotation after a comma or colon, before any verb: "in a voice that broke, “…”".
    private func nearbyQuotation(from start: Int) -> Int? {
        var index = start
        while index < bounds.upperBound, index - start < Self.longestAdverbial, !text.isFinite(index),
            !text.has(.complementizers, index), !text.isQuoted(index)
        {
            if text.has(index, anyOf: .commas, .colons) {
                if text.stretch(openingAt: index + 1) != nil, index + 1 < bounds.upperBound { return index + 1 }
                if index > start { return nil }
            }
            index += 1
        }
        return nil
    }

    /// A "that" that opens the clause, before any verb or mark.
    private func nearbyThat(from start: Int) -> Int? {
        guard text.has(start, anyOf: .prepositions, .timeWords, .timeLeads, .cueAdverbs) || text.isManner(start) else {
            return nil
        }
        var index = start
        while index < bounds.upperBound, index - start < Self.longestAdverbial {
            if text.has(.complementizers, index), index > start, !text.isQuoted(index) { return index }
            if text.isBreak(index) || text.isFinite(index) { return nil }
            index += 1
        }
        return nil
    }

    /// Words of "in an interview with the paper on Monday", at most.
    private static let longestAdverbial = 16

    /// "said, among other things, that": the "that" after a short aside.
    private func afterAside(_ comma: Int) -> Int? {
        var index = comma + 1
        while index < bounds.upperBound, index - comma < Self.longestAdverbial, !text.isQuoted(index) {
            if text.has(.commas, index) {
                return text.has(.complementizers, index + 1) && index + 2 < bounds.upperBound ? index + 1 : nil
            }
            if text.isBreak(index) { return nil }
            index += 1
        }
        return nil
    }

    /// The end of an adverbial that begins at a token, or `nil` where none does.
    private func afterAdverbial(_ index: Int) -> Int? {
        if text.has(.timeWords, index) || text.isManner(index) { return index + 1 }
        if text.has(.cueAdverbs, index), !text.has(.subjectPronouns, index + 1) { return index + 1 }
        if text.has(.timeLeads, index), text.has(.timeWords, index + 1) { return index + 2 }
        guard text.has(.prepositions, index) else { return nil }
        let end = phrases.basePhraseEnd(from: index + 1, to: bounds.upperBound)
        return end > index + 1 ? end : nil
    }

    /// Whether a clause with a verb of its own begins at a token.
    func clauseFollows(_ start: Int) -> Bool {
        guard start < bounds.upperBound, !text.isBreak(start), !text.has(start, anyOf: .joiners, .personRelatives),
            !text.has(.subordinators, start) || text.has(.determiners, start) || text.has(.prepositions, start)
                || text.has(.conditions, start)
        else { return false }
        var index = start
        var relatives = 0
        while index < bounds.upperBound, index - start < Self.longestSubject {
            if text.isQuoted(index), index > start { return true }
            if index > start, text.has(index, anyOf: .personRelatives) { relatives += 1 }
            if text.isFinite(index) {
                if relatives == 0 { return index > start || text.has(.contractedVerbs, index) }
                if !text.isFinite(index + 1) { relatives -= 1 }
            }
            if text.has(.possessiveEndings, index), text.has(.subjectPronouns, index - 1) { return true }
            if text.has(.semicolons, index) || text.has(.stops, index) || text.isSpacedDash(index) { return false }
            if text.has(.accordingHeads, index) { return false }
            if text.has(.joiners, index), text.isFinite(index + 1) { return false }
            index += 1
        }
        return index - start >= Self.longestSubject
    }

    /// Words before the verb of a reported clause, at most; beyond them a verb is taken for granted.
    private static let longestSubject = 40

    /// The index after the hearer of "told reporters at the scene".
    private func afterHearer(from start: Int) -> Int {
        if text.stretch(openingAt: start) != nil || text.has(start, anyOf: .colons, .commas) { return start }
        if text.has(.objectPronouns, start), !text.has(.determiners, start) { return start + 1 }
        var index = start
        while index < bounds.upperBound, index - start < Self.longestAdverbial {
            if text.has(.complementizers, index), index > start { return index }
            if text.isBreak(index) || text.isFinite(index) { break }
            index += 1
        }
        return phrases.basePhraseEnd(from: start, to: bounds.upperBound)
    }

    private func hearerThenInfinitive(at start: Int) -> Bool {
        guard !text.has(.negations, start) else { return false }
        var index = start
        while index < bounds.upperBound, index - start < Self.longestAdverbial {
            if text.has(.infinitiveMarks, index), index > start { return true }
            if text.isBreak(index) || text.isFinite(index) { return false }
            index += 1
        }
        return false
    }

    private func nounFollows(at start: Int) -> Bool {
        if text.has(.timeWords, start) || text.has(.timeLeads, start) && text.has(.timeWords, start + 1) {
            return false
        }
        return text.opensNounPhrase(start) || text.stretch(openingAt: start) != nil
            || text.isWord(start)
                && !text.has(start, anyOf: .prepositions, .conjunctions, .infinitiveMarks, .subordinators, .timeWords)
                && !text.has(.attachedParticles, start) && !text.isAuxiliary(start) && !text.isManner(start)
                && !text.has(.cueAdverbs, start)
                && !(text.has(.timeLeads, start) && text.has(.timeWords, start + 1))
    }
}
