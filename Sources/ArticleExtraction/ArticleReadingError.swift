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
    }

    public let code: Code
    /// The name the caller gave.
    public let fileName: String

    public init(code: Code, fileName: String) {
        self.code = code
        self.fileName = fileName
    }

    /// One sentence: the file, what is wrong and what to do.
    public var description: String {
        switch code {
        case .empty:
            "\(fileName) is empty; save the article's text or page again and give that file."
        case .binary:
            "\(fileName) is not a text or HTML file; save the article as plain text (UTF-8) or as HTML and give that file."
        case .tooShort:
            "\(fileName) holds fewer than two sentences, which is too little to compare; give the article's full text."
        case .noArticleText:
            "\(fileName) is a web page in which no article text was found; copy the article's text into a .txt file and give that."
        }
    }
}
