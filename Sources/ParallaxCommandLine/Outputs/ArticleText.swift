import NewsModel

/// An article as plain text that reads back as the same article: header lines, an empty line, the paragraphs.
struct ArticleText {
    var article: Article

    init(_ article: Article) { self.article = article }

    func render() -> String {
        var headers: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { headers.append("\(name): \(Self.oneLine(value))") }
        }
        add("Outlet", article.outlet)
        add("Title", article.title)
        add("Published", article.published?.iso8601)
        add("Author", article.author)
        add("URL", article.url)
        // Without any header, the first paragraph could be read as a title or as a header.
        if headers.isEmpty { headers = ["Title:"] }
        return (headers + ["", article.text]).joined(separator: "\n")
    }

    /// A header ends with its line, so that a line break inside a value becomes a space.
    private static func oneLine(_ value: String) -> String {
        value.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
