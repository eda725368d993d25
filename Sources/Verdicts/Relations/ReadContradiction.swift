internal import ClaimAlignment
import Inference
import NewsModel

/// Two claims that cannot both be true though no rule says why: both networks that read them together find so.
///
/// Unwanted: two wordings of one quotation; the vote of May against that of March. Wanted: "The brakes were checked on Sunday" against "The
/// brakes were never tested".
struct ReadContradiction {
    static let name = "reading"

    let finding: Finding
    /// Whether both networks are sure. Else the claims may contradict each other, and are only shown to differ.
    let isSure: Bool

    /// - Parameters:
    ///   - findings: what the rules found in the pair.
    ///   - larger: what the larger network reads; the smaller read the pair when it was aligned.
    /// - Returns: `nil` where the claims can both be true, or may tell of two things.
    /// - Complexity: at most two readings of the network.
    init?(_ pair: PairContext, beside findings: [Finding], by larger: ContraryReadings) {
        guard let likelihood = pair.likelihood, let reading = pair.reading, reading.contradiction >= Self.contrary,
            Self.isPossible(pair, findings)
        else { return nil }
        let readings = larger.values
        let contradiction = readings.reduce(0, +) / Double(readings.count)
        let values = [likelihood, contradiction].map(LogisticModel.logOdds)
        isSure =
            contradiction >= Self.surelyContrary
            && LogisticModel.contradiction.probability(values)
                >= (pair.areNearCopies ? Self.likelyOfCopies : Self.likely)
        let together = (readings.reduce(reading.contradiction, +)) / Double(readings.count + 1)
        guard isSure || together >= Self.perhapsContrary && reading.related >= Self.related else { return nil }
        finding = Self.finding(pair, isSure: isSure)
    }

    /// What is shown of two claims that contradict each other, or may.
    static func finding(_ pair: PairContext, isSure: Bool) -> Finding {
        let words = ContraryWords(pair)
        let texts = (pair.first.text(at: words.first), pair.second.text(at: words.second))
        return Finding(
            difference: Difference(
                kind: words.kind, compatible: false, first: words.first, second: words.second,
                explanation: isSure ? sure(texts.0, texts.1) : unsure(texts.0, texts.1), rule: name),
            weight: .variation)
    }

    /// Whether nothing shows that the claims, read as contrary, are two wordings of one thing.
    static func isPossible(_ pair: PairContext, _ findings: [Finding]) -> Bool {
        !isOneQuotation(pair, findings) && !isOneWording(pair) && !agreesOnFigures(pair, findings)
    }

    /// Whether a finding shows by itself what cannot be true on both sides.
    static func explains(_ finding: Finding) -> Bool {
        !finding.difference.compatible
            && [.quantity, .time, .place, .actor, .polarity].contains(finding.difference.kind)
    }

    /// How outlets word what somebody said is no contradiction.
    private static func isOneQuotation(_ pair: PairContext, _ findings: [Finding]) -> Bool {
        let areBothQuoted = !pair.first.profile.quoted.isEmpty && !pair.second.profile.quoted.isEmpty
        return areBothQuoted || findings.contains { $0.difference.kind == .quote }
    }

    /// Most words in common, and no other figure, time or "not": "in Hope, Ark.", "in his hometown of Hope, Arkansas". Of such the networks know
    /// too little; what little is different there is a rule's to find.
    private static func isOneWording(_ pair: PairContext) -> Bool {
        let (first, second) = (pair.first.profile, pair.second.profile)
        let least = min(pair.weights.total(first.concepts), pair.weights.total(second.concepts))
        guard pair.weights.shared(first.concepts, second.concepts) >= least * mostShared else { return false }
        return RelationFeatures.isNo(first.claim) == RelationFeatures.isNo(second.claim)
            && !RelationFeatures.areApart(
                first.quantities.map(\.quantity.value), second.quantities.map(\.quantity.value))
            && !RelationFeatures.areApart(first.times.map(\.value), second.times.map(\.value))
    }

    /// A figure in common and none apart, or figures that can both be right: "14 aftershocks, the strongest of 5.1", "the strongest measuring
    /// 5.1". On figures the rules have the last word.
    private static func agreesOnFigures(_ pair: PairContext, _ findings: [Finding]) -> Bool {
        let figures = (
            pair.first.profile.quantities.map(\.quantity.value), pair.second.profile.quantities.map(\.quantity.value)
        )
        let isCommon =
            RelationFeatures.isNo(pair.first.claim) == RelationFeatures.isNo(pair.second.claim)
            && !Set(figures.0).isDisjoint(with: figures.1) && !RelationFeatures.areApart(figures.0, figures.1)
        return isCommon || findings.contains { $0.difference.kind == .quantity && $0.difference.compatible }
    }

    private static func sure(_ first: String, _ second: String) -> String {
        "Read together, the claims cannot both be true: one has “\(first)”, the other “\(second)”."
    }
    private static func unsure(_ first: String, _ second: String) -> String {
        "Read together, the claims may contradict each other: one has “\(first)”, the other “\(second)”."
    }

    /// Others are not read again: set by reason.
    private static let contrary = 0.5
    // Set on the project's own bundles and on real pairs of outlets, for precision of conflicts.
    private static let surelyContrary = 0.6
    private static let likely = 0.65
    /// Of near copies, which surely tell one fact.
    private static let likelyOfCopies = 0.55
    // Set on the project's own bundles: of 48 pairs that the networks together find at least this contrary, 27 conflict or may.
    private static let perhapsContrary = 0.5
    private static let related = 0.9
    private static let mostShared = 0.5
}

extension LogisticModel {
    /// Whether two claims contradict each other, by how likely they tell one fact and by what the network reads of them.
    ///
    /// Fitted on the project's own bundles, on the pairs of which the smaller network expects it: with each bundle left out in turn, of 11 pairs
    /// that reach 0.6 ten are conflicts.
    static let contradiction = LogisticModel(
        """
        bias -1.65
        likelihood 0.58
        contradiction 0.64
        """, features: ["likelihood", "contradiction"])
}
