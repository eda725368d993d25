import ClaimAlignment
import ClaimExtraction
import Inference
import NewsModel
import Testing

@testable import Verdicts

@Suite("Contradictions by all that is known")
struct ContradictionTests {
    private static let contrary = JointReading(related: 0.97, entailment: 0.02, contradiction: 0.95)
    private static let following = JointReading(related: 0.97, entailment: 0.95, contradiction: 0.01)

    private func features(_ first: String, _ second: String, _ reading: JointReading?) -> (
        PairContext, RelationFeatures
    ) {
        let pair = TwoReports(first, second).told(likelihood: 0.95, reading: reading).pair
        return (pair, PairJudge().features(of: pair))
    }

    private func probability(_ first: String, _ second: String, _ reading: JointReading?) -> Double {
        let (pair, features) = features(first, second, reading)
        return Contradiction(pair, features, by: ContraryReadings(pair, by: .english)).probability
    }

    @Test("every feature has a name and lies between -1 and 1")
    func bounded() {
        let (_, features) = features(
            "Police said 14 people were hurt on Monday.", "Nobody was hurt on Tuesday, the mayor denied, and 900 fled.",
            Self.contrary)
        #expect(features.values.count == RelationFeatures.names.count)
        #expect(features.values.allSatisfy { (-1...1).contains($0) })
        #expect(Set(RelationFeatures.names).count == RelationFeatures.names.count)
    }

    @Test("rival figures read as contrary are likelier than what follows")
    func figures() {
        let texts = (
            "Three tankers began leaking, the fire service said.", "Gas escaped from two tankers, the firm said."
        )
        let rival = probability(texts.0, texts.1, Self.contrary)
        #expect(rival > 0.5 && rival <= 1)
        #expect(
            rival > 3
                * probability("The mayor opened the bridge.", "The bridge was opened by the mayor.", Self.following))
    }

    @Test("what was not read, or is hardly of one fact, is no conflict by it")
    func unread() {
        let texts = ("The brakes were checked at the yard.", "Inspectors at the yard ignored the brakes.")
        let reports = TwoReports(texts.0, texts.1)
        for known in [reports.told(likelihood: 0.97), reports.told(likelihood: 0.5, reading: Self.contrary)] {
            var pair = known.pair
            pair.similarity = 0.3
            #expect(PairJudge().judge(pair, network: .english).relation != .conflict)
        }
    }

    @Test("words of what has become of something are known")
    func anew() throws {
        let place = try #require(RelationFeatures.names.firstIndex(of: "anew"))
        #expect(features("The firm now concedes the error.", "The firm denies it.", nil).1.values[place] == 1)
        #expect(features("The firm concedes the error.", "The firm denies it.", nil).1.values[place] == 0)
    }
}
