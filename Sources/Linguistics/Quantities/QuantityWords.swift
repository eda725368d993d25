/// Units, currencies, approximators and bounds.
public struct QuantityWords: Sendable {
    /// Units after a number, by first word, longest phrase first.
    let units: PhraseTable
    /// Units written right after figures and too short to stand alone: "m", "t".
    let attachedUnits: [String: String]
    /// The letter that means metre, and million after an amount of money.
    let spacedMetre: Set<String>
    let millionLetter: Set<String>
    let currencies: PhraseTable
    /// Currencies before a number: "$", "US$", "Rs".
    let currencySymbols: PhraseTable
    /// Currencies whose words also name a weight, and the weight.
    let weightPounds: [String: String]
    let weightContext: Set<String>
    /// How many of a smaller unit make a larger one, by both names: 12 for "foot inch".
    let parts: [String: Double]
    let timeUnits: Set<String>
    /// Units named before their number: "magnitude 6.2".
    let prefixUnits: Set<String>
    /// The first words of what stands before a number and belongs to it.
    let prefixes: Set<String>
    let of: Set<String>
    /// Approximators and bounds before a number, by last word.
    let boundsBefore: PhraseTable
    let boundsAfter: PhraseTable
    /// "over" before a stretch of time says when, not how much.
    let during: Set<String>
    let rangeOpeners: Set<String>
    let changeOpeners: Set<String>
    let rangeJoiners: Set<String>
    let rangeAnd: Set<String>
    let or: Set<String>
    let ageBefore: Set<String>
    let ageAfter: Set<String>
    let yearsOld: Set<String>
    let decadeOfLife: Set<String>
    let decadeContext: Set<String>
    /// Words around a "one" that is no number.
    let plainOneFollows: Set<String>
    let plainOneBefore: Set<String>
    let one: Set<String>
    let people: Set<String>
    /// What is told from others of its kind by a number, when in capitals: "Route", "Article".
    let numberedNames: Set<String>
    /// The same in any case: "section", "page".
    let numberedThings: Set<String>
    /// Words that "about" belongs to as a preposition: "reports about two plans".
    let aboutHeads: Set<String>
    let about: Set<String>

    public init(sections: WordSections) {
        units = PhraseTable(sections.table("units"))
        attachedUnits = Self.inverted(sections.table("attached units"))
        spacedMetre = sections.set("spaced metre")
        millionLetter = sections.set("million letter")
        currencies = PhraseTable(sections.table("currencies"))
        currencySymbols = PhraseTable(sections.table("currency symbols"))
        weightPounds = sections.table("weight pounds")
        weightContext = sections.set("weight context")
        parts = sections.numbers("parts")
        timeUnits = sections.set("time units")
        prefixUnits = sections.set("prefix units")
        prefixes = prefixUnits.union(currencySymbols.anchors)
        of = sections.set("of")
        boundsBefore = PhraseTable(byPhrase: sections.table("bounds before"), anchor: .last)
        boundsAfter = PhraseTable(byPhrase: sections.table("bounds after"))
        during = sections.set("during")
        rangeOpeners = sections.set("range openers")
        changeOpeners = sections.set("change openers")
        rangeJoiners = sections.set("range joiners")
        rangeAnd = sections.set("range and")
        or = sections.set("or")
        ageBefore = sections.set("age before")
        ageAfter = sections.set("age after")
        yearsOld = sections.set("years old")
        decadeOfLife = sections.set("decade of life")
        decadeContext = sections.set("decade context")
        plainOneFollows = sections.set("plain one follows")
        plainOneBefore = sections.set("plain one before")
        one = sections.set("same word")
        people = sections.set("people")
        numberedNames = sections.set("numbered names")
        numberedThings = sections.set("numbered things")
        aboutHeads = sections.set("about heads")
        about = sections.set("about")
    }

    private static func inverted(_ table: [String: String]) -> [String: String] {
        var result: [String: String] = [:]
        for (unit, letters) in table { result[letters] = unit }
        return result
    }
}
