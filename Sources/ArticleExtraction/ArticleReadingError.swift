/// Why a file is not an article that can be compared.
public struct ArticleReadingError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// The file has no bytes, or white space alone.
        case empty
        /// The file is not text: an image, a PDF, an archive, or bytes that no encoding makes text of.
        case binary
        /// The text has fewer than two sentences.
        case tooShort = "too_short"
        /// The page has no paragraphs that read like an article.
        case noArticleText = "no_article_text"
        /// A feed or an archive holds several articles, and none was named.
        case severalArticles = "several_articles"
        /// A feed or an archive does not hold the article that was named.
        case noSuchArticle = "no_such_article"
        /// The file breaks off or contradicts its own format, so that nothing can be taken from it.
        case damaged
        /// What the file unpacks to is more than is read.
        case unpacksTooLarge = "unpacks_too_large"
        /// The file is JSON or XML, but none of the formats that articles are read from.
        case unknownFormat = "unknown_format"
    }

    public let code: Code
    /// The name the caller gave.
    public let fileName: String
    /// What the sentence adds: the articles there are, or the format and what is wrong with it; empty for the others.
    public let detail: String

    public init(code: Code, fileName: String, detail: String = "") {
        self.code = code
        self.fileName = fileName
        self.detail = detail
    }

    /// One sentence: the file, what is wrong and what to do.
    public var description: String { "\(fileName) \(problem); \(remedy)." }

    private var problem: String {
        switch code {
        case .empty: "is empty"
        case .binary: "is not a text or HTML file" + (detail.isEmpty ? "" : " (\(detail))")
        case .tooShort: "holds fewer than two sentences, which is too little to compare"
        case .noArticleText where detail.isEmpty: "is a web page in which no article text was found"
        case .noArticleText: "is \(detail) in which no article text was found"
        case .severalArticles: "holds several articles (\(detail))"
        case .noSuchArticle: "does not hold the article that was named (\(detail))"
        case .damaged: "is damaged (\(detail))"
        case .unpacksTooLarge: "unpacks to more than is read (\(detail))"
        case .unknownFormat: "is \(detail), which is not read here"
        }
    }

    private var remedy: String {
        switch code {
        case .empty: "save the article's text or page again and give that file"
        case .binary: "save the article as plain text (UTF-8) or as HTML and give that file"
        case .tooShort: "give the article's full text"
        case .noArticleText: "copy the article's text into a .txt file and give that file"
        case .severalArticles, .noSuchArticle:
            "name one by its number or address after a #, for example \(fileName)#1"
        case .damaged: "save or fetch it again and give that file"
        case .unpacksTooLarge: "unpack it and give the article's page or text"
        case .unknownFormat: "give the article's page or its text"
        }
    }
}
