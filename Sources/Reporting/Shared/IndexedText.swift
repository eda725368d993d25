import NewsModel

/// A text with the index that turns its byte offsets into code points.
struct IndexedText {
    let text: String
    private let points: CodePointIndex

    init(_ text: String) {
        self.text = text
        points = CodePointIndex(text)
    }

    func start(of span: SourceSpan) -> Int { points.codePoint(atByte: span.lowerBound) }

    func end(of span: SourceSpan) -> Int { points.codePoint(atByte: span.upperBound) }
}
