import HTMLBuilder
import NewsModel
import Testing

@testable import Reporting

@Suite struct HTMLSnapshotTests {
    /// One pair, one omission, one flag: small enough to read.
    private static let small: Comparison = {
        var builder = ComparisonBuilder([
            Article(
                outlet: "Post", title: "Ferry sinks",
                text: "At least 12 people died, the coastguard said. The sea was calm."),
            Article(outlet: "Ledger", title: "Ferry lost & found", text: "Officials said 14 people died."),
        ])
        let first = builder.claim(
            0, "At least 12 people died",
            by: [builder.link(0, "the coastguard", "said", "At least 12 people died", .official)], prominence: 0.9)
        let calm = builder.claim(0, "The sea was calm", prominence: 0.2)
        let second = builder.claim(
            1, "14 people died", by: [builder.link(1, "Officials", "said", "14 people died", .anonymous)],
            prominence: 0.9)
        builder.pair(
            first, second, .conflict,
            [
                builder.difference(
                    .quantity, (0, "At least 12"), (1, "14"), compatible: true, "“At least 12” leaves room for 14.",
                    rule: "quantity.bound")
            ])
        builder.only(calm, missingFrom: [1], 0.25, "Background.")
        builder.comparison.flags = [
            Flag(claim: second, article: 1, kind: .vagueSource, severity: .low, reason: "Which officials?")
        ]
        builder.placeClaims()
        return builder.comparison
    }()

    @Test func findings() throws {
        let index = ComparisonIndex(Self.small)
        let nodes =
            [KeySection(index: index).node] + PairSections(index).nodes.prefix(1) + [OnlySection(index: index).node]
        try expectSnapshot(HTMLFormatter(prettyPrint: true).format(nodes) + "\n", named: "findings.html")
    }

    @Test func texts() throws {
        let nodes = [TextsSection(index: ComparisonIndex(Self.small)).node]
        try expectSnapshot(HTMLFormatter(prettyPrint: true).format(nodes) + "\n", named: "texts.html")
    }

    @Test func terminal() throws {
        try expectSnapshot(TerminalSummary(Self.small, width: 80).render() + "\n", named: "terminal.txt")
    }

    @Test func markdown() throws {
        try expectSnapshot(MarkdownReport(Self.small).render(), named: "report.md")
    }

    @Test func checkMarkdown() throws {
        try expectSnapshot(CheckMarkdownReport(SampleCheck.check).render(), named: "check.md")
    }
}
