import ClaimExtraction
import Linguistics
import NewsModel

/// Reads which of the outlets at hand a draft credits with each of its claims.
struct CreditReader {
    private let analysis: ArticleAnalysis
    private let known: [String]
    private let words: CreditWords
    private let claimsOfSentence: [Int: Int]
    /// Where all outlets are meant: "both papers".
    private let collective: [SourceSpan]
    /// Where an outlet named before is meant: "the same paper".
    private let pointing: [SourceSpan]

    init(_ analysis: ArticleAnalysis, known: [String], words: CreditWords = .english) {
        self.analysis = analysis
        self.known = known
        self.words = words
        collective = CreditSpans.collective(in: analysis.document, words)
        pointing = CreditSpans.pointing(in: analysis.document, words)
        claimsOfSentence = analysis.claims.reduce(into: [:]) { $0[$1.sentence, default: 0] += 1 }
    }

    /// The names credited with each claim, in the claims' order; empty for the text's own voice.
    ///
    /// - Complexity: O(*c l*) for *c* claims and the few links *l* over each.
    func credits() -> [[String]] {
        var result: [[String]] = []
        let continuation = Continuation(analysis)
        for (index, claim) in analysis.claims.enumerated() {
            let earlier = result.last { !$0.isEmpty } ?? []
            var names = continuation.isRelative(claim) ? [] : named(in: claim, after: earlier)
            if names.isEmpty, index > 0, continuation.goesOn(claim, after: analysis.claims[index - 1]) {
                names = result[index - 1]
            }
            result.append(names)
        }
        return result
    }

    /// An outlet that the claim itself names comes first: "it told the Standard" is the Standard's, whoever "it" is.
    ///
    /// - Parameter earlier: whom the last claim with a credit was of.
    private func named(in claim: Claim, after earlier: [String]) -> [String] {
        let inside = OutletName.all(inside: NameKey.fold(analysis.document.text(at: claim.span)), among: known, words)
        if inside.count == 1 { return inside }
        if inside.isEmpty, collective.contains(where: claim.span.contains) { return known }
        if inside.isEmpty, let span = pointing.first(where: claim.span.contains) { return meant(by: span, earlier) }
        for link in claim.attribution {
            let texts = [link.source.map(analysis.document.text), link.name].compactMap { $0 }
            for text in texts { if let names = match(text) { return names } }
        }
        return inside.isEmpty ? mentioned(near: claim) : inside
    }

    /// "the agency": the one outlet that is called so, else the one credited last.
    private func meant(by span: SourceSpan, _ earlier: [String]) -> [String] {
        let tokens = analysis.document.tokens(in: span)
        let noun = analysis.document.tokens[tokens.upperBound - 1].lower
        // "the broadcaster" of "Civic Broadcasting".
        let stem = noun.prefix(Self.nounStem)
        let named = known.filter { NameKey.fold($0).split(separator: " ").contains { $0.hasPrefix(stem) } }
        return named.count == 1 ? named : earlier.count == 1 ? earlier : []
    }

    /// Letters of a noun by which a name is known to have it.
    private static let nounStem = 9

    /// The outlets that a source's words mean; `nil` when they mean none.
    private func match(_ text: String) -> [String]? {
        let folded = NameKey.fold(text)
        let parts = folded.split(separator: " ").map(String.init)
        if parts.contains(where: words.both.contains), parts.count <= 3 { return known }
        return OutletName.best(for: folded, among: known, words).map { [$0] }
    }

    /// An outlet named elsewhere in a sentence that is one claim.
    private func mentioned(near claim: Claim) -> [String] {
        guard claimsOfSentence[claim.sentence] == 1 else { return [] }
        let sentence = analysis.document.sentences[claim.sentence]
        return OutletName.all(inside: NameKey.fold(analysis.document.text(at: sentence.span)), among: known, words)
    }
}
