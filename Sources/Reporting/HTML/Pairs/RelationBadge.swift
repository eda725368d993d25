import HTMLBuilder
import NewsModel

/// How two claims stand to each other: a sign and a word in a colour, so that neither is needed to read the others.
enum RelationBadge {
    static func node(_ relation: Relation) -> HTMLNode {
        .span(
            "badge " + styleClass(relation),
            [
                .element("span", [HTMLAttribute("aria-hidden", "true")], [.text(Wording.symbol(relation))]), " ",
                .text(Wording.capitalized(Wording.relation(relation))),
            ])
    }

    static func styleClass(_ relation: Relation) -> String {
        switch relation {
        case .conflict: "is-conflict"
        case .update: "is-update"
        case .differs: "is-differing"
        case .equivalent, .firstMoreDetailed, .secondMoreDetailed, .unrelated: "is-shared"
        }
    }

    /// The kinds of difference a pair has, each once, in the order found.
    static func kinds(of pair: ClaimPair) -> [HTMLNode] {
        var seen: [Difference.Kind] = []
        for difference in pair.differences where !seen.contains(difference.kind) { seen.append(difference.kind) }
        return seen.map { .span("chip", [.text(Wording.difference($0))]) }
    }
}
