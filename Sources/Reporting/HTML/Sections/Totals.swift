import HTMLBuilder
import NewsModel

/// The counts, each a link to the list it counts.
struct Totals {
    let index: ComparisonIndex

    var node: HTMLNode {
        let totals = index.totals
        var tiles = [
            tile(totals.conflicts, Wording.totalConflicts, .conflicts, "is-conflict"),
            tile(totals.updates, Wording.totalUpdates, .updates, "is-update"),
            tile(totals.differing, Wording.totalDiffering, .differing, "is-differing"),
            tile(totals.shared, Wording.totalShared, .shared, "is-shared"),
        ]
        tiles += totals.onlyIn.enumerated().map { article, count in
            Self.tile(
                count, Wording.totalOnly(in: index.outlet(article).letter, ofArticles: index.outlets.count),
                to: Anchor.onlyIn(article),
                index.badge(article).colourClass)
        }
        tiles.append(tile(totals.flags, Wording.totalFlags, .flags, "is-flag"))
        return .element("ul", [.class("totals"), HTMLAttribute("aria-label", Wording.totalsHeading)], tiles)
    }

    private func tile(_ count: Int, _ name: String, _ section: Anchor.Section, _ style: String) -> HTMLNode {
        Self.tile(count, name, to: section.rawValue, style)
    }

    static func tile(_ count: Int, _ name: String, to id: String, _ style: String) -> HTMLNode {
        .element(
            "li", [.class(style)],
            [
                .link(
                    to: id,
                    [
                        .element("strong", [], [.text(Wording.grouped(count))]), " ", .span("tile-name", [.text(name)]),
                    ])
            ])
    }
}
