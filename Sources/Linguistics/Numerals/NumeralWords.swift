/// The words that numbers are written with.
public struct NumeralWords: Sendable {
    let cardinals: [String: Double]
    let ordinals: [String: Double]
    /// Words that multiply what stands before them: "hundred", "million", "dozen".
    let scales: [String: Double]
    /// Letters that touch figures and multiply them: "bn".
    let attachedScales: [String: Double]
    /// Plurals that name a number without saying how many times: "hundreds", "dozens".
    let vagueScales: [String: Double]
    /// Plurals that multiply a vague scale: "tens of thousands".
    let vagueMultipliers: [String: Double]
    /// What makes a scale vague: "several" hundred, "a few" thousand; a couple of them are two.
    let vagueFactors: PhraseTable
    /// What a part of a whole is named with, besides the ordinals: "half", "quarters".
    let denominators: [String: Double]
    /// Ordinals that never name a part: "second".
    let notDenominators: Set<String>
    let ordinalEndings: Set<String>
    let articles: Set<String>
    let and: Set<String>
    let of: Set<String>
    let outOf: Set<String>
    let inWords: Set<String>
    let over: Set<String>
    let point: Set<String>
    let minus: Set<String>
    let couple: Set<String>
    /// Words before "a third" that make it a part and not a place in a row.
    let approximators: Set<String>
    /// Ordinals that are adverbs too, and numbers only after a determiner: "first".
    let adverbOrdinals: Set<String>
    let determiners: Set<String>
    let exponents: Set<String>
    /// Capitals that, alone after figures, multiply them: million, billion.
    let capitalScales: [String: Double]
    /// Words before "half" that make it a part of a match or a pair: "the first half".
    let halfGuards: Set<String>
    /// Words after "half" that make it a number: "half of", "half the".
    let halfFollowers: Set<String>
    /// The wholes of "two in ten" that need no "out of".
    let roundBases: Set<String>
    /// Words that a number can begin with.
    let starters: Set<String>

    public init(sections: WordSections) {
        cardinals = sections.numbers("cardinals")
        ordinals = sections.numbers("ordinals")
        scales = sections.numbers("scales")
        attachedScales = sections.numbers("attached scales")
        vagueScales = sections.numbers("vague scales")
        vagueMultipliers = sections.numbers("vague multipliers")
        vagueFactors = PhraseTable(byPhrase: sections.table("vague factors"))
        denominators = sections.numbers("denominators")
        notDenominators = sections.set("not denominators")
        ordinalEndings = sections.set("ordinal endings")
        articles = sections.set("articles")
        and = sections.set("and")
        of = sections.set("of")
        outOf = sections.set("out of")
        inWords = sections.set("in")
        over = sections.set("over")
        point = sections.set("point")
        minus = sections.set("minus")
        couple = sections.set("couple")
        approximators = sections.set("approximators")
        adverbOrdinals = sections.set("adverb ordinals")
        determiners = sections.set("determiners")
        exponents = sections.set("exponents")
        capitalScales = sections.numbers("capital scales")
        halfGuards = sections.set("half guards")
        halfFollowers = sections.set("half followers")
        roundBases = sections.set("round bases")
        starters = [cardinals, ordinals, scales, vagueScales, vagueMultipliers, denominators]
            .reduce(articles.union(couple).union(minus).union(vagueFactors.anchors)) { $0.union($1.keys) }
    }

    /// The whole that a word names parts of: 3 for "third" and "thirds".
    func denominator(_ word: String) -> (value: Double, isPlural: Bool)? {
        if let value = denominators[word] { return (value, word.hasSuffix("s")) }
        if let value = ordinals[word], !notDenominators.contains(word) { return (value, false) }
        guard word.hasSuffix("s"), let value = ordinals[String(word.dropLast())] else { return nil }
        return notDenominators.contains(String(word.dropLast())) ? nil : (value, true)
    }
}

extension WordSections {
    /// A section of lines `word: number`.
    func numbers(_ section: String) -> [String: Double] { table(section).compactMapValues { Double($0) } }
}
