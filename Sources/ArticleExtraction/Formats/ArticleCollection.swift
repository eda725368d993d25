import NewsModel

/// A document of a format that holds articles: a feed with many, a newsroom's item with one.
protocol ArticleCollection {
    /// What messages call it, such as “an RSS feed”.
    static var kind: String { get }

    /// The articles, in the document's order.
    var listed: [ListedArticle] { get }

    /// Reads one of them.
    ///
    /// - Parameter place: a place in ``listed``.
    func article(at place: Int) -> CollectedArticle
}

/// How an article of a collection can be named.
struct ListedArticle {
    var title: String?
    /// Its addresses and identifiers.
    var names: [String] = []
}

/// An article as its format gives it.
struct CollectedArticle {
    var source = MetadataSource()
    var diagnostics: [Diagnostic] = []

    /// The article, its date and language read.
    var extracted: ExtractedArticle {
        var diagnostics = diagnostics
        let published = source.published.flatMap(DateForms.publicationTime)
        if let date = source.published, published == nil { diagnostics.append(.unreadableDate(date)) }
        let article = Article(
            outlet: source.outlet ?? source.url.flatMap(PageAddress.host), title: source.title, published: published,
            author: source.author, url: source.url, language: source.language.flatMap(LanguageTag.normalized),
            text: (source.articleBody ?? []).joined(separator: "\n\n"))
        return ExtractedArticle(article: article, diagnostics: diagnostics)
    }
}

extension ArticleCollection {
    /// Reads the article that is meant.
    ///
    /// - Throws: ``ArticleReadingError`` where there is none, or none of that name, or several and no name, or where it
    ///   has no text.
    func read(_ entry: EntryName?, fileName: String) throws(ArticleReadingError) -> ExtractedArticle {
        let listed = listed
        guard !listed.isEmpty else {
            throw ArticleReadingError(code: .noArticleText, fileName: fileName, detail: Self.kind)
        }
        let extracted = article(at: try EntryChoice.place(of: entry, among: listed, fileName: fileName)).extracted
        guard !extracted.article.text.isEmpty else {
            throw ArticleReadingError(code: .noArticleText, fileName: fileName, detail: Self.kind)
        }
        return extracted
    }
}
