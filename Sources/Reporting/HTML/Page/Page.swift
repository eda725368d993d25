import HTMLBuilder

/// The frame of a report: head, way in for keyboards, navigation, main part, foot.
struct Page {
    var title: String
    var version: String
    /// Sections the navigation leads to, in order.
    var navigation: [(id: String, name: String)]
    var masthead: HTMLNode
    var sections: [HTMLNode]

    func render() -> String {
        HTMLFormatter(prettyPrint: true).document(
            .element(
                "html", [HTMLAttribute("lang", Wording.language), HTMLAttribute("dir", "ltr")], [head, body]))
    }

    private var head: HTMLNode {
        .element(
            "head", [],
            [
                .void("meta", [HTMLAttribute("charset", "utf-8")]),
                ContentSecurityPolicy.element(allowing: StyleSheet.text),
                .void(
                    "meta",
                    [
                        HTMLAttribute("name", "viewport"),
                        HTMLAttribute("content", "width=device-width, initial-scale=1"),
                    ]
                ),
                .void("meta", [HTMLAttribute("name", "color-scheme"), HTMLAttribute("content", "light dark")]),
                .void("meta", [HTMLAttribute("name", "generator"), HTMLAttribute("content", generator)]),
                .element("title", [], [.text(title)]),
                .styleSheet(StyleSheet.text),
            ])
    }

    private var generator: String { Wording.program + " " + version }

    private var body: HTMLNode {
        .element(
            "body", [],
            [
                .link(to: Self.mainID, class: "skip", [.text(Wording.skipToFindings)]),
                bar,
                masthead,
                .element("main", [.id(Self.mainID)], sections),
                .element("footer", [.class("foot")], [.element("p", [], [.text(Wording.madeBy(generator))])]),
            ])
    }

    private static let mainID = "findings"

    private var bar: HTMLNode {
        let items = navigation.map { HTMLNode.element("li", [], [.link(to: $0.id, [.text($0.name)])]) }
        return .element(
            "nav", [.class("bar"), HTMLAttribute("aria-label", Wording.sectionsOfReport)],
            [.paragraph("brand", [.text(Wording.program)]), .element("ul", [], items)])
    }
}
