#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
public import NewsModel

/// The machine-readable documents: one JSON object on one line each, without a line break at the end.
///
/// ```swift
/// try JSONDocuments.article(Article(outlet: "Harbour Post", text: "A ferry sank."))
/// // {"article":{"author":null,"language":null,"outlet":"Harbour Post","published":null,"text":"A ferry sank.",…}}
/// ```
///
/// Keys are sorted, so the same values give the same bytes. Every `start` and `end` counts Unicode code points from 0 in
/// the text it speaks of, and `text` beside them is verbatim. Numbers that are scores are rounded to four decimals. A
/// part that was not computed is absent; `null` means that there is nothing to name.
public enum JSONDocuments {
    /// The whole comparison, texts included.
    ///
    /// - Parameter version: the version of the program that made it.
    /// - Complexity: linear in the texts and in the lists, times the length of one look-up (at most 256 bytes).
    public static func comparison(_ c: Comparison, version: String) throws -> String {
        try line(ComparisonDocument(c, version: version))
    }

    /// A draft's claims with their verdicts, and the totals.
    public static func check(_ c: DraftCheck) throws -> String {
        try line(CheckDocument(c))
    }

    /// The sentences, claims, quotations and attributions of one article.
    public static func claims(_ r: ClaimReading) throws -> String {
        try line(ReadingDocument(r))
    }

    /// One JSON object for each claim, in the order of the reading; empty when it has none.
    public static func claimLines(_ r: ClaimReading) throws -> [String] {
        let text = IndexedText(r.article.text)
        return try r.claims.map { try line(ClaimDocument($0, in: text)) }
    }

    /// `{"article": {…}}`: what was read from a page or a file.
    public static func article(_ a: Article) throws -> String {
        try line(ArticleReply(article: ArticleDocument(a)))
    }

    /// Time expressions and quantities; a bound that is infinite is `null`.
    public static func normalization(_ n: Normalization, of text: String) throws -> String {
        try line(NormalizationDocument(n, in: IndexedText(text)))
    }

    /// Dependency trees over the words as they are written, and the names.
    public static func analysis(_ a: SyntacticAnalysis, of text: String) throws -> String {
        try line(AnalysisDocument(a, in: IndexedText(text)))
    }

    /// How two sentences stand to each other. The probabilities in `scores` still sum to 1 after rounding.
    public static func relation(_ r: SentenceRelation, a: String, b: String) throws -> String {
        try line(RelationDocument(r, first: IndexedText(a), second: IndexedText(b)))
    }

    /// The verdict on one claim. Offsets in `unsupported` count from the claim, those in `evidence` from their source.
    public static func support(_ s: Support, claim: String, sources: [Article]) throws -> String {
        try line(SupportDocument(s, claim: IndexedText(claim), sources: sources.map { IndexedText($0.text) }))
    }

    private static func line(_ document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
