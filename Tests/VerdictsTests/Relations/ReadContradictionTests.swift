import ClaimAlignment
import ClaimExtraction
import Inference
import Linguistics
import NewsModel
import Testing

@testable import Verdicts

@Suite("Contradictions by reading")
struct ReadContradictionTests {
    private func relation(_ first: String, _ second: String) -> (relation: Relation, differences: [Difference])? {
        let analyses = [first, second].map { ArticleAnalyzer().analyze(Article(text: $0)) }
        let aligner = ClaimAligner(analyses).reading(analyses, by: .english, and: .ofClaims)
        guard let aligned = aligner.align(0, 1).first else { return nil }
        var pair = PairContext(
            first: ClaimSide(analysis: analyses[0], profile: aligner.profiles[0][aligned.first]),
            second: ClaimSide(analysis: analyses[1], profile: aligner.profiles[1][aligned.second]),
            weights: aligner.weights, similarity: aligned.byWords, likelihood: aligned.similarity)
        pair.reading = aligned.reading
        return PairJudge().judge(pair, network: .english)
    }

    @Test("what no rule sees is a conflict, with the words that only one has")
    func found() throws {
        let judged = try #require(
            relation(
                "Water and electricity have not been cut off, the prison service insisted.",
                "Power and water were shut off on Sunday night, several families said."))
        #expect(judged.relation == .conflict)
        #expect(judged.differences.contains { $0.kind == .polarity && !$0.compatible })
    }

    @Test("what is shown is a figure or a time against another, else the words that only one has")
    func words() throws {
        func shown(_ first: String, _ second: String) -> (Difference.Kind, String, String) {
            let analyses = [first, second].map { ArticleAnalyzer().analyze(Article(text: $0)) }
            let aligner = ClaimAligner(analyses)
            let sides = analyses.indices.map { ClaimSide(analysis: analyses[$0], profile: aligner.profiles[$0][0]) }
            let words = ContraryWords(
                PairContext(first: sides[0], second: sides[1], weights: aligner.weights, similarity: 1))
            return (words.kind, sides[0].text(at: words.first), sides[1].text(at: words.second))
        }
        #expect(shown("Ana Ruiz has led it since 2002.", "Ana Ruiz has led it since 2003.") == (.time, "2002", "2003"))
        #expect(shown("Four planes flew on Tuesday.", "Two planes flew on Tuesday.") == (.quantity, "Four", "Two"))
        #expect(
            shown("The brakes were checked.", "The brakes were never tested.") == (.polarity, "checked", "never tested")
        )
    }

    @Test(
        "near copies, two wordings of a quotation and figures that agree are none",
        arguments: [
            (
                "She made the announcement in Port Asker.",
                "She made the announcement in her home town of Port Asker, Kestria."
            ),
            (
                "“We will rebuild the mill by winter,” Ana Ruiz said.",
                "“We must rebuild the mill by autumn,” Ana Ruiz said."
            ),
            (
                "The company denied that the ferry had been overloaded.",
                "The company insisted that the ferry was not overloaded."
            ),

        ])
    func spared(first: String, second: String) {
        #expect(relation(first, second)?.relation != .conflict)
    }

    @Test("without the network nothing is read")
    func unread() {
        let analyses = ["The brakes were checked.", "The brakes were never tested."].map {
            ArticleAnalyzer().analyze(Article(text: $0))
        }
        #expect(ClaimAligner(analyses).align(0, 1).allSatisfy { $0.reading == nil })
    }

    private static let contrary = JointReading(related: 0.99, entailment: 0, contradiction: 0.97)

    private func contradiction(
        _ first: String, _ second: String, likelihood: Double = 0.95, reading: JointReading = contrary
    ) -> ReadContradiction? {
        let pair = TwoReports.read(first, second).told(likelihood: likelihood, reading: reading).pair
        return ReadContradiction(pair, beside: [], by: ContraryReadings(pair, by: .english))
    }

    @Test("both networks are sure: a conflict")
    func sure() {
        let first = "Most of the coins were recovered from a barn."
        let second = "None of the coins was ever recovered."
        #expect(contradiction(first, second)?.isSure == true)
        let reports = TwoReports.read(first, second).told(likelihood: 0.95, reading: Self.contrary)
        #expect(PairJudge().judge(reports.pair, network: .english).relation == .conflict)
    }

    @Test("a pair that is less likely one is only told to differ")
    func unsure() {
        let found = contradiction(
            "Most of the coins were recovered from a barn.", "None of the coins was ever recovered.", likelihood: 0.4)
        #expect(found?.isSure == false)
        #expect(found?.finding.weight == .variation)
    }

    @Test("nothing is asked where the smaller network expects none, or words and figures agree")
    func notAsked() {
        let none = JointReading(related: 0.99, entailment: 0.9, contradiction: 0.05)
        #expect(
            contradiction("The coins were recovered.", "None of the coins was ever recovered.", reading: none)?.isSure
                == nil)
        // One wording.
        #expect(
            contradiction("He was born in Hope, Arkansas, in May.", "He was born in his home town of Hope, Arkansas.")?
                .isSure == nil)
        // One figure, and none apart.
        #expect(contradiction("Some 120 tickets were sold.", "The hall took in 120 guests.")?.isSure == nil)
        // Two quotations.
        #expect(
            contradiction("“We never met,” Ana Ruiz said.", "“We met every day,” Peter Kovac said.")?.isSure == nil)
    }
}
