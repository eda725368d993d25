import HTMLBuilder
import NewsModel

/// Shared claims as lines between two texts (a slopegraph: Tufte, "The Visual Display of Quantitative Information",
/// 1983, p. 158). Claims that stand far apart are drawn strongly and named.
struct SlopeChart {
    let index: ComparisonIndex
    let first: Int
    let second: Int
    let lines: [SlopeLine]

    /// A share of the text: from here on a move is worth a name. Set by eye on the invented event bundles.
    static let farApart = 0.25
    static let namedLines = 6
    /// Fewer lines than this are read more easily in the table.
    static let fewestLines = 3

    private static let width = 480.0
    private static let height = 400.0
    private static let top = 44.0
    private static let bottom = 384.0
    private static let left = 168.0
    private static let right = 312.0
    private static let labelGap = 16.0
    private static let labelLength = 22
    private static let id = "slope"

    var node: HTMLNode {
        let named = namedPairs
        let outlets = [index.outlet(first), index.outlet(second)]
        return SVG.image(
            id: "\(Self.id)-\(first + 1)-\(second + 1)", width: Self.width, height: Self.height,
            title: Wording.chartTitle(outlets[0].name, outlets[1].name),
            description: Wording.chartDescription(lines.count, steep: named.map(\.joined.pair.id)),
            axes + lines.filter { line in !named.contains { $0.joined.pair.id == line.joined.pair.id } }.map(plain)
                + named.map(strong) + labels(of: named, isLeft: true) + labels(of: named, isLeft: false))
    }

    private var namedPairs: [SlopeLine] {
        let far = lines.enumerated().filter { $0.element.distance >= Self.farApart }
        return far.sorted { left, right in
            left.element.distance == right.element.distance
                ? left.offset < right.offset : left.element.distance > right.element.distance
        }.prefix(Self.namedLines).map(\.element)
    }

    private var axes: [HTMLNode] {
        [(Self.left, first, "end"), (Self.right, second, "start")].flatMap { x, article, anchor in
            let badge = index.badge(article)
            let name = Excerpt(whole: badge.label.full).cut(to: 26)
            return [
                SVG.line(from: (x, Self.top), to: (x, Self.bottom), class: "axis"),
                SVG.text(name, x: x, y: 16, anchor: anchor, class: "axis-name " + badge.colourClass),
                SVG.text(Wording.chartStart, x: x, y: 34, anchor: anchor, class: "axis-end"),
                SVG.text(Wording.chartEnd, x: x, y: 397, anchor: anchor, class: "axis-end"),
            ]
        }
    }

    private func y(_ placement: Placement) -> Double {
        let position = placement.position.isFinite ? min(max(placement.position, 0), 1) : 0
        return placement.place == .headline ? Self.top : Self.top + (Self.bottom - Self.top) * position
    }

    private func plain(_ line: SlopeLine) -> HTMLNode { drawn(line, "slope") }

    private func strong(_ line: SlopeLine) -> HTMLNode { drawn(line, "slope far") }

    private func drawn(_ line: SlopeLine, _ name: String) -> HTMLNode {
        let (start, end) = (y(line.first), y(line.second))
        let style = name + " " + RelationBadge.styleClass(line.joined.pair.relation)
        return .element(
            "g", [.class(style)],
            [
                SVG.line(from: (Self.left, start), to: (Self.right, end), class: "stroke"),
                SVG.circle(x: Self.left, y: start, radius: 3.5, class: "dot"),
                SVG.circle(x: Self.right, y: end, radius: 3.5, class: "dot"),
            ])
    }

    private func labels(of named: [SlopeLine], isLeft: Bool) -> [HTMLNode] {
        let sorted = named.enumerated().sorted { a, b in
            let (above, below) = (height(a.element, isLeft), height(b.element, isLeft))
            return above == below ? a.offset < b.offset : above < below
        }.map(\.element)
        let places = Self.spread(sorted.map { height($0, isLeft) })
        return zip(sorted, places).map { line, place in
            let claim = isLeft ? line.joined.first : line.joined.second
            let words = Excerpt(of: claim.span, in: index.article(claim.article).text, around: nil)
            let text = words.cut(to: Self.labelLength)
            return .link(
                to: Anchor.pair(line.joined.pair.id),
                [
                    SVG.text(
                        isLeft ? "\(text) \(line.joined.pair.id)" : "\(line.joined.pair.id) \(text)",
                        x: isLeft ? Self.left - 9 : Self.right + 9, y: place + 4, anchor: isLeft ? "end" : "start",
                        class: "slope-label")
                ])
        }
    }

    private func height(_ line: SlopeLine, _ isLeft: Bool) -> Double { y(isLeft ? line.first : line.second) }

    /// Moves labels apart that would lie on each other, and back up where they would leave the drawing.
    static func spread(_ heights: [Double]) -> [Double] {
        var result = heights
        for index in result.indices.dropFirst() { result[index] = max(result[index], result[index - 1] + labelGap) }
        var limit = bottom
        for index in result.indices.reversed() {
            result[index] = min(result[index], limit)
            limit = result[index] - labelGap
        }
        return result
    }
}
