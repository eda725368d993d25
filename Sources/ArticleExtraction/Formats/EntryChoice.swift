/// Finds the article that is meant among several.
enum EntryChoice {
    /// Titles that a message lists, and the characters of each that it shows.
    private static let listedTitles = 3
    private static let shownCharacters = 60

    /// - Parameters:
    ///   - name: a number from 1, an address or an identifier; not needed where there is one article.
    ///   - articles: at least one.
    /// - Complexity: O(*n*).
    static func place(
        of name: EntryName?, among articles: [ListedArticle], fileName: String
    ) throws(ArticleReadingError) -> Int {
        guard let name else {
            if articles.count == 1 { return 0 }
            throw ArticleReadingError(code: .severalArticles, fileName: fileName, detail: summary(of: articles))
        }
        if let place = name.place, place >= 1, place <= articles.count { return place - 1 }
        if let place = articles.firstIndex(where: { $0.names.contains(name.text) }) { return place }
        let wanted = folded(name.text)
        if !wanted.isEmpty, let place = articles.firstIndex(where: { $0.names.contains { folded($0) == wanted } }) {
            return place
        }
        throw ArticleReadingError(code: .noSuchArticle, fileName: fileName, detail: summary(of: articles))
    }

    /// An address without its fragment and the slash at its end.
    private static func folded(_ name: String) -> Substring {
        let name = name.prefix { $0 != "#" }
        return name.hasSuffix("/") ? name.dropLast() : name
    }

    /// `12: 1 “Title”, 2 “Title”, 3 “Title” and 9 more`.
    static func summary(of articles: [ListedArticle]) -> String {
        let titles = articles.prefix(listedTitles).enumerated().map { place, article in
            "\(place + 1) “\(shortened(article.title ?? article.names.first ?? ""))”"
        }
        let rest = articles.count - titles.count
        return "\(articles.count): " + titles.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    private static func shortened(_ title: String) -> String {
        let shown = title.prefix(shownCharacters)
        return shown.endIndex == title.endIndex ? title : shown + "…"
    }
}
