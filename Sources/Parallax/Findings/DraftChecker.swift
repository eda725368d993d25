import ClaimAlignment
import ClaimExtraction
import Inference
import Linguistics
import NewsModel
import Verdicts

/// Checks a draft's claims against its sources, each against the outlet the draft credits with it.
struct DraftChecker {
    let draft: ArticleAnalysis
    let sources: [ArticleAnalysis]
    /// `nil` where only rules and words shall tell.
    let network: RelationNetwork?

    func check() -> DraftCheck {
        let outlets = sources.map { $0.article.outlet }
        let spans = CreditSpans.all(of: outlets.compactMap { $0 }, in: draft)
        let aligner = ClaimAligner([draft] + sources, credits: spans)
        let judge = SupportJudge(draft: draft, sources: sources, aligner: aligner, credits: spans, network: network)
        let credits = CreditReader(draft, known: outlets.compactMap { $0 }).credits()
        let claims = draft.claims.indices.map { index in
            let credited = outlets.indices.filter { source in
                outlets[source].map(credits[index].contains) ?? false
            }
            return CheckedClaim(
                claim: draft.claims[index], credited: credited, support: judge.judge(index, credited: credited))
        }
        return DraftCheck(
            draft: ComparedArticle(draft), sources: sources.map(ComparedArticle.init), claims: claims)
    }

    /// One verdict on a claim that may have several parts: its weakest part decides, the score is their mean.
    func whole() -> Support {
        guard !draft.claims.isEmpty else {
            return Support(verdict: .notFound, score: 0, reason: Self.empty, rule: "coverage")
        }
        let aligner = ClaimAligner([draft] + sources)
        let judge = SupportJudge(draft: draft, sources: sources, aligner: aligner, network: network)
        let parts = draft.claims.indices.map { index in
            let sentence = draft.document.sentences[draft.claims[index].sentence]
            return judge.judge(index, credited: [], reading: sentence.span)
        }
        return SupportSummary(parts).support()
    }

    private static let empty = "The claim has no words to check."
}
