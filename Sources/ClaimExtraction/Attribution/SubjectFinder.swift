internal import Linguistics

/// Finds who the subject of a reporting verb is.
///
/// ```
/// Brian Fallon, a spokesman, called …        the apposition belongs to the source
/// …, said Dana Ito, a teacher in Reka.       the source follows the verb
/// The mayor declared … and said …            the source is carried over
/// ```
struct SubjectFinder {
    let text: AttributionText
    let bounds: Range<Int>
    let phrases: NounPhraseScanner

    init(_ text: AttributionText, _ bounds: Range<Int>) {
        self.text = text
        self.bounds = bounds
        phrases = NounPhraseScanner(text: text, bounds: bounds)
    }

    /// - Parameter carried: the subject of the last verb of the sentence, to be used again in a coordination.
    func subject(of group: VerbGroup, carried: Range<Int>?) -> Subject? {
        if group.shape == .gerund { return gerundSubject(of: group, carried: carried) }
        let before = phrases.withoutTrailingTimes(group.tokens.lowerBound) - 1
        guard before >= bounds.lowerBound else { return inverted(after: group) }
        if text.isQuoted(before) {
            if text.stretch(closingAt: before) != nil, let found = inverted(after: group) { return found }
            return phrases.phrase(endingBefore: before + 1).map { Subject(tokens: $0, place: .before) }
        }
        if text.has(.conjunctions, before) {
            return Subject(tokens: carried ?? mainSubject(before: before), place: .carried)
        }
        if text.has(.commas, before) { return subject(beforeComma: before, group, carried) }
        if let pronoun = relativeOrPronoun(at: before) { return pronoun }
        return phrases.phrase(endingBefore: before + 1).map { Subject(tokens: $0, place: .before) }
    }

    private func relativeOrPronoun(at index: Int) -> Subject? {
        if text.has(index, anyOf: .personRelatives) {
            return Subject(tokens: index..<(index + 1), place: .before)
        }
        if text.has(.subjectPronouns, index) { return Subject(tokens: index..<(index + 1), place: .before) }
        if text.has(.complementizers, index), text.isWord(index - 1), index - 1 >= bounds.lowerBound,
            !text.isFinite(index - 1)
        {
            return Subject(tokens: index..<(index + 1), place: .before)
        }
        return nil
    }

    /// "…, said Dana Ito": the phrase after the verb, if no clause begins there.
    private func inverted(after group: VerbGroup) -> Subject? {
        guard group.sense.mayFollowContent, group.tokens.upperBound == group.verb + 1 else { return nil }
        let start = group.verb + 1
        guard mayOpenInverted(start), !text.has(.objectPronouns, start) || text.has(.subjectPronouns, start),
            let phrase = phrases.phrase(startingAt: start)
        else { return nil }
        let next = phrase.upperBound
        guard next >= bounds.upperBound || !text.isFinite(next) else { return nil }
        return Subject(tokens: phrases.withRelativeClause(phrase), place: .after)
    }

    /// Whether a word can open the subject after its verb: "said former minister Ana Ruiz".
    private func mayOpenInverted(_ index: Int) -> Bool {
        if text.opensNounPhrase(index) { return true }
        return text.isWord(index) && !text.isAuxiliary(index) && !text.isManner(index)
            && !text.has(index, anyOf: .prepositions, .conjunctions, .subordinators, .infinitiveMarks, .timeWords)
            && !text.has(index, anyOf: .cueAdverbs, .timeLeads, .negations, .objectPronouns)
    }

    /// What stands before "…, said": an apposition, a relative clause, an aside, or what is reported.
    private func subject(beforeComma comma: Int, _ group: VerbGroup, _ carried: Range<Int>?) -> Subject? {
        if let apposed = appositionSubject(endingAt: comma) { return Subject(tokens: apposed, place: .before) }
        if let found = inverted(after: group), isClause(before: comma) { return found }
        guard let carried else { return nil }
        return Subject(tokens: carried, place: .carried)
    }

    /// Whether the stretch before a comma holds a verb or a quotation, and so can be what is reported.
    private func isClause(before comma: Int) -> Bool {
        let floor = max(bounds.lowerBound, comma - Self.longestLook)
        return (floor..<comma).contains { text.isFinite($0) || text.isQuoted($0) }
    }

    /// Walks over the stretches between commas that add to a name: "Ana Ruiz, 34, a teacher from Reka, said".
    private func appositionSubject(endingAt comma: Int) -> Range<Int>? {
        var end = afterAsides(comma)
        var additions = 0
        while additions < Self.mostAdditions {
            let start = phrases.segmentStart(before: end)
            guard isAddition(start..<end) || end < comma && isJoinedAddition(start..<end) else { return nil }
            guard start > bounds.lowerBound, text.has(.commas, start - 1) else {
                return joined(end: end, comma: comma, additions: additions)
            }
            let next = text.has(.relatives, start) ? afterAsides(start - 1) : start - 1
            guard leftNeighborIsNominal(next) else { return joined(end: end, comma: comma, additions: additions) }
            additions += 1
            end = next
        }
        return nil
    }

