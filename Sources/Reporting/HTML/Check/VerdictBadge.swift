import HTMLBuilder
import NewsModel

/// A verdict: a sign and a word in a colour.
enum VerdictBadge {
    static func node(_ verdict: SupportVerdict) -> HTMLNode {
        .span(
            "badge " + styleClass(verdict),
            [
                .element("span", [HTMLAttribute("aria-hidden", "true")], [.text(Wording.verdictSymbol(verdict))]), " ",
                .text(Wording.capitalized(Wording.verdict(verdict))),
            ])
    }

    static func styleClass(_ verdict: SupportVerdict) -> String {
        switch verdict {
        case .supported: "is-shared"
        case .partiallySupported: "is-update"
        case .contradicted, .alteredQuote: "is-conflict"
        case .notFound, .misattributed: "is-differing"
        }
    }
}

extension CheckIndex {
    func badge(_ source: Int) -> OutletBadge { OutletBadge(label: outlets[source], index: source) }
}
