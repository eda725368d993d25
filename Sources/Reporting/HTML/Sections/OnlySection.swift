import HTMLBuilder
import NewsModel

/// What each outlet has that others lack, the most salient first.
struct OnlySection {
    let index: ComparisonIndex

    var node: HTMLNode {
        .section(
            Anchor.Section.only.rawValue,
            heading: "\(Wording.only(ofArticles: index.outlets.count)) (\(index.totals.only))",
            lede: Wording.onlyLede,
            [.div("columns columns-\(min(index.outlets.count, 4))", index.comparison.articles.indices.map(column))])
    }

    private func column(_ article: Int) -> HTMLNode {
        let omissions = items(of: article)
        let list: HTMLNode =
            omissions.isEmpty
            ? .paragraph("none", [.text(Wording.noneInSection)]) : .element("ol", [.class("only")], omissions)
        return .div(
            "column " + index.badge(article).colourClass,
            [
                .element(
                    "h3", [.id(Anchor.onlyIn(article))],
                    [
                        index.badge(article).letter, " ",
                        .name(
                            Wording.onlyIn(
                                index.outlet(article).name, index.totals.onlyIn[article],
                                ofArticles: index.outlets.count)),
                    ]), list,
            ])
    }

    private func items(of article: Int) -> [HTMLNode] {
        var items: [HTMLNode] = []
        for (offset, omission) in index.comparison.only.enumerated() {
            guard let claim = index.claim(omission.claim), claim.article == article else { continue }
            items.append(item(omission, offset, claim))
        }
        return items
    }

    private func item(_ omission: Omission, _ offset: Int, _ claim: Claim) -> HTMLNode {
        let id = FindingID.omission(offset)
        let missing: [HTMLNode] = omission.missingFrom.flatMap { [index.badge($0).letter, " "] }
        let head: [HTMLNode] = [
            .link(to: id, class: "finding-id", [.text(id)]), " ", meter(omission.salience), " ",
            .span("missing", [.text(Wording.notIn + " ")] + missing), jump(to: claim),
        ]
        let text = index.article(claim.article).text
        let content: [HTMLNode] = [
            .paragraph("finding-head", head),
            .element(
                "blockquote", [HTMLAttribute("dir", "auto")],
                [.element("p", [], [.text(PlainLine.cleaned(index.text(of: claim)))])]),
            .paragraph("voice", [.name(AttributionChain(claim, in: text).sentence)]),
            .paragraph("reason", [.name(PlainLine.cleaned(omission.reason))]),
        ]
        return .element("li", [.id(id)], content)
    }

    private func jump(to claim: Claim) -> HTMLNode {
        .link(
            to: Anchor.claim(claim.id), class: "jump", label: "\(Wording.inText): \(claim.id)",
            [.text(Wording.inText + " ↓")])
    }

    /// How much the claim matters, as a filled bar with its figure.
    private func meter(_ salience: Double) -> HTMLNode {
        let width = 40.0
        let share = salience.isFinite ? min(max(salience, 0), 1) : 0
        return .span(
            "meter",
            [
                .element(
                    "svg",
                    [
                        HTMLAttribute("viewBox", "0 0 40 6"), HTMLAttribute("width", "40"),
                        HTMLAttribute("height", "6"),
                        HTMLAttribute("aria-hidden", "true"),
                    ],
                    [
                        SVG.rectangle(x: 0, y: 0, width: width, height: 6, class: "bar-back"),
                        SVG.rectangle(x: 0, y: 0, width: width * share, height: 6, class: "bar-fill"),
                    ]), " ", .text(Wording.salience(salience)),
            ])
    }
}
