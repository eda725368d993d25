import NewsModel

/// The messages about articles of which a feed does not hold everything.
extension Diagnostic {
    /// An RSS description may be either.
    static let descriptionAlone = Diagnostic(
        identifier: "feed-description-alone", severity: .note,
        summary: "The feed has a description of the article, which may be a summary rather than its text.",
        explanation: "Where the outlet's page says more, give that page instead.")

    static func summaryAlone(address: String?) -> Diagnostic {
        Diagnostic(
            identifier: "feed-summary-alone", severity: .warning,
            summary: "The feed has a summary of the article, not its text.",
            explanation: "What the summary leaves out counts as left out by the article. "
                + (address.map { "The article itself is at \($0)." } ?? "Give the article's page instead."))
    }
}
