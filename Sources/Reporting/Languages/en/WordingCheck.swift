import NewsModel

/// The report on a draft.
extension Wording {
    static let draft = "Draft"
    static let checkAttention = "Needs attention"
    static let checkAttentionLede =
        "What the sources contradict, word otherwise, credit to another or do not say; then what they bear out in part."
    static let checkSupported = "Supported"
    static let checkSupportedLede = "A passage of a source bears each of these out."
    static let checkDraft = "The draft"
    static let checkSources = "The sources"
    static let checkTextLede = "Every checked claim is marked. The small link after it leads to its verdict."
    static let sourcesTextLede = "Passages that a verdict rests on are marked."
    static let claimHeading = "Claim"
    static let nothingToCheck = "No claims found in the draft."
    static let allSupported = "Every claim is borne out by a source."
    static let creditedToNobody = "credited to no source"

    static func checkTitle(_ outlets: [String]) -> String { "A draft checked against " + list(outlets) }

    static func score(_ score: Double) -> String { "support \(percent(score))" }

    static func verdictSymbol(_ verdict: SupportVerdict) -> String {
        switch verdict {
        case .supported: "✓"
        case .partiallySupported: "◐"
        case .contradicted: "≠"
        case .notFound: "?"
        case .misattributed: "⇄"
        case .alteredQuote: "”"
        }
    }

    static func checkMade(program: String, version: String) -> String {
        "\(program) \(version) cut the draft into claims, looked for the passages of the sources that say the same, and "
            + "compared the two wordings: figures, times, names, quotations, hedges and who is credited."
    }

    static let checkMethodPoints = [
        "Every quotation on this page is verbatim from a text, and leads to its place there. Characters that could "
            + "change how a page reads, such as marks that turn the direction of writing, are shown as \u{FFFD}.",
        "Every verdict names the rule or model that made it.",
        "“Support” is how well the best passages cover the claim; only from one half on is a claim called supported.",
        "Where the draft credits a source, that source decides.",
        "The same texts and settings give the same page, to the byte.",
    ]

    static let checkLimitPoints = [
        "It compares the draft with these sources alone. It does not know whether a source is right.",
        "“Not found” means that no passage here says it, not that it is false.",
        "A passage can be missed where it uses quite different words. Look at the sources before you cut a sentence.",
    ]
}
