internal import Linguistics
internal import NewsModel

/// A document as the attribution rules see it: every token with its word classes, its verb sense and the quotation it
/// lies in.
struct AttributionText {
    let document: Document
    let tokens: [Token]
    private let classes: [WordClasses]
    private let senses: [(sense: VerbSense, tenses: VerbTenses)?]
    let stretches: [QuotedStretch]
    private let stretchOfToken: [Int32]
    /// The number words with a hyphen.
    private let hyphenated: Set<Int>

    init(_ document: Document, words: AttributionWords, verbs: ReportingVerbs) {
        self.document = document
        tokens = document.tokens
        classes = document.tokens.map { words.classes(of: $0.lower) }
        senses = document.tokens.map { verbs.sense(of: $0.lower) }
        hyphenated = Self.hyphenatedNumerals(document.tokens, words)
        let marks = QuotationMarks(document)
        stretches = marks.stretches
        stretchOfToken = marks.stretchOfToken()
    }

    private static func hyphenatedNumerals(_ tokens: [Token], _ words: AttributionWords) -> Set<Int> {
        var found: Set<Int> = []
        for (index, token) in tokens.enumerated() where token.kind == .word && token.span.count <= longestNumeral {
            guard token.lower.utf8.contains(UInt8(ascii: "-")) else { continue }
            let parts = token.lower.split(separator: "-")
            if parts.count > 1, parts.allSatisfy({ words.classes(of: String($0)).contains(.numerals) }) {
                found.insert(index)
            }
        }
        return found
    }

    /// Bytes of the longest number word with a hyphen: "seventy-seven", with room.
    private static let longestNumeral = 20

    func has(_ wordClass: WordClass, _ index: Int) -> Bool {
        tokens.indices.contains(index) && classes[index].contains(wordClass)
    }

    func has(_ index: Int, anyOf wordClasses: WordClass...) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        return wordClasses.contains { classes[index].contains($0) }
    }

    func sense(_ index: Int) -> (sense: VerbSense, tenses: VerbTenses)? {
        tokens.indices.contains(index) ? senses[index] : nil
    }

    /// Figures and number words, also those with a hyphen: "73", "seventy", "seventy-three".
    func isNumeral(_ index: Int) -> Bool { isNumber(index) || has(.numerals, index) || hyphenated.contains(index) }

    func lower(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

    /// The index of the quotation a token lies in.
    func stretch(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), stretchOfToken[index] >= 0 else { return nil }
        return Int(stretchOfToken[index])
    }

    func isQuoted(_ index: Int) -> Bool { stretch(index) != nil }

    /// The quotation that opens at a token.
    func stretch(openingAt index: Int) -> QuotedStretch? {
        stretch(index).map { stretches[$0] }.flatMap { $0.tokens.lowerBound == index ? $0 : nil }
    }

    /// The quotation whose closing mark is a token.
    func stretch(closingAt index: Int) -> QuotedStretch? {
        stretch(index).map { stretches[$0] }.flatMap { $0.tokens.upperBound == index + 1 ? $0 : nil }
    }

    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(tokens[range.lowerBound].span.lowerBound, tokens[range.upperBound - 1].span.upperBound)
    }

    func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

    func isCapitalized(_ index: Int) -> Bool { isWord(index) && tokens[index].isCapitalized }

    func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .number }

    /// Whether a dash stands between spaces, and so parts what is left of it from what is right.
    func isSpacedDash(_ index: Int) -> Bool {
        guard has(.dashes, index) else { return false }
        if tokens[index].span.count > 1 { return true }
        return index > 0 && tokens[index - 1].span.upperBound < tokens[index].span.lowerBound
    }

    /// A mark that parts clauses: comma, semicolon, colon, stop, spaced dash, quotation mark.
    func isBreak(_ index: Int) -> Bool {
        has(index, anyOf: .commas, .stops, .colons, .semicolons) || isSpacedDash(index)
            || tokens[index].kind == .quote
    }

    /// Whether a word in -ly that says how: "repeatedly".
    func isManner(_ index: Int) -> Bool {
        isWord(index) && tokens[index].lower.hasSuffix(EnglishWordEndings.manner) && tokens[index].lower.utf8.count > 4
            && !tokens[index].isCapitalized && !has(.lyNouns, index)
    }
}

extension AttributionText {
    func isAuxiliary(_ index: Int) -> Bool { has(index, anyOf: .be, .have, .do, .modals) }

