import Inference
import Linguistics
import ClaimAlignment
import ClaimExtraction
import NewsModel
import Verdicts

/// Relates two sentences, each taken as one claim.
struct SentenceRelater {
    let analyzer: ArticleAnalyzer
    /// `nil` where only rules and words shall tell.
    let network: RelationNetwork?

    func relate(_ first: Article, _ second: Article) -> SentenceRelation {
        let analyses = [first, second].map { Self.asOneClaim(analyzer.analyze($0)) }
        let aligner = ClaimAligner(analyses)
        guard let left = aligner.profiles[0].first, let right = aligner.profiles[1].first else {
            return relation(.unrelated, related: 0, differences: [])
        }
        let related = aligner.score(left, right)
        let judged = PairJudge().judge(
            PairContext(
                first: ClaimSide(analysis: analyses[0], profile: left),
                second: ClaimSide(analysis: analyses[1], profile: right), weights: aligner.weights, similarity: related)
        )
        if let network {
            let reading =
                Self.areCopies(analyses, judged.differences)
                ? .ofCopies : PairReading(first.text, second.text, by: network)
            let scores = RelationScores(reading, lexical: related, judged: judged)
            return SentenceRelation(
                relation: scores.relation, scores: scores.scores, related: scores.related,
                differences: scores.relation == .unrelated ? [] : judged.differences, factors: scores.factors)
        }
        let isRelated = related >= Self.relatedLeast
        return relation(
            isRelated ? judged.relation : .unrelated, related: related,
            differences: isRelated ? judged.differences : [])
    }

    /// The same words in one order, or in another by which no rule finds anything exchanged.
    private static func areCopies(_ analyses: [ArticleAnalysis], _ differences: [Difference]) -> Bool {
        let words = analyses.map(\.document.tokens.wordForms)
        return words[0] == words[1]
            || words[0].sorted() == words[1].sorted() && differences.allSatisfy(\.compatible)
    }

    /// The relation found has the score's share of the certainty, the rest is spread over the others.
    private func relation(_ relation: Relation, related: Double, differences: [Difference]) -> SentenceRelation {
        let certainty =
            relation == .unrelated ? 1 - related / 2 : Self.leastCertainty + (1 - Self.leastCertainty) * related / 2
        let rest = (1 - certainty) / Double(Relation.allCases.count - 1)
        return SentenceRelation(
            relation: relation, scores: Relation.allCases.map { $0 == relation ? certainty : rest }, related: related,
            differences: differences)
    }

    private static func asOneClaim(_ analysis: ArticleAnalysis) -> ArticleAnalysis {
        guard var whole = analysis.claims.first, let first = analysis.document.tokens.first,
            let last = analysis.document.tokens.last
        else { return analysis }
        whole.span = first.span.union(last.span)
        whole.polarity = analysis.claims.contains { $0.polarity == .negative } ? .negative : .positive
        whole.modality = analysis.claims.map(\.modality).first { $0 != .asserted } ?? .asserted
        var result = analysis
        result.claims = [whole]
        return result
    }

    /// Set on the project's own bundles.
    private static let relatedLeast = 0.3
    private static let leastCertainty = 0.4
}
