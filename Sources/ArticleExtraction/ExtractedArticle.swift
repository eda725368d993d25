public import NewsModel

/// What an input says, and what a user should know about how it was read.
public struct ExtractedArticle: Sendable {
    public var article: Article
    /// In the order in which the problems were met.
    public var diagnostics: [Diagnostic]

    public init(article: Article, diagnostics: [Diagnostic] = []) {
        self.article = article
        self.diagnostics = diagnostics
    }
}
