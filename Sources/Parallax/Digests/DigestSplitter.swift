import ClaimExtraction
import NewsModel

/// Splits a digest into voices: one for each outlet it credits, and its own.
///
/// "Meduza reports that according to Reuters, …" is Meduza's voice, with Reuters as the next link. A sentence that goes
/// on with "reportedly" or a pronoun in the same paragraph stays with the outlet of the sentence before; everything
/// else is the digest's.
struct DigestSplitter {
    private let analysis: ArticleAnalysis
    private let credits: OutletCredits

    init(_ analysis: ArticleAnalysis) {
        self.analysis = analysis
        credits = OutletCredits(analysis)
    }

    /// One analysis of the same text a voice, outlets in order of first credit, the digest's own voice last where it
    /// says anything.
    func voices() -> [ArticleAnalysis] {
        let claimed = analysis.claims.indices.map { ($0, credit(of: $0)) }
        var names: [String] = []
        for case (_, let credit?) in claimed where !names.contains(credit.name) { names.append(credit.name) }
        var result = names.map { name in
            voice(name, claimed.compactMap { index, credit in credit?.name == name ? credited(index, credit!) : nil })
        }
        let own = claimed.filter { $0.1 == nil }.map { analysis.claims[$0.0] }
        if !own.isEmpty { result.append(voice(nil, own)) }
        return result
    }

    /// The credit of a claim, or of the claim it goes on from.
    private func credit(of index: Int) -> OutletCredits.Credit? {
        var position = index
        while position >= 0 {
            if let found = credits.credit(for: analysis.claims[position]) { return found }
            guard position > 0,
                Continuation(analysis).goesOn(analysis.claims[position], after: analysis.claims[position - 1])
            else { return nil }
            position -= 1
        }
        return nil
    }

    /// The claim with the outlet as the outermost link of its chain.
    private func credited(_ index: Int, _ credit: OutletCredits.Credit) -> Claim {
        var claim = analysis.claims[index]
        let isStated = credit.link.content.overlaps(claim.span) || credit.link.source.map(claim.span.overlaps) ?? false
        let outlet = AttributionLink(
            source: credit.link.source, cue: isStated ? credit.link.cue : nil, content: claim.span, kind: .outlet,
            name: credit.name)
        claim.attribution =
            [outlet]
            + claim.attribution.filter { link in
                link.source != credit.link.source && (link.name == nil || link.name != credit.link.name)
            }
        return claim
    }

    private func voice(_ outlet: String?, _ claims: [Claim]) -> ArticleAnalysis {
        var voice = analysis
        voice.article.outlet = outlet
        voice.claims = claims
        let spans = claims.map(\.span)
        voice.attributions = analysis.attributions.filter { link in spans.contains { $0.overlaps(link.content) } }
        voice.quotations = analysis.quotations.filter { quote in spans.contains { $0.overlaps(quote.span) } }
        return voice
    }
}
