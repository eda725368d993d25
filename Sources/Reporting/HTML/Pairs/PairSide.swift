import HTMLBuilder
import NewsModel

/// One side of a pair: outlet, wording, whose word it is, and the way to its place in the text.
struct PairSide {
    let index: ComparisonIndex
    let claim: Claim
    let wording: [HTMLNode]
    let placement: Placement?

    var node: HTMLNode {
        .div("side " + index.badge(claim.article).colourClass, [head, quote, voice])
    }

    private var head: HTMLNode {
        var parts: [HTMLNode] = [index.badge(claim.article).named]
        if let placement { parts.append(.span("where", [.text(Wording.place(placement.place))])) }
        parts.append(
            .link(
                to: Anchor.claim(claim.id), class: "jump",
                label: "\(Wording.inText): \(index.outlet(claim.article).name), \(claim.id)",
                [.text(Wording.inText + " ↓")]))
        return .paragraph("side-head", parts)
    }

    private var quote: HTMLNode {
        .element("blockquote", [HTMLAttribute("dir", "auto")], [.element("p", [], wording)])
    }

    private var voice: HTMLNode {
        let nature = claim.modality == .asserted ? "" : " · " + Wording.modality(claim.modality)
        return .paragraph(
            "voice", [.name(index.voice(of: claim)), .text(nature)])
    }
}
