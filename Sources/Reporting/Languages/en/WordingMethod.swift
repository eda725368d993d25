import NewsModel

/// The texts, and how the report was made.
extension Wording {
    static let textsLede =
        "Every claim that a finding speaks of is marked. The small links after it lead to the finding, and to the same "
        + "claim in the other text."
    static let legend = "Marks"
    static let legendConflict = "in conflict"
    static let legendUpdate = "updated"
    static let legendDiffering = "told differently"
    static let legendShared = "told alike"
    static let legendOnly = "not in every text"
    static let digestText = "The digest"

    static func sameClaim(in outlet: String, _ id: String) -> String { "Same claim in \(outlet), \(id)" }

    static func finding(_ id: String, _ what: String) -> String { "Finding \(id): \(what)" }

    static let inputsCaption = "Inputs"
    static let columnHeadline = "Headline"
    static let columnShortHash = "Text"
    static let columnOutlet = "Outlet"
    static let columnPublished = "Published"
    static let columnWords = "Words"
    static let columnHash = "SHA-256 of the text"
    static let methodMade = "How it was made"
    static let limits = "What it cannot do"

    static func madeOf(program: String, version: String) -> String {
        "\(program) \(version) cut each text into claims, the smallest stretches that can be true or false by "
            + "themselves, with the words that say whose they are; paired the claims that report the same thing; and "
            + "compared the two wordings of each pair."
    }

    static let methodPoints = [
        "Every quotation on this page is verbatim from a text, and leads to its place there. Characters that could "
            + "change how a page reads, such as marks that turn the direction of writing, are shown as \u{FFFD}.",
        "Every difference names the rule that found it. “Cannot both hold” means: as worded, for the same moment.",
        "An update is a difference that publication times explain: the later report has the newer value.",
        "“Same subject” is how sure the rules are that two claims report the same thing, not how true either is.",
        "“Weight” of a claim that only some have follows its place, its length and what it tells.",
        "The key differences show the first \(KeyDifferences.shown) pairs; the lists below them are complete. A claim is drawn "
            + "strongly in the chart when its two places are a quarter of a text or more apart.",
        "The same texts and settings give the same page, to the byte.",
    ]

    static let limitPoints = [
        "It does not say who is right, and it does not score an outlet.",
        "It reads what stands in the texts. It does not know the world, pictures, captions or linked pages.",
        "Pairs can be missed where two reports use quite different words, and wrongly made where they use the same "
            + "words for different things. Look at both texts before you rely on a finding.",
        "An outlet that does not report a claim may have had no time, no room or no access.",
        "A finding is a reason to look, not a verdict.",
    ]
}
