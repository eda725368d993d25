/// The words and rules of one language: data alone, apart from the code that reads it.
///
/// Every feature has a part of its own here; a new language is a new folder under `Languages`.
public struct Language: Sendable {
    /// A BCP 47 code: "en".
    public let code: String
    /// Abbreviations and the like, for cutting a text into tokens and sentences.
    public let boundaries: BoundaryWords
    /// What numbers are written with.
    public let numerals: NumeralWords
    /// Units, currencies, approximators.
    public let quantities: QuantityWords
    /// The calendar and the clock.
    public let times: TimeWords
    /// Where syntax cuts words.
    public let splitting: SplittingWords
    /// What lemmas are found with.
    public let lemmas: LemmaWords
    /// The network that parses the language; it is read when first asked for.
    let syntax: @Sendable () -> SyntaxNetwork

    public static let english = Language(
        code: "en",
        boundaries: BoundaryWords(sections: WordSections(englishBoundaries)),
        numerals: NumeralWords(sections: WordSections(englishNumerals)),
        quantities: QuantityWords(sections: WordSections(englishQuantities)),
        times: TimeWords(sections: WordSections(englishCalendar + "\n" + englishTimes)),
        splitting: SplittingWords(sections: WordSections(englishSyntax)),
        lemmas: LemmaWords(
            sections: WordSections(englishLemmas), irregularVerbs: EnglishWords.irregularVerbs,
            irregularNouns: EnglishWords.irregularNouns),
        syntax: { SyntaxNetwork.english })
}
