import NewsModel

/// Ids of a page's elements. Findings carry their own ids (`p1`, `o1`, `f1`); what lies in a text has a prefix, so that
/// no claim of a sixth article (`f1`) meets a flag.
enum Anchor {
    enum Section: String, CaseIterable {
        case key, conflicts, updates, differing, shared, only, emphasis, sources, provenance, flags, texts, notes,
            method
    }

    static func claim(_ id: Claim.ID) -> String { "claim-" + sanitized(id) }

    static func pair(_ id: ClaimPair.ID) -> String { sanitized(id) }

    static func text(_ index: Int) -> String { "text-\(index + 1)" }

    static func onlyIn(_ article: Int) -> String { "only-\(article + 1)" }

    /// A stretch of a text that a finding speaks of.
    static func place(_ span: SourceSpan, inText index: Int) -> String {
        "at-\(index + 1)-\(span.lowerBound)-\(span.upperBound)"
    }

    /// Ids come from the pipeline; a caller's own must not break links.
    private static func sanitized(_ id: String) -> String {
        String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
