import HTMLBuilder
import NewsModel

/// One claim of a draft: its words with the uncovered ones marked, the verdict, and the passages it rests on.
struct CheckedClaimCard {
    let index: CheckIndex
    let checked: CheckedClaim

    private var support: Support { checked.support }

    var node: HTMLNode {
        .element(
            "article",
            [
                .id(CheckIndex.anchor(checked.claim.id)),
                .class("pair checked " + VerdictBadge.styleClass(support.verdict)),
            ], [head, .div("sides", [claimSide, evidenceSide]), meaning])
    }

    private var head: HTMLNode {
        let id = CheckIndex.anchor(checked.claim.id)
        return .div(
            "pair-head",
            [
                .element(
                    "h3", [],
                    [
                        .link(to: id, class: "finding-id", [.text(checked.claim.id)]), " ",
                        VerdictBadge.node(support.verdict),
                    ]),
                .paragraph("confidence", [.text(Wording.score(support.score))]),
            ])
    }

    private var claimSide: HTMLNode {
        let uncovered = support.unsupported.map(\.span)
        let segments = WordingMarks.marked(
            checked.claim.span, in: index.check.draft.article.text, strong: uncovered, weak: [])
        let wording = MarkedWording.nodes(segments)
        return .div(
            "side",
            [
                .paragraph(
                    "side-head",
                    [
                        .span("outlet", [.text(Wording.draft)]),
                        .link(to: Anchor.claim(checked.claim.id), class: "jump", [.text(Wording.inText + " ↓")]),
                    ]),
                .element("blockquote", [HTMLAttribute("dir", "auto")], [.element("p", [], wording)]),
                .paragraph("voice", credit),
            ])
    }

    private var credit: [HTMLNode] {
        if checked.credited.isEmpty { return [.text(Wording.creditedToNobody)] }
        return [.name(Wording.credited(to: checked.credited.map { index.outlets[$0].full }))]
    }

    private var evidenceSide: HTMLNode {
        let found = support.evidence
        if found.isEmpty { return .div("side", [.paragraph("none", [.text(Wording.noEvidence)])]) }
        return .div("found", found.map(passage))
    }

    private func passage(_ place: Evidence) -> HTMLNode {
        let badge = index.badge(place.article)
        let id = Anchor.place(place.span, inText: index.textNumber(ofSource: place.article))
        return .div(
            "side " + badge.colourClass,
            [
                .paragraph(
                    "side-head",
                    [
                        badge.named,
                        .link(
                            to: id, class: "jump", label: "\(Wording.inText): \(badge.label.name)",
                            [.text(Wording.inText + " ↓")]),
                    ]),
                .element(
                    "blockquote", [HTMLAttribute("dir", "auto")],
                    [.element("p", [], [.text(PlainLine.cleaned(index.text(of: place)))])]),
            ])
    }

    private var meaning: HTMLNode {
        let reason: [HTMLNode] = [
            .name(PlainLine.cleaned(support.reason)), " ",
            .span("rule", [.text(Wording.ruleLabel + " "), .element("code", [], [.text(support.rule)])]),
        ]
        let items = support.unsupported.map { words in
            HTMLNode.element(
                "li", [],
                [
                    .text(Wording.uncovered + ": "),
                    .name(Wording.quoted(PlainLine.cleaned(index.check.draft.article.text.text(at: words.span)))),
                    .text(" "), .span("voice", [.name(PlainLine.cleaned(words.reason))]),
                ])
        }
        let list: [HTMLNode] = items.isEmpty ? [] : [.element("ul", [.class("uncovered")], items)]
        return .div("verdict-reason", [.element("p", [], reason)] + list)
    }
}
