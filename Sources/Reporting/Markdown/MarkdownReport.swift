public import NewsModel

/// A comparison as Markdown: the same findings as the page, without the texts.
///
/// ```
/// # Harbour Post and Coast Ledger on one event
/// …
/// ## Key differences
///
/// - **p4** ≠ conflict · time
///   - A Harbour Post: “the gates had received the order at **2:10** a.m.” Source: the port authority (institution)
/// ```
///
/// Text of the inputs is escaped, so it can be neither markup nor a link.
public struct MarkdownReport {
    private let index: ComparisonIndex

    public init(_ comparison: Comparison) {
        index = ComparisonIndex(comparison)
    }

    /// - Returns: lines joined by `\n`, with one at the end.
    public func render() -> String {
        let findings = MarkdownFindings(index: index)
        let emphasis = MarkdownEmphasis(index: index)
        let blocks =
            [masthead, findings.key] + findings.pairs + [findings.only] + emphasis.blocks
            + [findings.flags, MarkdownMethod.block(Wording.limitPoints)]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var masthead: [String] {
        let title = MarkdownText.inline(Wording.pageTitle(index.outlets.map(\.name)))
        let event = index.comparison.sameEvent
        let reason = MarkdownText.inline(event.reason)
        let sentence =
            index.mayBeSeveralEvents
            ? Wording.notOneEvent(event.score, reason) : Wording.oneEvent(event.score, reason)
        let totals = Wording.totals(index.totals, letters: index.outlets.map(\.letter)).joined(separator: " · ")
        return ["# " + title, ""] + witnesses + ["", sentence, "", totals]
    }

    private var witnesses: [String] {
        let rows = index.comparison.articles.enumerated().map { article, compared in
            [
                index.outlet(article).letter, MarkdownText.inline(index.outlet(article).name),
                MarkdownText.inline(compared.article.title ?? Wording.untitled),
                compared.article.published.map(Wording.time) ?? Wording.noTime, Wording.grouped(compared.words),
                "`" + compared.sha256.filter(\.isHexDigit).prefix(ArticleFacts.shownDigits) + "`",
            ]
        }
        return MarkdownText.table(
            [
                "", Wording.columnOutlet, Wording.columnHeadline, Wording.columnPublished, Wording.columnWords,
                Wording.columnShortHash,
            ], rows)
    }
}

/// What the report cannot do, as a list.
enum MarkdownMethod {
    static func block(_ points: [String]) -> [String] {
        ["## " + Wording.limits, ""] + points.map { "- " + $0 }
    }
}
