import HTMLBuilder
import NewsModel

/// The full texts side by side, claims marked and linked.
struct TextsSection {
    let index: ComparisonIndex

    var node: HTMLNode {
        let shown = index.shownTexts
        return .section(
            Anchor.Section.texts.rawValue, heading: Wording.section(.texts), lede: Wording.textsLede,
            [legend, .div("texts texts-\(min(shown.count, 4))", shown.map(text))])
    }

    private var legend: HTMLNode {
        let items = [
            ("is-conflict", Wording.legendConflict), ("is-update", Wording.legendUpdate),
            ("is-differing", Wording.legendDiffering), ("is-shared", Wording.legendShared),
            ("is-only", Wording.legendOnly),
        ].map { style, name in HTMLNode.element("li", [], [.span("claim " + style, [.text(name)])]) }
        return .element("ul", [.class("legend"), HTMLAttribute("aria-label", Wording.legend)], items)
    }

    private func text(_ number: Int) -> HTMLNode {
        let marks = TextMarks(index: index, number: number).all
        let article = index.article(number)
        return .element(
            "article", [.id(Anchor.text(number)), .class("full-text " + index.badge(number).colourClass)],
            [
                TextHead(
                    article: article, name: index.isDigest ? .text(Wording.digestText) : index.badge(number).named
                ).node,
                .element(
                    "div", TextHead.bodyAttributes(article), MarkedText.paragraphs(of: article.text, marks: marks)),
            ])
    }
}

/// What stands above a full text.
struct TextHead {
    let article: Article
    let name: HTMLNode

    var node: HTMLNode {
        var facts: [HTMLNode] = [ArticleFacts.time(article)]
        if let author = article.author.map(PlainLine.cleaned), !author.isEmpty {
            facts += [" · ", .name(Wording.by(author))]
        }
        if let address = article.url.flatMap(HTMLAttribute.address) {
            let link = HTMLNode.element(
                "a", [address, HTMLAttribute("rel", "noopener noreferrer external")], [.text(Wording.originalArticle)])
            facts += [" · ", link]
        }
        let title = article.title.map(PlainLine.cleaned) ?? Wording.untitled
        return .element(
            "header", [],
            [
                .paragraph("column-name", [name]), .element("h3", [HTMLAttribute("dir", "auto")], [.text(title)]),
                .paragraph("facts", facts),
            ])
    }

    /// The language is given only where it is a well-formed tag.
    static func bodyAttributes(_ article: Article) -> [HTMLAttribute] {
        let name = HTMLAttribute.class("body")
        guard let language = article.language, !language.isEmpty, language.utf8.count <= 35,
            language.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return [name] }
        return [name, HTMLAttribute("lang", language)]
    }
}
