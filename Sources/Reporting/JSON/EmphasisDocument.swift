import NewsModel

/// How each article weighs and words what it tells.
struct EmphasisDocument: Encodable {
    let placement: [PlacementDocument]
    /// Absent with fewer than three shared claims.
    let order: OrderDocument?
    let labels: [LabelDocument]
    let verbs: [VerbDocument]
    /// Absent where a text was not parsed.
    let voice: [VoiceDocument]?

    init(_ emphasis: Emphasis, in texts: [IndexedText]) {
        placement = emphasis.placement.map(PlacementDocument.init)
        order = emphasis.order.map(OrderDocument.init)
        labels = emphasis.labels.map { LabelDocument($0, in: texts) }
        verbs = emphasis.verbs.map { VerbDocument($0, in: texts) }
        voice = emphasis.voice?.map { VoiceDocument($0, in: texts) }
    }
}

struct PlacementDocument: Encodable {
    /// Absent for a claim no other article has.
    let pair: String?
    let claim: String
    let article: Int
    let place: String
    let weight: RoundedNumber
    let position: RoundedNumber
    let words: Int

    init(_ placement: Placement) {
        pair = placement.pair
        claim = placement.claim
        article = placement.article
        place = placement.place.rawValue
        weight = RoundedNumber(placement.weight)
        position = RoundedNumber(placement.position)
        words = placement.words
    }
}

struct OrderDocument: Encodable {
    let tau: RoundedNumber
    let n: Int
    let low: RoundedNumber
    let high: RoundedNumber

    init(_ order: OrderAgreement) {
        tau = RoundedNumber(order.tau)
        n = order.count
        low = RoundedNumber(order.low)
        high = RoundedNumber(order.high)
    }
}

struct LabelDocument: Encodable {
    struct Use: Encodable {
        let article: Int
        let text: String
        let count: Int
        let start: Int
        let end: Int
        let evaluative: Bool
    }

    let entity: String
    let uses: [Use]

    init(_ set: LabelSet, in texts: [IndexedText]) {
        entity = set.entity
        uses = set.uses.map { use in
            let place = SpanDocument(use.span, in: texts[use.article])
            return Use(
                article: use.article, text: place.text, count: use.count, start: place.start, end: place.end,
                evaluative: use.evaluative)
        }
    }
}

struct VerbDocument: Encodable {
    let article: Int
    let speaker: String
    let verb: String
    let kind: String
    let start: Int
    let end: Int

    init(_ verb: ReportingVerb, in texts: [IndexedText]) {
        let place = SpanDocument(verb.span, in: texts[verb.article])
        article = verb.article
        speaker = verb.speaker
        self.verb = verb.verb
        kind = verb.kind.rawValue
        start = place.start
        end = place.end
    }
}

struct VoiceDocument: Encodable {
    let pair: String
    let article: Int
    let agent: String
    let start: Int
    let end: Int

    init(_ use: VoiceUse, in texts: [IndexedText]) {
        pair = use.pair
        article = use.article
        agent = use.agent.rawValue
        start = texts[use.article].start(of: use.span)
        end = texts[use.article].end(of: use.span)
    }
}
