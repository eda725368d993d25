import HTMLBuilder
import NewsModel

/// The differences of a pair: kind, the words of either side, what it means, and the rule that found it.
struct DifferenceTable {
    let index: ComparisonIndex
    let joined: JoinedPair

    var node: HTMLNode {
        .table(
            "differences", caption: Wording.differencesOfPair,
            head: [
                [.text(Wording.columnDifference)], [index.badge(joined.first.article).named],
                [index.badge(joined.second.article).named], [.text(Wording.columnMeaning)],
            ], rows: joined.pair.differences.map(row))
    }

    private func row(_ difference: Difference) -> HTMLNode {
        let fits =
            difference.compatible
            ? Wording.canBothHold : Wording.incompatible(difference.kind, in: joined.pair.relation)
        return .element(
            "tr", [],
            [
                .rowHeader([.span("chip", [.text(Wording.difference(difference.kind))])]),
                words(difference.first, of: joined.first), words(difference.second, of: joined.second),
                .cell([
                    .name(PlainLine.cleaned(difference.explanation)), " ",
                    .span(difference.compatible ? "fits" : "fits not", [.text(fits)]), " ",
                    .span("rule", [.text(Wording.ruleLabel + " "), .element("code", [], [.text(difference.rule)])]),
                ]),
            ])
    }

    private func words(_ span: SourceSpan?, of claim: Claim) -> HTMLNode {
        let label = index.outlet(claim.article).full
        guard let span else { return .cell([.span("absent", [.text(Wording.noWords)])], label: label) }
        let place = Anchor.place(span, inText: index.textNumber(of: claim.article))
        let text = PlainLine.cleaned(index.text(at: span, in: claim.article))
        return .cell([.link(to: place, class: "words", [.name(Wording.quoted(text))])], label: label)
    }
}
