import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel
import TestSupport
import Testing
import Verdicts

@Suite("Support judge")
struct SupportJudgeTests {
    private static let fire =
        "The mill fire in Ilmet killed 12 people on 11 May. The owner had locked the doors, police said. "
        + "The fire may have started in the boiler room. “We will find out why the alarm failed,” Mayor Ana Ruiz said."
    private static let flood = "The river flooded Dravik on 3 June. Ferries stopped for two days."

    private func verdict(_ claim: String, credited: [Int] = []) -> Support {
        let published = PublicationTime(iso8601: "2026-06-20T08:00Z")
        let all = [claim, Self.fire, Self.flood].map {
            ArticleAnalyzer().analyze(Article(published: published, text: $0))
        }
        let judge = SupportJudge(
            draft: all[0], sources: Array(all.dropFirst()), aligner: ClaimAligner(all), network: nil)
        return judge.judge(0, credited: credited)
    }

    @Test(
        "verdicts",
        arguments: [
            ("The fire in Ilmet killed 12 people.", .supported),
            ("The owner had locked the doors.", .supported),
            ("Ferries stopped for two days.", .supported),
            ("The fire in Ilmet killed 14 people.", .contradicted),
            ("The mill fire in Ilmet killed people on 12 May.", .contradicted),
            ("The owner had not locked the doors.", .contradicted),
            ("The queen opened a library in Paris.", .notFound),
            ("The fire started in the boiler room.", .partiallySupported),
        ] as [(String, SupportVerdict)])
    func verdicts(_ claim: String, _ expected: SupportVerdict) {
        let support = verdict(claim)
        #expect(support.verdict == expected, "\(support.reason)")
        #expect((support.score >= 0.5) == (support.verdict == .supported))
        #expect(!support.reason.isEmpty && !support.rule.isEmpty)
    }

    @Test("what only another outlet has is misattributed, with that outlet's words")
    func misattributed() throws {
        let support = verdict("Ferries stopped for two days.", credited: [0])
        #expect(support.verdict == .misattributed)
        let evidence = try #require(support.evidence.first)
        #expect(evidence.article == 1)
        #expect(Self.flood.text(at: evidence.span) == "Ferries stopped for two days.")
    }

    @Test("a quotation must stand word for word")
    func quotations() throws {
        let altered = verdict("“We will find out why the siren failed,” Ana Ruiz said.")
        #expect(altered.verdict == .alteredQuote)
        #expect(Self.fire.text(at: try #require(altered.evidence.first).span).contains("the alarm failed"))
        #expect(verdict("“We will find out why the alarm failed,” Ana Ruiz said.").verdict == .supported)
    }

    @Test("evidence is whole sentences of the source")
    func evidence() throws {
        let support = verdict("The owner had locked the doors.")
        let evidence = try #require(support.evidence.first)
        #expect(evidence.article == 0)
        #expect(Self.fire.text(at: evidence.span) == "The owner had locked the doors, police said.")
    }

    @Test("words that no evidence covers are marked in the claim")
    func unsupported() {
        let claim = "The queen opened a library in Paris."
        let words = verdict(claim).unsupported.map { claim.text(at: $0.span) }
        #expect(words.contains("queen") && words.contains("library"))
        #expect(verdict(claim).evidence.isEmpty)
    }

    @Test("who did it and to whom, exchanged, is contradicted; a passive is not")
    func roles() {
        #expect(parsed("Peter Kovac defeated Maria Ruiz.", "Maria Ruiz defeated Peter Kovac.") == .contradicted)
        #expect(parsed("Maria Ruiz was defeated by Peter Kovac.", "Peter Kovac defeated Maria Ruiz.") == .supported)
    }

    /// The verdict on a sentence of the treebank against another.
    private func parsed(_ claim: String, _ source: String) -> SupportVerdict {
        let all = [claim, source].map { text in
            let document = Document(text)
            return ArticleAnalyzer().analyze(
                Article(text: text), as: document, syntax: Treebank.trees(of: document))
        }
        return SupportJudge(draft: all[0], sources: [all[1]], aligner: ClaimAligner(all), network: nil).judge(
            0, credited: []
        ).verdict
    }
}
