import HTMLBuilder
import NewsModel

/// A checked draft with what its report needs.
struct CheckIndex {
    let check: DraftCheck
    let outlets: [OutletLabel]

    init(_ check: DraftCheck) {
        self.check = check
        outlets = OutletLabel.all(of: check.sources, origin: .articles)
    }

    /// The draft is the page's first text, the sources follow.
    static let draftText = 0

    func textNumber(ofSource source: Int) -> Int { source + 1 }

    func badge(_ source: Int) -> OutletBadge { OutletBadge(label: outlets[source], index: source) }

    func text(of claim: Claim) -> String { check.draft.article.text.text(at: claim.span) }

    func text(of place: Evidence) -> String { check.sources[place.article].article.text.text(at: place.span) }

    /// The id of a claim's verdict.
    static func anchor(_ claim: Claim.ID) -> String { "verdict-" + Anchor.claim(claim) }

    /// Verdicts that ask for an editor's eye, the gravest first.
    static let attention: [SupportVerdict] = [
        .contradicted, .alteredQuote, .misattributed, .notFound, .partiallySupported,
    ]

    func claims(with verdict: SupportVerdict) -> [CheckedClaim] {
        check.claims.filter { $0.support.verdict == verdict }
    }
}

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
