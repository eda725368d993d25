import HTMLBuilder
import NewsModel

/// Slope charts of where two outlets put what they share, one for each two outlets, and the same as a table.
struct PlacementPart {
    let index: ComparisonIndex

    var node: HTMLNode {
        let lines = SlopeLine.all(index)
        guard !lines.isEmpty else {
            return .part(Wording.placementHeading, lede: nil, [.paragraph("none", [.text(Wording.noShared)])])
        }
        let charts = index.isDigest ? [] : pairsOfOutlets.compactMap { chart($0, $1, lines) }
        return .part(
            Wording.placementHeading, lede: charts.isEmpty ? nil : Wording.placementLede,
            [layout(charts, table(lines))])
    }

    /// One chart has the table beside it; several have it folded away below.
    private func layout(_ charts: [HTMLNode], _ table: HTMLNode) -> HTMLNode {
        if charts.count < 2 { return .div("charts", charts + [table]) }
        let folded = HTMLNode.element(
            "details", [], [.element("summary", [], [.text(Wording.placementTable)]), table])
        return .element("div", [], [.div("charts", charts), folded])
    }

    private var pairsOfOutlets: [(Int, Int)] {
        let all = index.comparison.articles.indices
        return all.flatMap { first in all.filter { $0 > first }.map { (first, $0) } }
    }

    private func chart(_ first: Int, _ second: Int, _ lines: [SlopeLine]) -> HTMLNode? {
        let own = lines.filter { $0.first.article == first && $0.second.article == second }
        guard own.count >= SlopeChart.fewestLines else { return nil }
        return .element(
            "figure", [.class("chart")], [SlopeChart(index: index, first: first, second: second, lines: own).node])
    }

    private func table(_ lines: [SlopeLine]) -> HTMLNode {
        let rows = lines.map { line in
            HTMLNode.element(
                "tr", [],
                [
                    .rowHeader([
                        .link(to: Anchor.pair(line.joined.pair.id), class: "finding-id", [.text(line.joined.pair.id)]),
                        " ", .name(PlainLine.cleaned(index.text(of: line.joined.first))),
                    ]), place(line.first), place(line.second),
                ])
        }
        return .table(
            "placement", caption: Wording.placementCaption,
            head: [[.text(Wording.columnClaim)], [.text(Wording.columnFirst)], [.text(Wording.columnSecond)]],
            rows: rows)
    }

    private func place(_ placement: Placement) -> HTMLNode {
        .cell(
            [
                index.badge(placement.article).letter, " ",
                .text("\(Wording.place(placement.place)) (\(Wording.percent(placement.position)))"),
            ], label: index.outlet(placement.article).full)
    }
}

/// A shared claim with its place on either side.
struct SlopeLine {
    let joined: JoinedPair
    let first: Placement
    let second: Placement

    /// How far apart the two places are, as a share of the texts.
    var distance: Double { abs(first.position - second.position) }

    static func all(_ index: ComparisonIndex) -> [SlopeLine] {
        let placements = Dictionary(
            index.comparison.emphasis.placement.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
        return index.comparison.pairs.compactMap { pair in
            guard let first = placements[pair.first], let second = placements[pair.second] else { return nil }
            return SlopeLine(joined: index.joined(pair), first: first, second: second)
        }
    }
}
