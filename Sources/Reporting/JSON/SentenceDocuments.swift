import NewsModel

/// Time expressions and quantities of a text.
struct NormalizationDocument: Encodable {
    struct Time: Encodable {
        let start: Int
        let end: Int
        let text: String
        let type: String
        let value: String
    }

    struct Amount: Encodable {
        let start: Int
        let end: Int
        let text: String
        let value: ExactNumber
        let low: ExactNumber
        let high: ExactNumber
        let unit: Nullable<String>
        let approximate: Bool
    }

    let times: [Time]
    let quantities: [Amount]

    init(_ normalization: Normalization, in text: IndexedText) {
        times = normalization.times.map { time in
            let span = SpanDocument(time.span, in: text)
            return Time(start: span.start, end: span.end, text: span.text, type: time.kind.rawValue, value: time.value)
        }
        quantities = normalization.quantities.map { quantity in
            let span = SpanDocument(quantity.span, in: text)
            return Amount(
                start: span.start, end: span.end, text: span.text, value: ExactNumber(quantity.value),
                low: ExactNumber(quantity.low), high: ExactNumber(quantity.high), unit: Nullable(quantity.unit),
                approximate: quantity.approximate)
        }
    }
}

/// How two sentences stand to each other.
struct RelationDocument: Encodable {
    let relation: String
    let scores: [String: Double]
    let related: RoundedNumber
    let differences: [DifferenceDocument]
    let factors: [FactorDocument]?

    init(_ relation: SentenceRelation, first: IndexedText, second: IndexedText) {
        self.relation = relation.relation.rawValue
        let rounded = Self.roundedToOne(relation.scores)
        scores = Dictionary(
            zip(Relation.allCases.map(\.rawValue), rounded), uniquingKeysWith: { first, _ in first })
        related = RoundedNumber(relation.related)
        differences = relation.differences.map { DifferenceDocument($0, first: first, second: second) }
        factors = relation.factors.isEmpty ? nil : relation.factors.map(FactorDocument.init)
    }

    /// Rounds probabilities so that their sum stays 1: what rounding takes away goes to the greatest of them.
    private static func roundedToOne(_ scores: [Double]) -> [Double] {
        var steps = scores.map { $0.isFinite ? ($0 * RoundedNumber.decimals).rounded() : 0 }
        guard let greatest = steps.max(), let place = steps.firstIndex(of: greatest) else { return [] }
        steps[place] += RoundedNumber.decimals - steps.reduce(0, +)
        return steps.map { $0 / RoundedNumber.decimals }
    }
}
