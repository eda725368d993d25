import ClaimExtraction
import NewsModel

/// Splits a digest into voices: one for each outlet it credits, and its own.
///
/// "Meduza reports that according to Reuters, …" is Meduza's voice, with Reuters as the next link. A sentence that goes
/// on with "reportedly" or a pronoun in the same paragraph stays with the outlet of the sentence before; everything
/// else is the digest's.
struct DigestSplitter {
    private let analysis: ArticleAnalysis

    init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

    /// One analysis of the same text a voice, outlets in order of first credit, the digest's own voice last where it
    /// says anything.
    func voices() -> [ArticleAnalysis] {
        let credits = CreditReader(analysis, known: nil).credits()
        var names: [String] = []
        for name in credits.joined() where !names.contains(name) { names.append(name) }
        var result = names.map { name in voice(name, analysis.claims.indices.filter { credits[$0].contains(name) }) }
        let own = analysis.claims.indices.filter { credits[$0].isEmpty }
        if !own.isEmpty { result.append(voice(nil, own)) }
        return result
    }

    private func voice(_ outlet: String?, _ claims: [Int]) -> ArticleAnalysis {
        var voice = analysis
        voice.article.outlet = outlet
        voice.claims = claims.map { analysis.claims[$0] }
        let spans = voice.claims.map(\.span)
        voice.attributions = analysis.attributions.filter { link in spans.contains { $0.overlaps(link.content) } }
        voice.quotations = analysis.quotations.filter { quote in spans.contains { $0.overlaps(quote.span) } }
        return voice
    }
}
