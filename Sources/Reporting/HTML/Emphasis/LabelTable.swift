import HTMLBuilder
import NewsModel

/// What each outlet calls the same actor or act.
struct LabelTable {
    let index: ComparisonIndex

    var node: HTMLNode {
        .table(
            "labels", caption: Wording.labelsHeading,
            head: [[.text(Wording.columnSubject)]] + index.comparison.articles.indices.map { [index.badge($0).named] },
            rows: index.comparison.emphasis.labels.map(row))
    }

    private func row(_ set: LabelSet) -> HTMLNode {
        let cells = index.comparison.articles.indices.map { article in
            HTMLNode.cell(uses(of: set, in: article), label: index.outlet(article).full)
        }
        return .element("tr", [], [.rowHeader([.name(PlainLine.cleaned(set.entity))])] + cells)
    }

    private func uses(of set: LabelSet, in article: Int) -> [HTMLNode] {
        let uses = set.uses.filter { $0.article == article }
        return uses.isEmpty ? [.span("absent", ["–"])] : [.element("ul", [.class("plain")], uses.map(item))]
    }

    private func item(_ use: LabelSet.Use) -> HTMLNode {
        var content: [HTMLNode] = [
            .link(
                to: Anchor.place(use.span, inText: index.textNumber(of: use.article)), class: "words",
                [.name(PlainLine.cleaned(use.text))]), .text(Wording.times(use.count)),
        ]
        if use.evaluative {
            content.append(
                .element(
                    "abbr", [.class("judging"), HTMLAttribute("title", Wording.evaluative)],
                    [.text(Wording.evaluativeMark)]))
        }
        return .element("li", [], content)
    }
}
