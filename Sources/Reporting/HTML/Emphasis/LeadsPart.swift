import HTMLBuilder
import NewsModel

/// What each text begins with, and where the others have it.
struct LeadsPart {
    let index: ComparisonIndex
    private static let claimsShown = 3

    var node: HTMLNode {
        .part(
            Wording.leadsHeading, lede: Wording.leadsLede,
            [.div("columns columns-\(min(index.outlets.count, 4))", index.comparison.articles.indices.map(column))])
    }

    private func column(_ article: Int) -> HTMLNode {
        let first = index.comparison.claims.enumerated().filter { $0.element.article == article }.sorted {
            ($0.element.span, $0.offset) < ($1.element.span, $1.offset)
        }.prefix(Self.claimsShown).map(\.element)
        let items = first.map(item)
        return .div(
            "column " + index.badge(article).colourClass,
            [
                .paragraph("column-name", [index.badge(article).named]),
                items.isEmpty
                    ? .paragraph("none", [.text(Wording.noneInSection)]) : .element("ol", [.class("leads")], items),
            ])
    }

    private func item(_ claim: Claim) -> HTMLNode {
        let text = PlainLine.cleaned(index.text(of: claim))
        var notes: [HTMLNode] = index.pairs(of: claim.id).flatMap { pair in elsewhere(pair, not: claim) }
        if notes.isEmpty { notes = [.text(Wording.onlyHere)] }
        return .element(
            "li", [],
            [
                .element(
                    "p", [.class("quoted"), HTMLAttribute("dir", "auto")],
                    [.link(to: Anchor.claim(claim.id), class: "words", [.text(text)])]), .paragraph("voice", notes),
            ])
    }

    private func elsewhere(_ pair: ClaimPair, not claim: Claim) -> [HTMLNode] {
        let other = pair.first == claim.id ? pair.second : pair.first
        guard let counterpart = index.claim(other) else { return [] }
        let placement = index.comparison.emphasis.placement.first { $0.claim == other }
        let place = placement.map { Wording.place($0.place) } ?? Wording.inText
        return [
            index.badge(counterpart.article).letter, " ", .text(place + " "),
            .link(to: Anchor.pair(pair.id), class: "finding-id", [.text(pair.id)]), " ",
        ]
    }
}
