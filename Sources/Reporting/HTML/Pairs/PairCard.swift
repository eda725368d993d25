import HTMLBuilder
import NewsModel

/// A pair in full: both wordings side by side, and every difference with its words, meaning and rule.
struct PairCard {
    let index: ComparisonIndex
    let joined: JoinedPair
    let placements: [Claim.ID: Placement]

    private var pair: ClaimPair { joined.pair }

    var node: HTMLNode {
        let marks = WordingMarks(joined, in: index)
        let sides = [
            PairSide(
                index: index, claim: joined.first, wording: MarkedWording.nodes(marks.first),
                placement: placements[joined.first.id]
            ).node,
            PairSide(
                index: index, claim: joined.second, wording: MarkedWording.nodes(marks.second),
                placement: placements[joined.second.id]
            ).node,
        ]
        var content = [head, .div("sides", sides)]
        if !pair.differences.isEmpty { content.append(DifferenceTable(index: index, joined: joined).node) }
        return .element(
            "article", [.id(Anchor.pair(pair.id)), .class("pair " + RelationBadge.styleClass(pair.relation))], content)
    }

    private var head: HTMLNode {
        let outlets = joined.claims.map { index.outlet($0.article).name }
        var parts: [HTMLNode] = [
            .link(to: Anchor.pair(pair.id), class: "finding-id", [.text(pair.id)]),
            RelationBadge.node(pair.relation),
            .span("between", [.name(Wording.between(outlets[0], outlets[1]))]),
        ]
        if let richer { parts.append(.span("richer", [.name(Wording.moreDetail(in: richer))])) }
        return .div(
            "pair-head",
            [
                .element("h3", [], parts),
                .paragraph("confidence", [.text(Wording.sameSubject(pair.confidence))]),
            ])
    }

    private var richer: String? {
        switch pair.relation {
        case .firstMoreDetailed: index.outlet(joined.first.article).name
        case .secondMoreDetailed: index.outlet(joined.second.article).name
        default: nil
        }
    }
}
