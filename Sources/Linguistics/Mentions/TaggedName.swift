public import NewsModel

/// A name that a trained tagger sees: evidence beside the lists and rules, which may be wrong.
public struct TaggedName: Hashable, Sendable {
    public var span: SourceSpan
    public var kind: Mention.Kind
    /// 0 to 1.
    public var confidence: Double

    public init(span: SourceSpan, kind: Mention.Kind, confidence: Double) {
        self.span = span
        self.kind = kind
        self.confidence = confidence
    }
}
