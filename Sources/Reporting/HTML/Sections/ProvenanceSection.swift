import HTMLBuilder
import NewsModel

/// Shared passages, pairs that rest on one source, and who published first.
struct ProvenanceSection {
    let index: ComparisonIndex

    private var provenance: Provenance { index.comparison.provenance }

    var node: HTMLNode {
        var content: [HTMLNode] = [
            .part(Wording.passagesHeading, lede: nil, [passages]),
            .part(Wording.originsHeading, lede: common.isEmpty ? nil : Wording.originsLede, origins),
        ]
        if provenance.publicationOrder.count > 1 {
            content.append(.part(Wording.orderOfPublication, lede: Wording.publicationLede, [publication]))
        }
        return .section(
            Anchor.Section.provenance.rawValue, heading: Wording.section(.provenance), lede: Wording.provenanceLede,
            [.div("parts", content)])
    }

    private var passages: HTMLNode {
        provenance.sharedPassages.isEmpty
            ? .paragraph("none", [.text(Wording.noPassages)])
            : .element("ol", [.class("passages")], provenance.sharedPassages.map(passage))
    }

    /// The words once where they are the same, each outlet's own where they are not.
    private func passage(_ passage: SharedPassage) -> HTMLNode {
        let exact = passage.exact ? Wording.exact : Wording.nearlyExact
        let shown = passage.exact ? Array(passage.places.prefix(1)) : passage.places
        var content: [HTMLNode] = shown.map { place in
            let words = PlainLine.cleaned(index.text(at: place.span, in: place.article))
            let tag: [HTMLNode] = passage.exact ? [] : [index.badge(place.article).letter, " "]
            return .element("p", [.class("quoted"), HTMLAttribute("dir", "auto")], tag + [.text(words)])
        }
        let links: [HTMLNode] = passage.places.flatMap { place in
            let id = Anchor.place(place.span, inText: index.textNumber(of: place.article))
            let link = HTMLNode.link(
                to: id, class: "jump", [.name(index.outlet(place.article).full), .text(" ↓")])
            return [.text(" · "), link]
        }
        content.append(.paragraph("voice", [.text("\(Wording.words(passage.words)), \(exact)")] + links))
        return .element("li", [], content)
    }

    private var common: [PairOrigin] { provenance.origins.filter { !$0.independent } }

    private var origins: [HTMLNode] {
        let independent = provenance.origins.count - common.count
        let known = Set(index.comparison.pairs.map(\.id))
        let items = common.filter { known.contains($0.pair) }.map { origin in
            HTMLNode.element(
                "li", [],
                [
                    .link(to: Anchor.pair(origin.pair), class: "finding-id", [.text(origin.pair)]), " ",
                    .name(Wording.bothRest(on: origin.common.map(PlainLine.cleaned))),
                ])
        }
        let list: HTMLNode =
            items.isEmpty ? .paragraph("none", [.text(Wording.noOrigins)]) : .element("ul", [.class("origins")], items)
        return independent > 0
            ? [list, .paragraph("voice", [.text(Wording.independent(independent))])] : [list]
    }

    private var publication: HTMLNode {
        let items = provenance.publicationOrder.map { article in
            HTMLNode.element(
                "li", [], [index.badge(article).named, " ", ArticleFacts.time(index.article(article))])
        }
        return .element("ol", [.class("publication")], items)
    }
}
