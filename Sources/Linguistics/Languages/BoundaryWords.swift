/// The words that decide where a token or a sentence ends.
public struct BoundaryWords: Sendable {
    /// Capitalised abbreviations that stand before a name and so never end a sentence: "Mr", "Gen".
    public let titles: Set<String>
    /// Capitalised abbreviations that may end a sentence: "Inc", "Jan".
    public let abbreviations: Set<String>
    /// Abbreviations that need no capital: "vs", "etc".
    public let anyCase: Set<String>
    /// Words that are abbreviations only with a figure after the stop: "no", "mar".
    public let beforeFigure: Set<String>
    /// Abbreviations that end the sentence whenever a capital follows: "etc".
    public let enders: Set<String>
    /// "a.m." and "p.m.", with their stops.
    public let dayHalves: Set<String>
    /// Capitalised words that go on after ``dayHalves``: zones, weekdays, months.
    public let afterDayHalf: Set<String>
    /// Words that, capitalised after an abbreviation, open a sentence: "the", "he".
    public let starters: Set<String>
    /// The pronoun that is always a capital, alone and contracted.
    public let capitalPronouns: Set<String>
    /// Verbs that report speech: they tie `"What now?" Smith asked` together.
    public let reportingVerbs: Set<String>
    /// Words written with an apostrophe in front: "tis", "em".
    public let elisions: Set<String>

    public init(sections: WordSections) {
        titles = sections.set("titles")
        abbreviations = sections.set("abbreviations")
        anyCase = sections.set("any case")
        beforeFigure = sections.set("before figure")
        enders = sections.set("enders")
        dayHalves = sections.set("day halves")
        afterDayHalf = sections.set("after day half")
        starters = sections.set("starters")
        capitalPronouns = sections.set("capital pronouns")
        reportingVerbs = sections.set("reporting verbs")
        elisions = sections.set("elisions")
    }
}
