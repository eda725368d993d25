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
