import HTMLBuilder
import NewsModel

/// How the report was made, from what, and what it cannot do.
struct MethodSection {
    let articles: [ComparedArticle]
    /// What each article is called in the table of inputs.
    let names: [HTMLNode]
    let made: String
    let points: [String]
    let limits: [String]

    var node: HTMLNode {
        .section(
            Anchor.Section.method.rawValue, heading: Wording.section(.method),
            [
                .div(
                    "parts",
                    [
                        .part(Wording.methodMade, lede: nil, [.paragraph("prose", [.text(made)]), Self.list(points)]),
                        .part(Wording.limits, lede: nil, [Self.list(limits)]),
                    ]), inputs,
            ])
    }

    private static func list(_ points: [String]) -> HTMLNode {
        .element("ul", [.class("points")], points.map { .element("li", [], [.text($0)]) })
    }

    private var inputs: HTMLNode {
        let rows = zip(articles, names).map { compared, name in
            HTMLNode.element(
                "tr", [],
                [
                    .rowHeader([name]),
                    .cell([ArticleFacts.time(compared.article)], label: Wording.columnPublished),
                    .cell([.text(Wording.grouped(compared.words))], label: Wording.columnWords),
                    .cell([.element("code", [], [.text(compared.sha256)])], label: Wording.columnHash),
                ])
        }
        return .table(
            "inputs", caption: Wording.inputsCaption,
            head: [
                [.text(Wording.columnOutlet)], [.text(Wording.columnPublished)], [.text(Wording.columnWords)],
                [.text(Wording.columnHash)],
            ], rows: rows)
    }
}

/// What a user should know about the inputs.
enum NotesSection {
    static func node(_ diagnostics: [Diagnostic]) -> HTMLNode {
        let items = diagnostics.map { diagnostic in
            HTMLNode.element(
                "li", [],
                [
                    .element("strong", [], [.name(PlainLine.cleaned(diagnostic.summary))]), " ",
                    .name(PlainLine.cleaned(diagnostic.explanation)), " ",
                    .element("code", [], [.text(diagnostic.identifier)]),
                ])
        }
        return .section(
            Anchor.Section.notes.rawValue, heading: Wording.section(.notes), [.element("ul", [.class("points")], items)]
        )
    }
}
