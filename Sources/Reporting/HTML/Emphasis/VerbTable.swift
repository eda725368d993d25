import HTMLBuilder
import NewsModel

/// The reporting verbs of each outlet, by kind.
struct VerbTable {
    let index: ComparisonIndex

    var node: HTMLNode {
        let kinds = ReportingVerb.Kind.allCases.filter { kind in
            index.comparison.emphasis.verbs.contains { $0.kind == kind }
        }
        return .table(
            "verbs", caption: Wording.verbsHeading,
            head: [[.text(Wording.columnKind)]] + index.comparison.articles.indices.map { [index.badge($0).named] },
            rows: kinds.map(row))
    }

    private func row(_ kind: ReportingVerb.Kind) -> HTMLNode {
        let cells = index.comparison.articles.indices.map { article in
            HTMLNode.cell(verbs(kind, in: article), label: index.outlet(article).full)
        }
        return .element("tr", [], [.rowHeader([.text(Wording.verbs(kind))])] + cells)
    }

    private func verbs(_ kind: ReportingVerb.Kind, in article: Int) -> [HTMLNode] {
        let all = index.comparison.emphasis.verbs.filter { $0.kind == kind && $0.article == article }
        guard !all.isEmpty else { return [.span("absent", ["–"])] }
        var order: [String] = []
        var groups: [String: [ReportingVerb]] = [:]
        for verb in all {
            let form = PlainLine.cleaned(verb.verb)
            if groups[form] == nil { order.append(form) }
            groups[form, default: []].append(verb)
        }
        return [.element("ul", [.class("plain")], order.compactMap { form in groups[form].map { item(form, $0) } })]
    }

    /// A verb with the number of its uses; the speakers are named where the verb colours their words.
    private func item(_ form: String, _ uses: [ReportingVerb]) -> HTMLNode {
        var content: [HTMLNode] = []
        if let first = uses.first {
            let place = Anchor.place(first.span, inText: index.textNumber(of: first.article))
            content = [.link(to: place, class: "words", [.name(form)]), .text(Wording.times(uses.count))]
            if first.kind != .neutral { content += [" ", .span("voice", [.name(speakers(of: uses))])] }
        }
        return .element("li", [], content)
    }

    private func speakers(of uses: [ReportingVerb]) -> String {
        var names: [String] = []
        for name in uses.map({ PlainLine.cleaned($0.speaker) }) where !names.contains(name) { names.append(name) }
        return names.joined(separator: ", ")
    }
}
