import NewsModel

/// The comparison as other programs read it: schema `parallax/comparison/1`.
struct ComparisonDocument: Encodable {
    static let schemaName = "parallax/comparison/1"

    let schema: String
    let version: String
    let origin: String
    let articles: [ComparedArticleDocument]
    let claims: [ClaimDocument]
    let pairs: [PairDocument]
    let only: [OmissionDocument]
    let flags: [FlagDocument]
    let emphasis: EmphasisDocument
    let sources: [SourceProfileDocument]
    let provenance: ProvenanceDocument
    let totals: ComparisonTotalsDocument
    let sameEvent: SameEventDocument
    let diagnostics: [DiagnosticDocument]

    init(_ comparison: Comparison, version: String) {
        let texts = comparison.articles.map { IndexedText($0.article.text) }
        schema = Self.schemaName
        self.version = version
        origin = comparison.origin.rawValue
        articles = comparison.articles.map(ComparedArticleDocument.init)
        claims = comparison.claims.map { ClaimDocument($0, in: texts[$0.article]) }
        pairs = Self.pairs(of: comparison, in: texts)
        only = comparison.only.enumerated().map { OmissionDocument($0.element, number: $0.offset) }
        flags = comparison.flags.enumerated().map { FlagDocument($0.element, number: $0.offset, in: texts) }
        emphasis = EmphasisDocument(comparison.emphasis, in: texts)
        sources = comparison.sources.map { SourceProfileDocument($0, in: texts) }
        provenance = ProvenanceDocument(comparison.provenance, in: texts)
        totals = ComparisonTotalsDocument(ComparisonTotals(comparison))
        sameEvent = SameEventDocument(comparison.sameEvent)
        diagnostics = comparison.diagnostics.map(DiagnosticDocument.init)
    }

    private static func pairs(of comparison: Comparison, in texts: [IndexedText]) -> [PairDocument] {
        let articles = Dictionary(
            comparison.claims.map { ($0.id, $0.article) }, uniquingKeysWith: { first, _ in first })
        return comparison.pairs.map { pair in
            guard let first = articles[pair.first], let second = articles[pair.second] else {
                preconditionFailure("A pair must name claims of its comparison.")
            }
            return PairDocument(pair, first: texts[first], second: texts[second])
        }
    }
}

struct SameEventDocument: Encodable {
    let score: RoundedNumber
    let reason: String

    init(_ event: SameEvent) {
        score = RoundedNumber(event.score)
        reason = event.reason
    }
}

/// Counts, each of which can be recounted from the document's lists.
struct ComparisonTotalsDocument: Encodable {
    let claims: Int
    let pairs: Int
    let shared: Int
    let differing: Int
    let updates: Int
    let conflicts: Int
    let only: Int
    let flags: Int
    let onlyIn: [Int]

    init(_ totals: ComparisonTotals) {
        claims = totals.claims
        pairs = totals.pairs
        shared = totals.shared
        differing = totals.differing
        updates = totals.updates
        conflicts = totals.conflicts
        only = totals.only
        flags = totals.flags
        onlyIn = totals.onlyIn
    }
}
