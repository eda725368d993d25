public import NewsModel

/// A draft's claims in plain text: verdict, wording, the passage it rests on, and the words no passage covers.
///
/// ```
/// Checked 2 claims against 2 sources
/// supported 1 · contradicted 1
///
/// a2 · contradicted · The Ledger says 14 people died.
///     The source gives another number.
///     evidence: B Coast Ledger: “at least 12 people were killed”
///     not covered: “14” (the source has 12)
/// ```
public struct CheckTerminalSummary {
    private let check: DraftCheck
    private let outlets: [OutletLabel]
    private static let width = 100
    private static let indent = "    "

    public init(_ check: DraftCheck) {
        self.check = check
        outlets = OutletLabel.all(of: check.sources, origin: .articles)
    }

    /// - Returns: lines joined by `\n`, without one at the end.
    public func render() -> String {
        var lines = [Wording.checked(claims: check.claims.count, sources: check.sources.count)]
        let counts = SupportVerdict.allCases.filter { check.count(of: $0) > 0 }
        lines += Wrapping.joined(
            counts.map { "\(Wording.verdict($0)) \(check.count(of: $0))" }, by: " · ", width: Self.width)
        for checked in check.claims { lines += [""] + block(for: checked) }
        return lines.joined(separator: "\n")
    }

    private func block(for checked: CheckedClaim) -> [String] {
        let wording = PlainLine.cleaned(check.draft.article.text.text(at: checked.claim.span))
        let opening = "\(checked.claim.id) · \(Wording.verdict(checked.support.verdict)) · \(wording)"
        var lines = Wrapping.wrapped(opening, width: Self.width)
        if !checked.credited.isEmpty {
            lines += indented(Wording.credited(to: checked.credited.map { outlets[$0].full }))
        }
        lines += indented(PlainLine.cleaned(checked.support.reason))
        return lines + evidence(of: checked) + uncovered(in: checked)
    }

    private func evidence(of checked: CheckedClaim) -> [String] {
        let found = checked.support.evidence
        if found.isEmpty { return indented("\(Wording.evidence): \(Wording.noEvidence)") }
        return found.flatMap { place in
            let words = PlainLine.cleaned(check.sources[place.article].article.text.text(at: place.span))
            return indented("\(Wording.evidence): \(outlets[place.article].full): \(Wording.quoted(words))")
        }
    }

    private func uncovered(in checked: CheckedClaim) -> [String] {
        checked.support.unsupported.flatMap { words in
            let text = PlainLine.cleaned(check.draft.article.text.text(at: words.span))
            let reason = PlainLine.cleaned(words.reason)
            let tail = reason.isEmpty ? "" : " (\(reason))"
            return indented("\(Wording.uncovered): \(Wording.quoted(text))\(tail)")
        }
    }

    private func indented(_ text: String) -> [String] {
        Wrapping.wrapped(text, width: Self.width, indent: Self.indent)
    }
}
