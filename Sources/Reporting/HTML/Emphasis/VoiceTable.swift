import HTMLBuilder
import NewsModel

/// Which outlet says who did what two of them report.
struct VoiceTable {
    let index: ComparisonIndex
    /// Those of one pair side by side.
    let uses: [VoiceUse]

    var node: HTMLNode {
        .table(
            "labels", caption: Wording.voiceHeading,
            head: [[.text(Wording.columnAct)]] + index.comparison.articles.indices.map { [index.badge($0).named] },
            rows: Self.pairs(of: uses).map(row))
    }

    /// Each pair once, in order.
    static func pairs(of uses: [VoiceUse]) -> [ClaimPair.ID] {
        var result: [ClaimPair.ID] = []
        for use in uses where result.last != use.pair { result.append(use.pair) }
        return result
    }

    private func row(_ pair: ClaimPair.ID) -> HTMLNode {
        let ofPair = uses.filter { $0.pair == pair }
        let cells = index.comparison.articles.indices.map { article in
            HTMLNode.cell(
                ofPair.first { $0.article == article }.map(content) ?? [.span("absent", ["–"])],
                label: index.outlet(article).full)
        }
        return .element(
            "tr", [],
            [.rowHeader([.link(to: Anchor.pair(pair), class: "finding-id", [.text(pair)])])] + cells)
    }

    private func content(_ use: VoiceUse) -> [HTMLNode] {
        let words = PlainLine.cleaned(index.text(at: use.span, in: use.article))
        let link = HTMLNode.link(
            to: Anchor.place(use.span, inText: index.textNumber(of: use.article)), class: "words", [.name(words)])
        return use.agent == .named ? [link] : [link, " ", .span("voice", [.text(Wording.agentOmitted)])]
    }
}
