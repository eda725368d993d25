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
        var names: [String] = []
        var claims: [String: [Claim]] = [:]
        var own: [Claim] = []
        for (index, credit) in creditsOfClaims().enumerated() {
            guard let credit else {
                own.append(analysis.claims[index])
                continue
            }
            if claims[credit.name] == nil { names.append(credit.name) }
            claims[credit.name, default: []].append(credited(index, credit))
        }
        var result = names.map { voice($0, claims[$0] ?? []) }
        if !own.isEmpty { result.append(voice(nil, own)) }
        return result
    }

    /// The credit of each claim, or of the claim it goes on from.
    private func creditsOfClaims() -> [OutletCredits.Credit?] {
        let continuation = Continuation(analysis)
        var result: [OutletCredits.Credit?] = []
        for (index, claim) in analysis.claims.enumerated() {
            var found = credits.credit(for: claim)
            if found == nil, index > 0, continuation.goesOn(claim, after: analysis.claims[index - 1]) {
                found = result[index - 1]
            }
            result.append(found)
        }
        return result
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

    /// - Parameter spans: in text order, none over another.
    private static func overlaps(_ span: SourceSpan, oneOf spans: [SourceSpan]) -> Bool {
        let next = spans.partitioningIndex { $0.upperBound > span.lowerBound }
        return next < spans.count && spans[next].overlaps(span)
    }

    private func voice(_ outlet: String?, _ claims: [Claim]) -> ArticleAnalysis {
        var voice = analysis
        voice.article.outlet = outlet
        voice.claims = claims
        let spans = claims.map(\.span)
        voice.attributions = analysis.attributions.filter { Self.overlaps($0.content, oneOf: spans) }
        voice.quotations = analysis.quotations.filter { Self.overlaps($0.span, oneOf: spans) }
        return voice
    }
}
