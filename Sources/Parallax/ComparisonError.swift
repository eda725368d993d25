public import NewsModel

/// Why a comparison cannot be made. Indices count the articles as given.
public struct ComparisonError: Error, Sendable {
    public enum Code: Sendable, Hashable {
        case tooFewArticles
        case tooFewSentences(article: Int)
        case sameText(Int, Int)
        case differentEvents(SameEvent)
        case noOutletCredited
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }
}
