/// Words of an article that a finding rests on.
public struct Evidence: Hashable, Sendable {
    /// The index of the article or source.
    public var article: Int
    public var span: SourceSpan

    public init(article: Int, span: SourceSpan) {
        self.article = article
        self.span = span
    }
}

/// Whether sources bear a claim out.
public enum SupportVerdict: String, Sendable, CaseIterable {
    case supported
    /// The core is there, but a hedge, an attribution or a detail is not.
    case partiallySupported = "partially_supported"
    /// The credited source says otherwise.
    case contradicted
    case notFound = "not_found"
    /// True, but of another outlet or source than the one credited.
    case misattributed
    /// Words inside quotation marks were changed.
    case alteredQuote = "altered_quote"
}

/// Words of a claim that no evidence covers.
public struct UnsupportedWords: Hashable, Sendable {
    /// Offsets into the claim's text.
    public var span: SourceSpan
    public var reason: String

    public init(span: SourceSpan, reason: String) {
        self.span = span
        self.reason = reason
    }
}

/// The verdict on one claim against sources.
public struct Support: Hashable, Sendable {
    public var verdict: SupportVerdict
    /// 0 to 1; at or above 0.5 exactly when ``verdict`` is ``SupportVerdict/supported``.
    public var score: Double
    /// A plain sentence.
    public var reason: String
    /// The rule or model that made the verdict.
    public var rule: String
    /// The strongest first.
    public var evidence: [Evidence]
    public var unsupported: [UnsupportedWords]
    /// What the score was made of; empty where a rule had the last word, or the network was not asked.
    public var factors: [Factor]

    public init(
        verdict: SupportVerdict, score: Double, reason: String, rule: String, evidence: [Evidence] = [],
        unsupported: [UnsupportedWords] = [], factors: [Factor] = []
    ) {
        self.verdict = verdict
        self.score = score
        self.reason = reason
        self.rule = rule
        self.evidence = evidence
        self.unsupported = unsupported
        self.factors = factors
    }
}

/// One claim of a draft with its verdict. Spans of ``Support/unsupported`` count from the draft's text here.
public struct CheckedClaim: Hashable, Sendable {
    public var claim: Claim
    /// Indices of the sources the draft credits with the claim; empty when it credits none.
    public var credited: [Int]
    public var support: Support

    public init(claim: Claim, credited: [Int], support: Support) {
        self.claim = claim
        self.credited = credited
        self.support = support
    }
}

/// What `check` finds: a draft's claims against its sources.
public struct DraftCheck: Sendable {
    public var draft: ComparedArticle
    public var sources: [ComparedArticle]
    public var claims: [CheckedClaim]
    public var diagnostics: [Diagnostic]

    public init(
        draft: ComparedArticle, sources: [ComparedArticle], claims: [CheckedClaim], diagnostics: [Diagnostic] = []
    ) {
        self.draft = draft
        self.sources = sources
        self.claims = claims
        self.diagnostics = diagnostics
    }

    /// How many claims have a verdict.
    public func count(of verdict: SupportVerdict) -> Int {
        claims.count { $0.support.verdict == verdict }
    }
}
