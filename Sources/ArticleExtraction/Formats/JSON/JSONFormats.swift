import NewsModel

/// The formats of JSON that articles are read from.
enum JSONFormats {
    /// - Throws: ``ArticleReadingError`` for JSON that is broken or of another kind, and as the format's own reading.
    static func read(
        _ text: String, entry: EntryName?, fileName: String
    ) throws(ArticleReadingError) -> ExtractedArticle {
        let value: Any
        do {
            value = try BoundedJSON.value(of: text.utf8)
        } catch {
            throw problem(error, fileName)
        }
        guard let collection = collection(of: value) else {
            throw ArticleReadingError(
                code: .unknownFormat, fileName: fileName, detail: "JSON of another kind than feeds and news items")
        }
        return try collection.read(entry, fileName: fileName)
    }

    private static func collection(of value: Any) -> (any ArticleCollection)? {
        if let feed = JSONFeed(value) { return feed }
        if let articles = LinkedArticles(value) { return articles }
        return NewsInJSON(value)
    }

    private static func problem(_ problem: BoundedJSON.Problem, _ fileName: String) -> ArticleReadingError {
        switch problem {
        case .tooLong:
            ArticleReadingError(
                code: .unknownFormat, fileName: fileName, detail: "JSON of more than \(BoundedJSON.longest >> 20) MB")
        case .tooDeep:
            ArticleReadingError(
                code: .damaged, fileName: fileName, detail: "JSON that nests more than \(BoundedJSON.deepest) deep")
        case .malformed:
            ArticleReadingError(
                code: .damaged, fileName: fileName, detail: "JSON that breaks off or breaks the rules of JSON")
        }
    }
}
