import HTMLBuilder
import NewsModel

/// The draft and the sources in full, with what the verdicts speak of marked.
struct CheckTexts {
    let index: CheckIndex

    var nodes: [HTMLNode] {
        [
            .section(
                "draft", heading: Wording.checkDraft, lede: Wording.checkTextLede,
                [.div("texts texts-1", [draft])]),
            .section(
                "sources", heading: Wording.checkSources, lede: Wording.sourcesTextLede,
                [
                    .div(
                        "texts texts-\(min(max(index.check.sources.count, 1), 4))",
                        index.check.sources.indices.map(source))
                ]),
        ]
    }

    private var draft: HTMLNode {
        let article = index.check.draft.article
        let marks = index.check.claims.map { checked in
            let id = CheckIndex.anchor(checked.claim.id)
            let verdict = Wording.verdict(checked.support.verdict)
            return TextMark(
                span: checked.claim.span, id: Anchor.claim(checked.claim.id),
                classes: "claim " + VerdictBadge.styleClass(checked.support.verdict),
                trailing: [
                    .element(
                        "sup", [.class("refs")],
                        [
                            .link(
                                to: id, label: Wording.finding(checked.claim.id, verdict),
                                [.text(Wording.verdictSymbol(checked.support.verdict) + checked.claim.id)])
                        ])
                ])
        }
        return text(article, CheckIndex.draftText, "", .text(Wording.draft), marks)
    }

    private func source(_ source: Int) -> HTMLNode {
        let places = index.check.claims.flatMap(\.support.evidence).filter { $0.article == source }.map(\.span)
        let number = index.textNumber(ofSource: source)
        let marks = TextMarks.marks(for: places, inText: number).map { mark in
            var mark = mark
            mark.classes = "claim is-shared"
            return mark
        }
        let badge = index.badge(source)
        return text(index.check.sources[source].article, number, badge.colourClass, badge.named, marks)
    }

    private func text(
        _ article: Article, _ number: Int, _ style: String, _ name: HTMLNode, _ marks: [TextMark]
    ) -> HTMLNode {
        .element(
            "article", [.id(Anchor.text(number)), .class(style.isEmpty ? "full-text" : "full-text " + style)],
            [
                TextHead(article: article, name: name).node,
                .element(
                    "div", TextHead.bodyAttributes(article), MarkedText.paragraphs(of: article.text, marks: marks)),
            ])
    }
}
