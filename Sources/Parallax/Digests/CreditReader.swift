import ClaimExtraction
import Linguistics
import NewsModel

/// Reads which outlets a digest or draft credits with each of its claims.
struct CreditReader {
    private let analysis: ArticleAnalysis
    /// The outlets that can be credited; `nil` when any the text names can.
    private let known: [String]?
    private let words: CreditWords

    init(_ analysis: ArticleAnalysis, known: [String]?, words: CreditWords = .english) {
        self.analysis = analysis
        self.known = known
        self.words = words
    }

    /// The names credited with each claim, in the claims' order; empty for the text's own voice.
    ///
    /// - Complexity: O(*c l*) for *c* claims and the few links *l* over each.
    func credits() -> [[String]] {
        var result: [[String]] = []
        var last: (names: [String], sentence: Int)?
        for claim in analysis.claims {
            var names = named(in: claim)
            if names.isEmpty, let last, goesOn(claim, after: last.sentence) { names = last.names }
            if !names.isEmpty { last = (names, claim.sentence) }
            result.append(names)
        }
        return result
    }

    private func named(in claim: Claim) -> [String] {
        for link in claim.attribution {
            let text = link.source.map(analysis.document.text) ?? ""
            if let names = match(text, link) { return names }
        }
        return known == nil ? [] : mentioned(near: claim)
    }

    /// The outlets that a source's words mean; `nil` when they mean none.
    private func match(_ text: String, _ link: AttributionLink) -> [String]? {
        let folded = NameKey.fold(text)
        guard let known else {
            guard link.kind == .outlet || link.kind == .agency && claimIsOutermost(link) else { return nil }
            return [OutletName.withoutArticle(link.name ?? text, words)]
        }
        let parts = folded.split(separator: " ").map(String.init)
        if parts.contains(where: words.both.contains), parts.count <= 3 { return known }
        return OutletName.best(for: folded, among: known, words).map { [$0] }
    }

    private func claimIsOutermost(_ link: AttributionLink) -> Bool {
        !analysis.attributions.contains { $0 != link && $0.kind == .outlet && $0.content.contains(link.content) }
    }

    /// An outlet named anywhere in the claim: "in the Standard", "told the Post".
    private func mentioned(near claim: Claim) -> [String] {
        guard let known else { return [] }
        let own = NameKey.fold(analysis.document.text(at: claim.span))
        if let name = OutletName.best(inside: own, among: known, words) { return [name] }
        let sentence = analysis.document.sentences[claim.sentence]
        let claims = analysis.claims.count { $0.sentence == claim.sentence }
        guard claims == 1 else { return [] }
        return OutletName.best(inside: NameKey.fold(analysis.document.text(at: sentence.span)), among: known, words)
            .map { [$0] } ?? []
    }

    /// The same sentence, or the next of the paragraph with "reportedly", "it also says" or "according to the report".
    private func goesOn(_ claim: Claim, after sentence: Int) -> Bool {
        if claim.sentence == sentence { return true }
        let sentences = analysis.document.sentences
        guard claim.sentence == sentence + 1, sentences[sentence].paragraph == sentences[claim.sentence].paragraph else {
            return false
        }
        if claim.attribution.contains(where: { $0.kind == .vague && $0.source == nil }) { return true }
        let first = analysis.document.tokens[sentences[claim.sentence].tokens.lowerBound].lower
        return words.continuing.contains(first)
            && claim.attribution.contains { $0.source.map { $0.lowerBound == sentences[claim.sentence].span.lowerBound } ?? false }
    }
}
