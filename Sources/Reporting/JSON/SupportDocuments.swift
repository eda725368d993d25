import NewsModel

struct UnsupportedDocument: Encodable {
    let start: Int
    let end: Int
    let text: String
    let reason: String

    init(_ words: UnsupportedWords, in text: IndexedText) {
        let span = SpanDocument(words.span, in: text)
        start = span.start
        end = span.end
        self.text = span.text
        reason = words.reason
    }
}

/// A score that keeps its promise after rounding: at or above one half exactly when the claim is supported.
struct SupportScore: Encodable {
    let value: Double

    init(_ support: Support) {
        let rounded = support.score.isFinite ? RoundedNumber.rounded(support.score) : 0
        let half = 0.5
        let step = 1 / RoundedNumber.decimals
        value = support.verdict == .supported ? max(rounded, half) : min(rounded, half - step)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

/// What spoke for or against a verdict.
struct FactorDocument: Encodable {
    let name: String
    let value: RoundedNumber
    let weight: RoundedNumber

    init(_ factor: Factor) {
        name = factor.name
        value = RoundedNumber(factor.value)
        weight = RoundedNumber(factor.weight)
    }
}

/// The verdict on one claim.
struct SupportDocument: Encodable {
    let verdict: String
    let score: SupportScore
    let reason: String
    let rule: String
    let evidence: [SourcePlaceDocument]
    let unsupported: [UnsupportedDocument]
    let factors: [FactorDocument]?

    init(_ support: Support, claim: IndexedText, sources: [IndexedText]) {
        verdict = support.verdict.rawValue
        score = SupportScore(support)
        reason = support.reason
        rule = support.rule
        evidence = support.evidence.map { SourcePlaceDocument($0, in: sources) }
        unsupported = support.unsupported.map { UnsupportedDocument($0, in: claim) }
        factors = support.factors.isEmpty ? nil : support.factors.map(FactorDocument.init)
    }
}

/// One claim of a draft with its verdict; offsets in `unsupported` count from the draft's text.
struct CheckedClaimDocument: Encodable {
    let id: String
    let start: Int
    let end: Int
    let text: String
    let credited: [Int]
    let verdict: String
    let score: SupportScore
    let reason: String
    let rule: String
    let evidence: [SourcePlaceDocument]
    let unsupported: [UnsupportedDocument]
    let factors: [FactorDocument]?

    init(_ checked: CheckedClaim, draft: IndexedText, sources: [IndexedText]) {
        let span = SpanDocument(checked.claim.span, in: draft)
        let support = SupportDocument(checked.support, claim: draft, sources: sources)
        id = checked.claim.id
        start = span.start
        end = span.end
        text = span.text
        credited = checked.credited
        verdict = support.verdict
        score = support.score
        reason = support.reason
        rule = support.rule
        evidence = support.evidence
        unsupported = support.unsupported
        factors = support.factors
    }
}

/// A draft against its sources: schema `parallax/check/1`.
struct CheckDocument: Encodable {
    static let schemaName = "parallax/check/1"

    let schema: String
    let draft: ComparedArticleDocument
    let sources: [ComparedArticleDocument]
    let claims: [CheckedClaimDocument]
    /// How many claims have each verdict, and how many there are.
    let totals: [String: Int]
    let diagnostics: [DiagnosticDocument]

    init(_ check: DraftCheck) {
        let text = IndexedText(check.draft.article.text)
        let texts = check.sources.map { IndexedText($0.article.text) }
        schema = Self.schemaName
        draft = ComparedArticleDocument(check.draft)
        sources = check.sources.map(ComparedArticleDocument.init)
        claims = check.claims.map { CheckedClaimDocument($0, draft: text, sources: texts) }
        var counts = ["claims": check.claims.count]
        for verdict in SupportVerdict.allCases { counts[verdict.rawValue] = check.count(of: verdict) }
        totals = counts
        diagnostics = check.diagnostics.map(DiagnosticDocument.init)
    }
}
