import NewsModel

/// Emphasis, sources and provenance.
extension Wording {
    static let placementHeading = "Where each puts what both report"
    static let placementLede =
        "Each line is one shared claim, from the start of the text at the top to its end at the bottom. A level line: "
        + "both make as much of it. A steep one: one outlet leads with what the other leaves to the end."
    static let placementTable = "The same as a table"
    static let placementCaption = "Place of each shared claim"
    static let columnClaim = "Claim"
    static let columnFirst = "First"
    static let columnSecond = "Second"
    static let leadsHeading = "What each leads with"
    static let leadsLede = "The first claims of each text, and where the others have them."
    static let onlyHere = "only here"
    static let orderHeading = "Order"
    static let labelsHeading = "Words for the same thing"
    static let labelsLede = "What each article calls it, and how often. A word marked † judges as well as names."
    static let columnSubject = "Subject"
    static let evaluativeMark = "†"
    static let evaluative = "judging word"
    static let verbsHeading = "Reporting verbs"
    static let verbsLede = "How the articles bring in what people say."
    static let voiceHeading = "Who did it"
    static let voiceLede = "Acts that two articles report and one of them without saying who did it."
    static let columnAct = "Pair"
    static let agentOmitted = "not said"
    static let columnKind = "Kind"
    static let chartStart = "start"
    static let chartEnd = "end"
    static let noShared = "No claim is in more than one article, so there is nothing to set side by side."

    static func chartTitle(_ first: String, _ second: String) -> String {
        "Place of shared claims in \(first) and in \(second)"
    }

    static func chartDescription(_ count: Int, steep: [String]) -> String {
        let text =
            "\(counted(count, "line", "lines")), one for each shared claim, from its place in the first text to "
            + "its place in the second."
        return steep.isEmpty ? text + " None moves far." : text + " The furthest apart: \(list(steep))."
    }

    static func alsoIn(_ letter: String, _ place: String) -> String { "\(letter): \(place)" }

    static func order(_ order: OrderAgreement) -> String {
        let sense =
            order.tau > 0.6
            ? "largely the same order"
            : order.tau > 0.2
                ? "partly the same order"
                : order.tau > -0.2
                    ? "no common order" : "largely the opposite order"
        return "The articles tell what they share in \(sense): Kendall’s tau \(decimal(order.tau)) over "
            + "\(claims(order.count)), 95\u{202F}% interval \(decimal(order.low)) to \(decimal(order.high)); "
            + "1 is the same order, −1 the reverse."
    }

    /// Two decimals, with a true minus.
    static func decimal(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let hundredths = Int((min(max(value, -1e6), 1e6) * 100).rounded())
        let rest = hundredths.magnitude % 100
        return (hundredths < 0 ? "−" : "") + "\(hundredths.magnitude / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }

    static func verbs(_ kind: ReportingVerb.Kind) -> String {
        switch kind {
        case .neutral: "neutral"
        case .factive: "takes it for true"
        case .distancing: "keeps a distance"
        case .charged: "tells the manner"
        }
    }

    static func times(_ count: Int) -> String { count == 1 ? "" : " ×\(count)" }

    static let sourcesLede =
        "Who is given how much room: words attributed to each source, with the words inside quotation marks as the "
        + "darker part of the bar."
    static let sourcesCaption = "Words attributed to each source, by outlet"
    static let columnSource = "Source"
    static let sourcesTotal = "All sources"

    static func sourceWords(_ words: Int, direct: Int) -> String {
        let text = Wording.words(words)
        return direct == 0 ? text : text + ", \(grouped(direct)) quoted"
    }

    static let provenanceLede = "Which words and facts may come from the same place."
    static let passagesHeading = "Shared passages"
    static let noPassages = "No passage of any length stands in more than one article."
    static let exact = "word for word"
    static let nearlyExact = "nearly word for word"
    static let originsHeading = "Pairs that rest on one common source"
    static let originsLede = "Two reports of one source are one report: agreement here confirms nothing."
    static let noOrigins = "No pair was found to rest on one common source."
    static let originOf = "rests on"
    static let orderOfPublication = "Order of publication"
    static let publicationLede = "The earliest first; articles without a time are left out."

    static func bothRest(on names: [String]) -> String { names.isEmpty ? "one common source" : list(names) }

    static func independent(_ count: Int) -> String {
        "\(counted(count, "pair rests", "pairs rest")) on different sources."
    }
}
