public import NewsModel

/// Where a syntactic word stands, before anything is known of it.
public struct WordSpan: Hashable, Sendable {
    public var span: SourceSpan
    /// The index of the document's token it begins in.
    public var token: Int
    /// The index, in the sentence, of the run of letters it was written in: "do" and "n't" of "don't" share one, the
    /// words of "mother-in-law" do not.
    public var surface: Int

    public init(span: SourceSpan, token: Int, surface: Int) {
        self.span = span
        self.token = token
        self.surface = surface
    }
}
