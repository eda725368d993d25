import ClaimAlignment
import ClaimExtraction
import NewsModel
import Verdicts

/// Gathers the findings an editor should look at.
struct FlagFinder {
    let analyses: [ArticleAnalysis]
    let aligner: ClaimAligner
    let pairs: [ClaimPair]
    let provenance: Provenance
    let origin: Comparison.Origin

    /// Flags by article and claim, pair flags after those of single claims.
    func flags() -> [Flag] {
        let single = analyses.indices.flatMap { article in
            ClaimFlags(analysis: analyses[article], article: article, isDigest: origin == .digest).flags()
                + headline(article)
        }
        return single + PairFlags(analyses: analyses, pairs: pairs, provenance: provenance).flags()
    }

    private func headline(_ article: Int) -> [Flag] {
        HeadlineFlag(analysis: analyses[article], article: article, concepts: Set(aligner.sentences[article].joined()))
            .flags()
    }
}
