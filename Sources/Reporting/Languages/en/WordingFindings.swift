import NewsModel

/// Pairs, claims that stand in one report only, and flags.
extension Wording {
    static let keyLede =
        "Conflicts first, then updates, then wordings that do not agree; the most prominent on top."
    static let conflictsLede = "As worded, the two cannot both be right about the same moment."
    static let updatesLede = "The later report has a newer figure or a newer state of affairs."
    static let differingLede = "The same fact with another source, certainty, quotation, label or framing."
    static let sharedLede = "Nothing tells them apart, or one only adds detail."
    static let onlyLede =
        "Claims that at least one other article does not report, the weightiest first. An absence is not a fault: "
        + "the articles differ in length, time and purpose."
    static let flagsLede = "What an editor may want to look at. A flag speaks of a sentence, not of an outlet."

    static let none = "None found."
    static let noPairs = "No claim was found in more than one article."
    static let noneInSection = "None."
    static let inText = "in the text"
    static let details = "details"
    static let canBothHold = "both can hold"

    /// What is said of a difference that is not compatible: of facts of a conflict that they exclude each other, of what only sets
    /// claims apart that it is not the same.
    static func incompatible(_ kind: Difference.Kind, in relation: Relation) -> String {
        switch (kind, relation) {
        case (.quantity, .conflict), (.time, .conflict), (.place, .conflict), (.polarity, .conflict): "cannot both hold"
        default: "not the same"
        }
    }

    static let noWords = "no such words"
    static let columnDifference = "Difference"
    static let columnMeaning = "What it means"
    static let columnRule = "Rule"
    static let ruleLabel = "rule"
    static let differencesOfPair = "How the two differ"
    static let noDifferences = "No difference found."
    static let markKey = "Marked: named by a rule. Dotted: words the other side does not have."

    static func sameSubject(_ confidence: Double) -> String { "same subject: \(percent(confidence))" }

    static func between(_ first: String, _ second: String) -> String { "\(first) and \(second)" }

    static func allOf(_ count: Int) -> String { "All \(counted(count, "pair", "pairs")) in full below." }

    static func moreKey(_ count: Int) -> String { "\(count) more below." }

    static func symbol(_ relation: Relation) -> String {
        switch relation {
        case .conflict: "≠"
        case .update: "↻"
        case .differs: "≈"
        case .equivalent: "="
        case .firstMoreDetailed, .secondMoreDetailed: "+"
        case .unrelated: "·"
        }
    }

    static func moreDetail(in outlet: String) -> String { "\(outlet) has more detail" }

    static func place(_ place: Placement.Place) -> String {
        switch place {
        case .headline: "headline"
        case .lead: "opening"
        case .upper: "upper part"
        case .middle: "middle"
        case .lower: "end"
        }
    }

    /// What two articles do not share stands in one; what more do not share stands in some.
    static func only(ofArticles articles: Int) -> String { articles > 2 ? "Not in every article" : "Only in one" }

    static func onlyIn(_ outlet: String, _ count: Int, ofArticles articles: Int) -> String {
        articles > 2 ? "In \(outlet), not in all (\(count))" : "Only in \(outlet) (\(count))"
    }

    static let notIn = "not in"

    static func salience(_ value: Double) -> String { "weight \(percent(value))" }

    static func flag(_ kind: Flag.Kind) -> String {
        switch kind {
        case .unattributedClaim: "No source given"
        case .anonymousSource: "Unnamed source"
        case .vagueSource: "Vague source"
        case .headlineNotInBody: "Headline goes beyond the text"
        case .hedgeDropped: "Hedge dropped"
        case .hedgeAdded: "Hedge added"
        case .singleSource: "One source for all"
        case .quoteAltered: "Quotation differs"
        case .quoteShortened: "Quotation shortened"
        }
    }

    static func severity(_ severity: Flag.Severity) -> String {
        switch severity {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        }
    }

    static func severitySymbol(_ severity: Flag.Severity) -> String {
        switch severity {
        case .low: "▲"
        case .medium: "▲▲"
        case .high: "▲▲▲"
        }
    }

    static let headlineFinding = "About the headline."
}
