internal import Linguistics

/// What the features know of one token, as hashes.
struct TokenTraits: Sendable {
    /// The word in lower case; for a name, only that it is one.
    var word: UInt32
    /// Its base form.
    var lemma: UInt32
    /// The word itself where it belongs to a closed class, else the kind of word its form and the word lists speak for.
    var sort: UInt32
    /// The last three bytes of a word, and how it is written.
    var ending: UInt32
    /// What the word means, roughly: see ``MeaningCodes``.
    var meaning = MeaningCodes.none
    var isFinite = false
    /// Whether a phrase can begin with the token.
    var opens = false
    /// Whether a phrase can end before the token.
    var closes = false
}

/// Reads the traits of all tokens of a text.
struct TraitReader {
    let text: AttributionText
    let words: WordData

    func traits() -> [TokenTraits] {
        var traits = text.tokens.indices.map(traits(of:))
        var meanings = MeaningCodes()
        for index in traits.indices {
            traits[index].isFinite = text.isFinite(index)
            if traits[index].word != traits[index].sort {
                traits[index].meaning = meanings.codes(of: text.tokens[index].lower, traits[index].word)
            }
            traits[index].opens = opens(index)
            traits[index].closes = closes(index)
        }
        return traits
    }

    private func traits(of index: Int) -> TokenTraits {
        let token = text.tokens[index]
        guard token.kind == .word, !text.isNumeral(index) else {
            let plain = token.kind == .number || text.isNumeral(index) ? Self.number : FeatureHash.of(token.lower)
            return TokenTraits(word: plain, lemma: plain, sort: plain, ending: plain)
        }
        let word = FeatureHash.of(token.lower)
        if text.has(index, anyOf: .subjectPronouns, .objectPronouns, .possessives, .determiners, .relatives)
            || text.has(index, anyOf: .complementizers, .subordinators, .conjunctions, .prepositions, .negations)
            || text.has(index, anyOf: .infinitiveMarks, .possessiveEndings, .contractedVerbs) || text.isAuxiliary(index)
        {
            return TokenTraits(word: word, lemma: word, sort: word, ending: word)
        }
        let sort = sort(of: index, token)
        if isName(index, token) { return TokenTraits(word: sort, lemma: sort, sort: sort, ending: sort) }
        let lemma = text.sense(index).map { FeatureHash.of($0.sense.lemma) } ?? FeatureHash.of(words.lemma(of: token.lower))
        let ending = FeatureHash.of(String(decoding: token.lower.utf8.suffix(3), as: UTF8.self))
        return TokenTraits(word: word, lemma: lemma, sort: sort, ending: ending ^ (token.isCapitalized ? 1 : 0))
    }

    /// A capitalised word that the word lists do not know.
    private func isName(_ index: Int, _ token: Token) -> Bool {
        guard token.isCapitalized else { return false }
        if token.isAllCapitals { return true }
        let isFirst = index == 0 || text.has(.stops, index - 1) || text.tokens[index - 1].kind == .quote
        return !isFirst || text.sense(index) == nil && words.verbForm(of: token.lower) == nil
    }

    private static let number: UInt32 = 9

    private func sort(of index: Int, _ token: Token) -> UInt32 {
        var sort: UInt32 = 100
        if let tenses = text.sense(index)?.tenses, !token.isCapitalized {
            sort += 1_000 + UInt32(tenses.rawValue)
        } else if let form = words.verbForm(of: token.lower), !token.isCapitalized {
            sort += 2_000 + Self.code(form)
        }
        for (place, wordClass) in Self.listed.enumerated() where text.has(wordClass, index) {
            sort += 10_000 * UInt32(place + 1)
            break
        }
        let capital: UInt32 = token.isAllCapitals ? 2 : token.isCapitalized ? 1 : 0
        return sort * 64 + capital * 16 + form(of: index, token)
    }

    private static let listed: [WordClass] = [
        .timeWords, .titles, .officialNouns, .officialHeads, .officialsNouns, .anonymousNouns, .documentNouns,
        .reportNouns, .statementNouns, .vagueAdverbs, .cueAdverbs, .sentenceAdverbs, .outletNouns, .accordingHeads,
        .organisationShorts,
    ]

    private static func code(_ form: VerbForm) -> UInt32 {
        let noun: UInt32 = form.isOftenNoun ? 10 : 0
        switch form.inflection {
        case .base: return noun + 1
        case .thirdPerson: return noun + 2
        case .past: return noun + 3
        case .participle: return noun + 4
        case .gerund: return noun + 5
        case .pastOrParticiple: return noun + 6
        }
    }

    private func form(of index: Int, _ token: Token) -> UInt32 {
        if text.isManner(index) { return 1 }
        if token.lower.hasSuffix(EnglishWordEndings.gerund) { return 2 }
        if text.isPastForm(index) { return 3 }
        if text.isPluralNoun(index) { return 4 }
        return token.lower.contains("-") ? 5 : 0
    }

    private func opens(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word || token.kind == .number || token.kind == .quote || token.kind == .symbol else {
            return text.has(.openBrackets, index)
        }
        guard text.isWord(index - 1), !text.isFinite(index - 1) else { return true }
        return text.isCapitalized(index) && !text.isCapitalized(index - 1)
            || text.has(index, anyOf: .determiners, .possessives, .subjectPronouns, .relatives, .infinitiveMarks)
            || text.has(index, anyOf: .demonstratives, .objectPronouns, .subordinators, .prepositions)
            || text.has(index - 1, anyOf: .prepositions, .conjunctions, .complementizers, .subordinators, .relatives)
            || text.has(index - 1, anyOf: .timeWords, .negations, .objectPronouns, .infinitiveMarks)
            || text.isAuxiliary(index - 1) || text.isManner(index - 1) || text.isPastForm(index - 1)
            || text.sense(index - 1) != nil || text.isGerund(index - 1)
    }

    private func closes(_ index: Int) -> Bool {
        guard text.isWord(index) else { return true }
        return text.isFinite(index) || text.isAuxiliary(index) || text.isManner(index) || text.isPastForm(index)
            || text.isGerund(index) || text.sense(index) != nil
            || text.has(index, anyOf: .prepositions, .conjunctions, .complementizers, .subordinators, .relatives)
            || text.has(index, anyOf: .timeWords, .timeLeads, .cueAdverbs, .sentenceAdverbs, .negations)
            || text.has(index, anyOf: .infinitiveMarks, .determiners, .objectPronouns, .possessives, .subjectPronouns)
            || text.has(index, anyOf: .possessiveEndings, .accordingHeads, .selfPronouns)
    }
}
