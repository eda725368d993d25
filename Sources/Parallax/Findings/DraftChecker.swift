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
    /// Likewise.
    let encoder: PassageEncoder?

    /// - Parameter article: the draft as it was given; its time may be borrowed to read it, and is not its own then.
    func check(as article: Article) -> DraftCheck {
        let judge = judge()
        let claims = zip(draft.claims.indices, credited()).map { index, credited in
            CheckedClaim(
                claim: draft.claims[index], credited: credited, support: judge.judge(index, credited: credited))
        }
        var told = draft
        told.article = article
        return DraftCheck(
            draft: ComparedArticle(told), sources: sources.map(ComparedArticle.init), claims: claims)
    }

    /// What the support model sees of every claim; `nil` of one that the sources have nothing of.
    func values() -> [[Double]?] {
        let judge = judge()
        return zip(draft.claims.indices, credited()).map { judge.values(of: $0, credited: $1) }
    }

    private func judge() -> SupportJudge {
        let spans = CreditSpans.all(of: sources.compactMap(\.article.outlet), in: draft)
        let aligner = reading(ClaimAligner([draft] + sources, credits: spans))
        return SupportJudge(draft: draft, sources: sources, aligner: aligner, credits: spans, network: network)
    }

    /// Of every claim the sources that the draft credits with it.
    private func credited() -> [[Int]] {
        let outlets = sources.map { $0.article.outlet }
        return CreditReader(draft, known: outlets.compactMap { $0 }).credits().map { names in
            outlets.indices.filter { outlets[$0].map(names.contains) ?? false }
        }
    }

    /// One verdict on a claim that may have several parts: its weakest part decides, the score is their mean.
    func whole() -> Support {
        guard !draft.claims.isEmpty else {
            return Support(verdict: .notFound, score: 0, reason: Self.empty, rule: "coverage")
        }
        let aligner = reading(ClaimAligner([draft] + sources))
        let judge = SupportJudge(draft: draft, sources: sources, aligner: aligner, network: network)
        let parts = draft.claims.indices.map { index in
            let sentence = draft.document.sentences[draft.claims[index].sentence]
            return judge.judge(index, credited: [], reading: sentence.span)
        }
        return SupportSummary(parts).support()
    }

    private func reading(_ aligner: ClaimAligner) -> ClaimAligner {
        encoder.map { aligner.reading([draft] + sources, by: $0, and: .ofClaims) } ?? aligner
    }

    private static let empty = "The claim has no words to check."
}
