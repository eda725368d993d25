/// A finding about one claim that an editor should look at.
public struct Flag: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A strong claim in the article's own voice.
        case unattributedClaim = "unattributed_claim"
        case anonymousSource = "anonymous_source"
        case vagueSource = "vague_source"
        /// The headline says what the body does not.
        case headlineNotInBody = "headline_not_in_body"
        /// The other outlet hedges what this one asserts.
        case hedgeDropped = "hedge_dropped"
        /// This outlet hedges what the other asserts.
        case hedgeAdded = "hedge_added"
        /// Both outlets rest on one source.
        case singleSource = "single_source"
        /// Words inside quotation marks differ between outlets.
        case quoteAltered = "quote_altered"
        /// A quotation is shorter in one outlet.
        case quoteShortened = "quote_shortened"
    }

    public enum Severity: String, Sendable, CaseIterable {
        case low, medium, high
    }

    /// `nil` for a finding about the headline.
    public var claim: Claim.ID?
    /// The index of the article the flag is about.
    public var article: Int
    public var kind: Kind
    public var severity: Severity
    /// A plain sentence.
    public var reason: String
    public var evidence: [Evidence]

    public init(
        claim: Claim.ID?, article: Int, kind: Kind, severity: Severity, reason: String, evidence: [Evidence] = []
    ) {
        self.claim = claim
        self.article = article
        self.kind = kind
        self.severity = severity
        self.reason = reason
        self.evidence = evidence
    }
}
