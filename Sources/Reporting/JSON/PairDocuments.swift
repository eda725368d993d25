import NewsModel

struct DifferenceDocument: Encodable {
    let type: String
    let compatible: Bool
    let a: Nullable<SpanDocument>
    let b: Nullable<SpanDocument>
    let explanation: String
    let rule: String

    init(_ difference: Difference, first: IndexedText, second: IndexedText) {
        type = difference.kind.rawValue
        compatible = difference.compatible
        a = Nullable(SpanDocument(difference.first, in: first))
        b = Nullable(SpanDocument(difference.second, in: second))
        explanation = difference.explanation
        rule = difference.rule
    }
}

struct PairDocument: Encodable {
    let id: String
    let claims: [String]
    let relation: String
    let confidence: RoundedNumber
    let differences: [DifferenceDocument]

    init(_ pair: ClaimPair, first: IndexedText, second: IndexedText) {
        id = pair.id
        claims = [pair.first, pair.second]
        relation = pair.relation.rawValue
        confidence = RoundedNumber(pair.confidence)
        differences = pair.differences.map { DifferenceDocument($0, first: first, second: second) }
    }
}

struct OmissionDocument: Encodable {
    let id: String
    let claim: String
    let missingFrom: [Int]
    let salience: RoundedNumber
    let reason: String

    init(_ omission: Omission, number: Int) {
        id = FindingID.omission(number)
        claim = omission.claim
        missingFrom = omission.missingFrom
        salience = RoundedNumber(omission.salience)
        reason = omission.reason
    }
}

struct FlagDocument: Encodable {
    let id: String
    let claim: Nullable<String>
    let article: Int
    let kind: String
    let severity: String
    let reason: String
    let evidence: [PlaceDocument]

    init(_ flag: Flag, number: Int, in texts: [IndexedText]) {
        id = FindingID.flag(number)
        claim = Nullable(flag.claim)
        article = flag.article
        kind = flag.kind.rawValue
        severity = flag.severity.rawValue
        reason = flag.reason
        evidence = flag.evidence.map { PlaceDocument($0, in: texts) }
    }
}
