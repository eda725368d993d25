import NewsModel

/// The frame of the HTML reports, their mastheads and totals.
extension Wording {
    static let skipToFindings = "Skip to the findings"
    static let sectionsOfReport = "Sections of the report"
    static let untitled = "No headline"
    static let noTime = "time not known"
    static let oneEvent = "on one event"

    static func madeBy(_ program: String) -> String {
        "Made by \(program). This page is one file: it loads nothing, runs nothing and works without a network."
    }

    static func pageTitle(_ outlets: [String]) -> String { list(outlets) + " " + oneEvent }

    static func hash(_ short: String) -> String { "text #" + short }

    static func fullHash(_ hash: String) -> String { "SHA-256 of the text: " + hash }

    static func by(_ author: String) -> String { "by " + author }

    static let originalArticle = "original article"

    static func notOneEvent(_ score: Double, _ reason: String) -> String {
        "These articles may not tell the same event (\(percent(score))). \(reason)"
    }

    static func oneEvent(_ score: Double, _ reason: String) -> String {
        "Same event, as far as the texts show: \(percent(score)). \(reason)"
    }

    static let digestExplained =
        "Made from one digest: the columns are the outlets it credits, and what it says without crediting anyone."

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `4 November 2031, 09:30 (UTC)`.
    static func time(_ time: PublicationTime) -> String {
        var text = "\(time.day) \(months[time.month - 1]) \(time.year)"
        guard let hour = time.hour else { return text }
        text += ", \(twoDigits(hour)):\(twoDigits(time.minute ?? 0))"
        guard let offset = time.zoneOffset else { return text }
        let sign = offset < 0 ? "−" : "+"
        let clock = "\(twoDigits(Int(offset.magnitude) / 60)):\(twoDigits(Int(offset.magnitude) % 60))"
        return text + (offset == 0 ? " UTC" : " UTC" + sign + clock)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static let totalsHeading = "Totals"
    static let totalConflicts = "conflicts"
    static let totalUpdates = "updates"
    static let totalDiffering = "told differently"
    static let totalShared = "told alike"
    static let totalFlags = "flags"

    static func totalOnly(in letter: String, ofArticles articles: Int) -> String {
        articles > 2 ? "in \(letter), not in all" : "only in \(letter)"
    }

    static func section(_ section: Anchor.Section) -> String {
        switch section {
        case .key: "Key differences"
        case .conflicts: "Conflicts"
        case .updates: "Updates"
        case .differing: "Told differently"
        case .shared: "Told alike"
        case .only: "Only in one"
        case .emphasis: "Emphasis"
        case .sources: "Sources"
        case .provenance: "Provenance"
        case .flags: "Flags"
        case .texts: "Texts"
        case .notes: "Notes on the inputs"
        case .method: "Method"
        }
    }

    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
