import Linguistics
public import ClaimExtraction
public import NewsModel

/// Flags on single claims: whose word they rest on, or that they rest on nobody's.
public struct ClaimFlags: Sendable {
    private let analysis: ArticleAnalysis
    private let article: Int
    private let isDigest: Bool
    private let verdicts: VerdictWords

    /// - Parameter isDigest: in a digest every claim of its own voice is flagged.
    public init(analysis: ArticleAnalysis, article: Int, isDigest: Bool, verdicts: VerdictWords = .english) {
        self.analysis = analysis
        self.article = article
        self.isDigest = isDigest
        self.verdicts = verdicts
    }

    /// In the claims' order.
    public func flags() -> [Flag] { analysis.claims.compactMap(flag) }

    private func flag(_ claim: Claim) -> Flag? {
        if let link = claim.attribution.first(where: { $0.kind == .vague }) {
            return make(claim, .vagueSource, .medium, Self.vague(words(link)), link)
        }
        if let link = claim.attribution.last, link.kind == .anonymous {
            return make(claim, .anonymousSource, .medium, Self.anonymous(words(link)), link)
        }
        guard claim.attribution.isEmpty else { return nil }
        if isDigest, analysis.article.outlet == nil {
            return make(claim, .unattributedClaim, .low, Self.digestVoice, nil)
        }
        return isStrong(claim) ? make(claim, .unattributedClaim, .medium, Self.unattributed, nil) : nil
    }

    /// A claim of blame or guilt, by a word that accuses.
    private func isStrong(_ claim: Claim) -> Bool {
        analysis.document.tokens[analysis.document.tokens(in: claim.span)].contains { token in
            verdicts.accusing.contains(token.lower)
        }
    }

    private func words(_ link: AttributionLink) -> String {
        (link.source ?? link.cue).map(analysis.document.text) ?? ""
    }

    private func make(
        _ claim: Claim, _ kind: Flag.Kind, _ severity: Flag.Severity, _ reason: String, _ link: AttributionLink?
    ) -> Flag {
        Flag(
            claim: claim.id, article: article, kind: kind, severity: severity, reason: reason,
            evidence: [Evidence(article: article, span: link?.source ?? link?.cue ?? claim.span)])
    }

    private static func vague(_ words: String) -> String {
        "“\(words)” does not say who is speaking."
    }
    private static func anonymous(_ words: String) -> String {
        "The claim rests on an unnamed source: “\(words)”."
    }
    private static let digestVoice = "The digest says this in its own voice and credits nobody."
    private static let unattributed = "A strong claim that the article makes in its own voice, crediting nobody."
}
