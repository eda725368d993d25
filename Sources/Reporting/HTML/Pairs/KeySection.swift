import HTMLBuilder
import NewsModel

/// The most important differences at a glance: one row each, both wordings side by side.
struct KeySection {
    let index: ComparisonIndex

    var node: HTMLNode {
        let ranked = KeyDifferences.ranked(index)
        guard !ranked.isEmpty else {
            let text = index.comparison.pairs.isEmpty ? Wording.noPairs : Wording.nothingDiffers
            return section([.paragraph("none", [.text(text)])])
        }
        var content: [HTMLNode] = [.element("ol", [.class("key-list")], ranked.prefix(KeyDifferences.shown).map(row))]
        if ranked.count > KeyDifferences.shown {
            content.append(.paragraph("more", [.text(Wording.moreKey(ranked.count - KeyDifferences.shown))]))
        }
        return section(content)
    }

    private func section(_ content: [HTMLNode]) -> HTMLNode {
        .section(
            Anchor.Section.key.rawValue, heading: Wording.section(.key), lede: Wording.keyLede,
            class: "section key", content)
    }

    private func row(_ joined: JoinedPair) -> HTMLNode {
        let marks = WordingMarks(joined, in: index)
        return .element(
            "li", [.class("key-row " + RelationBadge.styleClass(joined.pair.relation))],
            [
                .div(
                    "key-rail",
                    [
                        RelationBadge.node(joined.pair.relation),
                        .paragraph("chips", spaced(RelationBadge.kinds(of: joined.pair))),
                        .link(
                            to: Anchor.pair(joined.pair.id), class: "finding-id",
                            [.text("\(joined.pair.id) \(Wording.details) ↓")]),
                    ]),
                side(joined.first, MarkedWording.nodes(marks.first)),
                side(joined.second, MarkedWording.nodes(marks.second)), meaning(of: joined.pair),
            ])
    }

    private func side(_ claim: Claim, _ wording: [HTMLNode]) -> HTMLNode {
        .div(
            "key-side " + index.badge(claim.article).colourClass,
            [
                .paragraph("side-head", [index.badge(claim.article).named]),
                .element("blockquote", [HTMLAttribute("dir", "auto")], [.element("p", [], wording)]),
                .paragraph("voice", [.name(index.voice(of: claim))]),
            ])
    }

    private func meaning(of pair: ClaimPair) -> HTMLNode {
        let text = KeyDifferences.leading(of: pair).map { PlainLine.cleaned($0.explanation) } ?? ""
        return .paragraph("meaning", [.name(text)])
    }

    private func spaced(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes.flatMap { [$0, " "] } }
}
