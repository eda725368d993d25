internal import Linguistics

/// Reads phrases that say what somebody is, by role nouns and the words around them.
struct RolePhraseReader {
    /// The most words a phrase takes to the left of its role noun, and the most of a complement to the right.
    private static let wordsBeforeRole = 5
    private static let wordsOfComplement = 6
    /// The most words between a name and the end of an apposition.
    private static let appositionWords = 14

    let tokens: [Token]
    let sentence: Range<Int>
    let language: LabelLanguage
    let words: WordData

    /// The phrase whose role noun stands right before a token: "Labour Minister" before a name, "fire chief" before
    /// ", Agnes Dowd". Whose chief it is does not belong to it.
    func phrase(endingBefore end: Int) -> Range<Int>? {
        guard end > sentence.lowerBound, isRole(end - 1) else { return nil }
        var start = end - 1
        while start > sentence.lowerBound, end - start <= Self.wordsBeforeRole, isModifier(start - 1) {
            start -= 1
        }
        return start..<end
    }

    /// The phrase of an apposition that begins at a token and ends with a mark: "the fire chief,", "a nurse who …,".
    func phrase(startingAt start: Int) -> Range<Int>? {
        let limit = min(sentence.upperBound, start + Self.appositionWords)
        guard start < limit, let close = (start..<limit).first(where: { tokens[$0].kind == .punctuation }) else {
            return nil
        }
        let first = (start..<close).first { !language.determiners.contains(tokens[$0].lower) } ?? close
        guard first < close, let role = lastOfFirstRoles(in: first..<close) else { return nil }
        guard (first..<role).allSatisfy({ isModifier($0) || isRole($0) }) else { return nil }
        let next = role + 1
        guard next < close else { return first..<next }
        if language.followers.contains(tokens[next].lower) { return first..<next }
        guard language.complements.contains(tokens[next].lower) else { return nil }
        return first..<complementEnd(next, before: close)
    }

    /// The phrase in a source's own words: "the minister".
    func phrase(in range: Range<Int>) -> Range<Int>? {
        let start = range.first { !language.determiners.contains(tokens[$0].lower) } ?? range.upperBound
        guard start < range.upperBound, range.upperBound - start <= Self.wordsBeforeRole + 1,
            isRole(range.upperBound - 1)
        else { return nil }
        return start..<range.upperBound
    }

    /// "chief executive" is two roles in a row; the second is the noun.
    private func lastOfFirstRoles(in range: Range<Int>) -> Int? {
        guard var role = range.first(where: isRole) else { return nil }
        while role + 1 < range.upperBound, isRole(role + 1) { role += 1 }
        return role
    }

    /// A short complement belongs to the phrase; a longer one or a clause does not.
    private func complementEnd(_ preposition: Int, before close: Int) -> Int {
        let complement = (preposition + 1)..<close
        let isShort = complement.count <= Self.wordsOfComplement
        let hasVerb = complement.contains { words.verbForm(of: tokens[$0].lower).map { !$0.isOftenNoun } ?? false }
        return isShort && !hasVerb && !complement.isEmpty ? close : preposition
    }

    func isRole(_ token: Int) -> Bool {
        guard tokens[token].kind == .word else { return false }
        let lower = tokens[token].lower
        return language.roles.contains(lower) || language.roles.contains(words.lemma(of: lower))
    }

    private func isModifier(_ token: Int) -> Bool {
        let word = tokens[token]
        guard word.kind == .word, !language.titleStops.contains(word.lower) else { return false }
        if language.evaluativeWords.contains(word.lower) { return true }
        guard !words.isStopWord(word.lower), !language.honorifics.contains(word.lower) else { return false }
        if isRole(token) { return true }
        if word.isCapitalized, token > sentence.lowerBound { return true }
        return words.verbForm(of: word.lower)?.isOftenNoun ?? true
    }
}
