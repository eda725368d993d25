import HTMLBuilder
import NewsModel

/// What is checked against what, and how many claims have each verdict.
struct CheckMasthead {
    let index: CheckIndex
    let title: String

    static func anchor(_ verdict: SupportVerdict) -> String {
        verdict == .supported ? "supported" : "verdicts-" + verdict.rawValue.replacing("_", with: "-")
    }

    var node: HTMLNode {
        let sources = index.check.sources.indices.map { source in
            witness(index.check.sources[source], index.badge(source).named, index.badge(source).colourClass)
        }
        return .element(
            "header", [.class("masthead")],
            [
                .element("h1", [], [.name(title)]),
                .element(
                    "ul", [.class("witnesses")],
                    [witness(index.check.draft, .span("outlet", [.text(Wording.draft)]), "draft")] + sources), totals,
            ])
    }

    private func witness(_ compared: ComparedArticle, _ name: HTMLNode, _ style: String) -> HTMLNode {
        let title = compared.article.title.map(PlainLine.cleaned) ?? Wording.untitled
        return .element(
            "li", [.class(style)],
            [
                .paragraph("witness-name", [name]),
                .element("p", [.class("headline"), HTMLAttribute("dir", "auto")], [.text(title)]),
                .paragraph(
                    "facts",
                    [
                        ArticleFacts.time(compared.article), " · ", .text(Wording.words(compared.words)), " · ",
                        ArticleFacts.hash(compared),
                    ]),
            ])
    }

    /// A verdict that no claim has leads to the head of the section.
    private var totals: HTMLNode {
        let tiles = (CheckIndex.attention + [.supported]).map { verdict in
            let count = index.check.count(of: verdict)
            let id = count == 0 && verdict != .supported ? "attention" : Self.anchor(verdict)
            return Totals.tile(count, Wording.verdict(verdict), to: id, VerdictBadge.styleClass(verdict))
        }
        return .element("ul", [.class("totals"), HTMLAttribute("aria-label", Wording.totalsHeading)], tiles)
    }
}
