import NewsModel

/// Lines of the terminal summaries.
extension Wording {
    static let mostImportant = "Most important differences"
    static let nothingDiffers = "No conflicts, updates or incompatible differences found."
    static let ownVoice = "In the article’s own voice"
    static let digestOwnVoice = "In the digest’s own voice"
    static let digestCredits = "Credited to this outlet"
    static let onWordOf = "Source:"
    static let evidence = "evidence"
    static let uncovered = "not covered"
    static let noClaims = "No claims found."
    static let noEvidence = "no passage found"
    static let sameEvent = "Same event"

    static func compared(_ outlets: [String]) -> String { "Compared: " + list(outlets) }

    static func totals(_ totals: ComparisonTotals, letters: [String]) -> [String] {
        var parts = [
            "shared \(totals.shared)", "differing \(totals.differing)", "conflicting \(totals.conflicts)",
            "updates \(totals.updates)",
        ]
        parts += zip(letters, totals.onlyIn).map { "only in \($0) \($1)" }
        parts.append("flagged \(totals.flags)")
        return parts
    }

    static func more(_ count: Int) -> String { "and \(count) more" }

    static func checked(claims count: Int, sources: Int) -> String {
        "Checked \(claims(count)) against \(counted(sources, "source", "sources"))"
    }

    static func claimCount(_ count: Int, sentences: Int) -> String {
        "\(claims(count)) in \(counted(sentences, "sentence", "sentences"))"
    }

    static func sentence(_ number: Int) -> String { "sentence \(number)" }

    static func credited(to outlets: [String]) -> String { "credited to " + list(outlets) }
}
