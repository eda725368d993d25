import Linguistics
import ClaimAlignment
import ClaimExtraction
import Emphasis
import Inference
import NewsModel
import Provenance
import Verdicts

/// Puts a comparison together from analysed articles.
struct ComparisonBuilder {
    let analyses: [ArticleAnalysis]
    let aligner: ClaimAligner
    let origin: Comparison.Origin
    let sameEvent: SameEvent
    /// `nil` where words and rules alone shall tell how claims stand to each other.
    let network: RelationNetwork?

    func build() -> Comparison {
        let pairs = PairFinder(analyses: analyses, aligner: aligner, origin: origin, network: network).pairs()
        let emphasis = EmphasisAnalyzer()
        // The voices of a digest share its text: looking for shared passages would find all of it.
        let provenance =
            origin == .digest ? Provenance() : ProvenanceAnalyzer().analyze(analyses, pairs: pairs)
        return Comparison(
            origin: origin, articles: analyses.map(ComparedArticle.init), claims: analyses.flatMap(\.claims),
            pairs: pairs, only: OmissionFinder(analyses: analyses, aligner: aligner, pairs: pairs).omissions(),
            flags: FlagFinder(
                analyses: analyses, aligner: aligner, pairs: pairs, provenance: provenance, origin: origin
            ).flags(),
            emphasis: emphasis.analyze(analyses, pairs: pairs), sources: emphasis.sources(of: analyses),
            provenance: provenance, sameEvent: sameEvent)
    }
}

extension ComparedArticle {
    init(_ analysis: ArticleAnalysis) {
        self.init(
            article: analysis.article,
            words: analysis.document.tokens.count { $0.kind == .word || $0.kind == .number },
            sha256: SHA256.hexadecimal(of: Array(analysis.article.text.utf8)))
    }
}
