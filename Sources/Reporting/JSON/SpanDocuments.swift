import NewsModel

/// `{start, end, text}`.
struct SpanDocument: Encodable {
    let start: Int
    let end: Int
    let text: String

    init(_ span: SourceSpan, in text: IndexedText) {
        start = text.start(of: span)
        end = text.end(of: span)
        self.text = text.text.text(at: span)
    }

    init?(_ span: SourceSpan?, in text: IndexedText) {
        guard let span else { return nil }
        self.init(span, in: text)
    }
}

/// `{article, start, end, text}`.
struct PlaceDocument: Encodable {
    let article: Int
    let start: Int
    let end: Int
    let text: String

    init(_ place: Evidence, in texts: [IndexedText]) {
        let span = SpanDocument(place.span, in: texts[place.article])
        article = place.article
        start = span.start
        end = span.end
        text = span.text
    }
}

/// `{source, start, end, text}`, where `source` is an index into the sources of a check.
struct SourcePlaceDocument: Encodable {
    let source: Int
    let start: Int
    let end: Int
    let text: String

    init(_ place: Evidence, in texts: [IndexedText]) {
        let span = SpanDocument(place.span, in: texts[place.article])
        source = place.article
        start = span.start
        end = span.end
        text = span.text
    }
}
