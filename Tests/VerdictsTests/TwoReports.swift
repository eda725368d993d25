import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel
import TestSupport

@testable import Verdicts

/// Two sentences of different outlets, taken as aligned, and what rules find in them.
struct TwoReports {
    let pair: PairContext

    /// - Parameters:
    ///   - hours: by how much the second was published after the first.
    ///   - isParsed: with the treebank's trees, which must have both.
    init(_ first: String, _ second: String, hoursLater hours: Int = 0, isParsed: Bool = false) {
        self.init([first, second], hoursLater: hours) { isParsed ? Treebank.trees(of: $0) : [] }
    }

    /// With the trees that the program sees itself.
    ///
    /// - Parameter claim: which of the second report's claims is meant.
    static func read(_ first: String, _ second: String, claim: Int = 0) -> TwoReports {
        TwoReports([first, second], hoursLater: 0, claim: claim) { SyntaxAnalyzer().analyze($0).sentences }
    }

    private init(_ texts: [String], hoursLater hours: Int, claim: Int = 0, trees: (Document) -> [ParsedSentence]) {
        let analyses = zip(texts, [0, hours]).map { text, hours in
            let time = "2026-05-1\(4 + hours / 24)T\(hours % 24 < 10 ? "0" : "")\(hours % 24):00Z"
            let document = Document(text)
            return ArticleAnalyzer().analyze(
                Article(published: PublicationTime(iso8601: time), text: text), as: document,
                syntax: trees(document))
        }
        let aligner = ClaimAligner(analyses)
        pair = PairContext(
            first: ClaimSide(analysis: analyses[0], profile: aligner.profiles[0][0]),
            second: ClaimSide(analysis: analyses[1], profile: aligner.profiles[1][claim]), weights: aligner.weights,
            similarity: 1)
    }

    /// The other way round.
    private init(_ pair: PairContext) { self.pair = pair }

    var swapped: TwoReports {
        var pair = pair
        (pair.first, pair.second) = (pair.second, pair.first)
        return TwoReports(pair)
    }

    /// The same, as likely one fact as is given, and read so.
    func told(likelihood: Double, reading: JointReading? = nil) -> TwoReports {
        var pair = pair
        pair.likelihood = likelihood
        pair.reading = reading
        return TwoReports(pair)
    }

    /// Each difference with the words of both sides: "12 ≠ 14", "about 12 ≈ 14" where both can be right, "-" where one
    /// side has no words.
    func found(by rule: some DifferenceRule) -> [String] {
        rule.findings(in: pair).map { Self.shown($0.difference, pair) }
    }

    static func shown(_ difference: Difference, _ pair: PairContext) -> String {
        let first = difference.first.map(pair.first.text) ?? "-"
        let second = difference.second.map(pair.second.text) ?? "-"
        return "\(first) \(difference.compatible ? "≈" : "≠") \(second)"
    }

    var relation: Relation { PairJudge().judge(pair).relation }

    var differences: [Difference] { PairJudge().judge(pair).differences }
}
