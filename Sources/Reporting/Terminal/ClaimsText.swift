public import NewsModel

/// The claims of one article as plain text, each with the chain of voices it rests on.
///
/// ```
/// A Harbour Post: 2 claims in 1 sentence
///
/// a1 · at least 12 people were killed
///     stated as fact · sentence 1
///     Source: the fire service (institution, “said”)
/// ```
public struct ClaimsText {
    private let reading: ClaimReading
    private static let width = 100
    private static let indent = "    "

    public init(_ reading: ClaimReading) {
        self.reading = reading
    }

    /// - Returns: lines joined by `\n`, without one at the end.
    public func render() -> String {
        let count = Wording.claimCount(reading.claims.count, sentences: reading.sentences.count)
        let outlet = reading.article.outlet.map(PlainLine.cleaned) ?? ""
        var lines = [outlet.isEmpty ? count : "\(outlet): \(count)"]
        if let title = reading.article.title.map(PlainLine.cleaned), !title.isEmpty {
            lines += Wrapping.wrapped(title, width: Self.width)
        }
        if reading.claims.isEmpty { lines += ["", Wording.noClaims] }
        for claim in reading.claims { lines += [""] + block(for: claim) }
        return lines.joined(separator: "\n")
    }

    private func block(for claim: Claim) -> [String] {
        let wording = PlainLine.cleaned(reading.article.text.text(at: claim.span))
        let nature = Wording.modality(claim.modality) + " · " + Wording.sentence(claim.sentence + 1)
        let voice = AttributionChain(claim, in: reading.article.text).sentence()
        return Wrapping.wrapped("\(claim.id) · \(wording)", width: Self.width)
            + Wrapping.wrapped(nature, width: Self.width, indent: Self.indent)
            + Wrapping.wrapped(voice, width: Self.width, indent: Self.indent)
    }
}
