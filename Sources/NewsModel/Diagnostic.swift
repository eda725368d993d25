/// Something a user should know about an input, which did not stop the work.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case note, warning, error

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    /// Stable, for machines and for searching: lower case, words joined by hyphens.
    public var identifier: String
    public var severity: Severity
    /// What was found, in one sentence.
    public var summary: String
    /// Why it matters and what to do, in plain words; may be empty.
    public var explanation: String
    /// Where, in the article's text.
    public var span: SourceSpan?

    public init(
        identifier: String, severity: Severity, summary: String, explanation: String = "", span: SourceSpan? = nil
    ) {
        self.identifier = identifier
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.span = span
    }
}
