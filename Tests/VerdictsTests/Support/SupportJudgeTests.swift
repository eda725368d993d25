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

    /// The verdict with trees, against one source.
    private func read(_ claim: String, against source: String) -> SupportVerdict {
        let all = [claim, source].map { text in
            let document = Document(text)
            return ArticleAnalyzer().analyze(
                Article(text: text), as: document, syntax: SyntaxAnalyzer().analyze(document).sentences)
        }
        return SupportJudge(draft: all[0], sources: [all[1]], aligner: ClaimAligner(all), network: nil).judge(
            0, credited: []
        ).verdict
    }

    @Test("a bound other than the source's is not what it says")
    func bounds() {
        let quake = "The quake killed at least 61 people and injured more than 200 people in the valley."
        #expect(read("The quake injured more than 300 people in the valley.", against: quake) == .contradicted)
        #expect(read("The quake injured more than 200 people in the valley.", against: quake) == .supported)
    }

    @Test("whose word it is may not be raised, whoever hedges; those the draft names itself are not unnamed")
    func raised() {
        let posts = "As many as 600 posts could be cut, according to a person familiar with the plans."
        #expect(read("The company said as many as 600 posts could be cut.", against: posts) == .partiallySupported)
        #expect(read("As many as 600 posts could be cut, a person said.", against: posts) == .supported)
        let march = "Organisers said 120,000 people had joined the march in the city."
        #expect(
            read("Organisers put those who joined the march in the city at 120,000.", against: march) != .contradicted)
        let jobs = "Union leaders fear that 900 jobs could go at the plant."
        #expect(read("Union leaders fear for 900 jobs at the plant.", against: jobs) == .supported)
    }

    @Test("an act that another clause of the evidence bears out is not contradicted by its opposite")
    func otherCharge() {
        let verdict = "The judges convicted Drury on four counts of bribery but acquitted him of laundering."
        #expect(read("Drury was acquitted of laundering.", against: verdict) != .contradicted)
    }

    @Test("two words in quotation marks are held against two of the evidence")
    func shortQuotation() {
        let aske = "Director Rurik Aske called the allegation “pure fantasy” and denied that the ship was full."
        #expect(read("Rurik Aske called the allegation “pure malice”.", against: aske) == .alteredQuote)
        #expect(read("Rurik Aske called the allegation “pure fantasy”.", against: aske) != .alteredQuote)
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
