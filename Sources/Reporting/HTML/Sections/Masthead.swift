import HTMLBuilder
import NewsModel

/// What is compared: outlets, headlines, times, lengths, hashes; then the totals as ways into the page.
struct Masthead {
    let index: ComparisonIndex

    var node: HTMLNode {
        var content: [HTMLNode] = [.element("h1", [], [.name(Wording.pageTitle(index.outlets.map(\.name)))])]
        if index.isDigest { content.append(.paragraph("lede", [.text(Wording.digestExplained)])) }
        content += [.element("ul", [.class("witnesses")], index.comparison.articles.indices.map(witness)), event]
        content.append(Totals(index: index).node)
        return .element("header", [.class("masthead")], content)
    }

    private var event: HTMLNode {
        let event = index.comparison.sameEvent
        let reason = PlainLine.cleaned(event.reason)
        return index.mayBeSeveralEvents
            ? .element(
                "p", [.class("warning"), HTMLAttribute("role", "note")],
                [.text("⚠ "), .name(Wording.notOneEvent(event.score, reason))])
            : .paragraph("same-event", [.name(Wording.oneEvent(event.score, reason))])
    }

    private func witness(_ article: Int) -> HTMLNode {
        let compared = index.comparison.articles[article]
        let title = compared.article.title.map(PlainLine.cleaned) ?? Wording.untitled
        let isRepeated = index.isDigest && article > 0
        var content: [HTMLNode] = [.paragraph("witness-name", [index.badge(article).named])]
        if !isRepeated {
            content.append(.element("p", [.class("headline"), HTMLAttribute("dir", "auto")], [.text(title)]))
        }
        content.append(.paragraph("facts", isRepeated ? [.text(claimCount(article))] : facts(compared, article)))
        return .element("li", [.class(index.badge(article).colourClass)], content)
    }

    private func facts(_ compared: ComparedArticle, _ article: Int) -> [HTMLNode] {
        let texts = [
            ArticleFacts.time(compared.article), .text(Wording.words(compared.words)), .text(claimCount(article)),
            ArticleFacts.hash(compared),
        ]
        return Array(texts.map { [$0] }.joined(separator: [.text(" · ")]))
    }

    private func claimCount(_ article: Int) -> String {
        Wording.claims(index.comparison.claims.count { $0.article == article })
    }
}

/// What identifies an article, in small.
enum ArticleFacts {
    /// Hexadecimal digits of a hash that are shown; all of them stand in the tool tip and in the section on method.
    static let shownDigits = 8

    static func time(_ article: Article) -> HTMLNode {
        guard let published = article.published else { return .text(Wording.noTime) }
        return .element("time", [HTMLAttribute("datetime", published.iso8601)], [.text(Wording.time(published))])
    }

    static func hash(_ compared: ComparedArticle) -> HTMLNode {
        .element(
            "span", [.class("hash"), HTMLAttribute("title", Wording.fullHash(compared.sha256))],
            [.text(Wording.hash(String(compared.sha256.prefix(shownDigits))))])
    }
}
