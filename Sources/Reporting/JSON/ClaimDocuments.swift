import NewsModel

/// One link of an attribution chain.
struct AttributionDocument: Encodable {
    let source: Nullable<SpanDocument>
    let cue: Nullable<SpanDocument>
    let content: SpanDocument
    let kind: String
    let name: Nullable<String>
    /// Absent for reported words.
    let act: Bool?

    init(_ link: AttributionLink, in text: IndexedText) {
        source = Nullable(SpanDocument(link.source, in: text))
        cue = Nullable(SpanDocument(link.cue, in: text))
        content = SpanDocument(link.content, in: text)
        kind = link.kind.rawValue
        name = Nullable(link.name)
        act = link.isAct ? true : nil
    }
}

struct ClaimDocument: Encodable {
    let id: String
    let article: Int
    let start: Int
    let end: Int
    let text: String
    let sentence: Int
    let attribution: [AttributionDocument]
    let modality: String
    let polarity: String
    let prominence: RoundedNumber
    /// Absent for a claim without a predicate and for a text that was not parsed.
    let proposition: PropositionDocument?

    init(_ claim: Claim, in text: IndexedText) {
        let span = SpanDocument(claim.span, in: text)
        id = claim.id
        article = claim.article
        start = span.start
        end = span.end
        self.text = span.text
        sentence = claim.sentence
        attribution = claim.attribution.map { AttributionDocument($0, in: text) }
        modality = claim.modality.rawValue
        polarity = claim.polarity.rawValue
        prominence = RoundedNumber(claim.prominence)
        proposition = claim.proposition.map { PropositionDocument($0, in: text) }
    }
}

struct QuotationDocument: Encodable {
    let start: Int
    let end: Int
    let text: String
    let kind: String
    /// The resolved name, or the words that name the speaker.
    let speaker: Nullable<String>

    init(_ quotation: Quotation, in text: IndexedText) {
        let span = SpanDocument(quotation.span, in: text)
        start = span.start
        end = span.end
        self.text = span.text
        kind = quotation.kind.rawValue
        speaker = Nullable(quotation.name ?? quotation.speaker.map { text.text.text(at: $0) })
    }
}

struct SentenceDocument: Encodable {
    let start: Int
    let end: Int

    init(_ span: SourceSpan, in text: IndexedText) {
        start = text.start(of: span)
        end = text.end(of: span)
    }
}

struct ReadingDocument: Encodable {
    let sentences: [SentenceDocument]
    let claims: [ClaimDocument]
    let quotations: [QuotationDocument]
    let attributions: [AttributionDocument]

    init(_ reading: ClaimReading) {
        let text = IndexedText(reading.article.text)
        sentences = reading.sentences.map { SentenceDocument($0, in: text) }
        claims = reading.claims.map { ClaimDocument($0, in: text) }
        quotations = reading.quotations.map { QuotationDocument($0, in: text) }
        attributions = reading.attributions.map { AttributionDocument($0, in: text) }
    }
}