    /// Additions to one name, at most.
    private static let mostAdditions = 4

    /// Steps over ", for instance," and ", however," right before the verb.
    private func afterAsides(_ comma: Int) -> Int {
        var end = comma
        for _ in 0..<2 {
            let start = phrases.segmentStart(before: end)
            guard isAside(start..<end), start > bounds.lowerBound, text.has(.commas, start - 1) else { break }
            end = start - 1
        }
        return end
    }

    private func leftNeighborIsNominal(_ comma: Int) -> Bool {
        let start = phrases.segmentStart(before: comma)
        guard start < comma, !isAside(start..<comma) else { return false }
        return isAddition(start..<comma) || isJoinedAddition(start..<comma)
    }

    /// "and Dana Ito": a name that opens a joined clause.
    private func isJoinedAddition(_ range: Range<Int>) -> Bool {
        guard let first = range.first, text.has(first, anyOf: .conjunctions, .subordinators) else { return false }
        return isAddition((first + 1)..<range.upperBound)
    }

    private func joined(end: Int, comma: Int, additions: Int) -> Range<Int>? {
        guard end < comma || additions > 0, let phrase = phrases.phrase(endingBefore: end) else { return nil }
        guard additions > 0 else { return phrase }
        return phrase.lowerBound..<(comma + (AttributionConvention.keepsCommaAfterApposition ? 1 : 0))
    }

    /// A stretch that can name or add to a name: nominal or a relative clause, with no verb of its own, not opened by
    /// a preposition or participle.
    private func isAddition(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        if range.count == 1, text.isNumber(first) { return true }
        if text.has(.relatives, first), !text.has(.complementizers, first) { return range.count > 1 }
        if text.has(first, anyOf: .prepositions, .subordinators, .sentenceAdverbs, .conjunctions) { return false }
        if text.isManner(first) || text.isParticiple(first) { return false }
        return !hasMainVerb(range) && phrases.isNominal(range)
    }

    /// Whether a finite verb stands before any relative pronoun of a stretch.
    private func hasMainVerb(_ range: Range<Int>) -> Bool {
        for index in range {
            if text.has(.relatives, index), index > range.lowerBound { return false }
            let isParticiple = text.isPastForm(index) && text.has(.prepositions, index + 1) && !text.isAuxiliary(index)
            if text.isFinite(index), !isParticiple { return true }
        }
        return false
    }

    /// "for instance", "speaking in Reka", "however", "on Monday".
    private func isAside(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        if range.count <= Self.longestTime, text.has(.timeWords, range.upperBound - 1) { return true }
        let opens =
            text.has(first, anyOf: .prepositions, .sentenceAdverbs, .timeWords, .timeLeads)
            || text.isManner(first) || text.isParticiple(first)
            || text.has(.subordinators, first) && !text.has(.personRelatives, first)
        return opens && !text.has(.conjunctions, first)
    }

    /// Words of a time between commas, at most: "a day later".
    private static let longestTime = 4

    /// ", adding that": whoever spoke last; at the start of a sentence, whoever speaks next.
    private func gerundSubject(of group: VerbGroup, carried: Range<Int>?) -> Subject? {
        let before = group.tokens.lowerBound - 1
        guard before >= bounds.lowerBound else { return Subject(tokens: nil, place: .carried) }
        guard
            text.has(before, anyOf: .commas, .gerundLeads, .conjunctions) || text.isSpacedDash(before)
                || text.isQuoted(before)
        else { return nil }
        return Subject(tokens: carried ?? mainSubject(before: before), place: .carried)
    }

    /// The subject of the sentence's first clause.
    private func mainSubject(before limit: Int) -> Range<Int>? {
        let ceiling = min(limit, bounds.lowerBound + Self.longestLook)
        var index = bounds.lowerBound
        while index < ceiling {
            if !text.isQuoted(index), text.isFinite(index), index > bounds.lowerBound {
                if let phrase = phrases.phrase(endingBefore: index), phrase.upperBound <= index { return phrase }
                return text.has(.commas, index - 1) ? appositionSubject(endingAt: index - 1) : nil
            }
            index += 1
        }
        return nil
    }

    /// The subject right after the comma that ends an opening participle: "Citing the fire, Dowd left".
    func mainSubject(afterOpening start: Int) -> Range<Int>? {
        let ceiling = min(bounds.upperBound, start + Self.longestLook)
        var index = start
        while index < ceiling {
            if text.isFinite(index), !text.isQuoted(index), let phrase = phrases.phrase(endingBefore: index),
                phrase.lowerBound > start + 1, text.has(.commas, phrase.lowerBound - 1)
            {
                return phrase
            }
            index += 1
        }
        return nil
    }

    /// Tokens looked through for a verb; longer sentences are not searched further.
    private static let longestLook = 120
}