    /// A form in -ing.
    func isGerund(_ index: Int) -> Bool {
        isWord(index) && tokens[index].lower.hasSuffix(EnglishWordEndings.gerund) && !tokens[index].isCapitalized
    }

    /// A word that can open a participle phrase: "speaking", "clad", "seen".
    func isParticiple(_ index: Int) -> Bool {
        isWord(index) && tokens[index].lower.hasSuffix(EnglishWordEndings.gerund) || isPastForm(index)
            || has(.irregularParticiples, index)
    }

    /// A word that can stand as a whole noun phrase.
    func isPronoun(_ index: Int) -> Bool { has(index, anyOf: .subjectPronouns, .objectPronouns, .demonstratives) }

    /// A word a noun phrase can begin with.
    func opensNounPhrase(_ index: Int) -> Bool {
        isCapitalized(index) || isNumber(index) || has(index, anyOf: .determiners, .possessives, .subjectPronouns)
            || isPluralNoun(index) || isPronoun(index)
    }

    func isPluralNoun(_ index: Int) -> Bool {
        isWord(index) && tokens[index].lower.hasSuffix(EnglishWordEndings.plural)
            && !tokens[index].lower.hasSuffix(EnglishWordEndings.doubledPlural)
            && tokens[index].lower.utf8.count > 3
            && !has(index, anyOf: .thirdPersonVerbs, .prepositions, .commonPresents)
    }

    /// Whether a word most likely is a finite verb where it stands.
    ///
    /// Without a parser: auxiliaries, past forms that do not stand as adjective or before an agent, and forms in -s
    /// of common and reporting verbs after what can be their subject.
    func isFinite(_ index: Int) -> Bool {
        guard isWord(index), !tokens[index].isCapitalized || isAuxiliary(index) else { return false }
        if isAuxiliary(index) || has(.contractedVerbs, index) { return !has(.infinitiveMarks, index - 1) }
        if has(index - 1, anyOf: .determiners, .possessives, .be, .have, .infinitiveMarks, .possessiveEndings) {
            return isPronoun(index - 1) && isPastForm(index)
        }
        if isPastForm(index) { return !isReducedRelative(index) }
        if isPresentForm(index) { return mayBeSubjectEnd(index - 1) }
        return isBaseForm(index) && isPluralSubjectEnd(index - 1)
    }

    func isPastForm(_ index: Int) -> Bool {
        if has(.irregularPasts, index) { return true }
        if let tenses = sense(index)?.tenses, tenses.contains(.past) { return true }
        let word = lower(index)
        return word.hasSuffix(EnglishWordEndings.past) && word.utf8.count > 3 && !has(.edNonverbs, index)
            && !word.contains("-")
    }

    private func isPresentForm(_ index: Int) -> Bool {
        has(.commonPresents, index) || sense(index)?.tenses.contains(.present) ?? false
    }

    private func isBaseForm(_ index: Int) -> Bool {
        has(.commonVerbs, index) || sense(index)?.tenses.contains(.base) ?? false
    }

    /// "released by the ministry", "seen in the town", "of injured people": a participle, not a past.
    private func isReducedRelative(_ index: Int) -> Bool {
        if has(.passiveAgents, index + 1) { return true }
        return has(.prepositions, index - 1) && !has(.commas, index - 1)
    }

    func mayBeSubjectEnd(_ index: Int) -> Bool {
        guard isWord(index) || isNumber(index) else { return has(.closeBrackets, index) }
        if isAuxiliary(index) || has(index, anyOf: .prepositions, .determiners, .conjunctions) {
            return isPronoun(index)
        }
        return has(.personRelatives, index) || isCapitalized(index) || isPronoun(index) || isManner(index)
            || has(index, anyOf: .cueAdverbs, .documentNouns, .officialNouns, .anonymousNouns, .relatives)
    }

    func isPluralSubjectEnd(_ index: Int) -> Bool {
        endsPluralAt(index) || endsPlaceOfPlural(index)
    }

    /// "sources in Tehran": a capitalised word after a preposition after a plural.
    private func endsPlaceOfPlural(_ index: Int) -> Bool {
        isCapitalized(index) && has(index - 1, anyOf: .prepositions) && isPluralNoun(index - 2)
    }

    private func endsPluralAt(_ index: Int) -> Bool {
        has(index, anyOf: .pluralPronouns, .selfPronouns, .demonstratives, .personRelatives)
            || isPluralNoun(index) || has(.subjectPronouns, index) || isNumber(index) || has(.determiners, index)
            || has(.cueAdverbs, index) || has(.anonymousNouns, index)
    }
}
