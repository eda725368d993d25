import NewsModel

/// JSON-LD as a file of its own: articles in schema.org's words.
struct LinkedArticles: ArticleCollection {
    static let kind = "JSON-LD"

    private let data: LinkedData

    init?(_ value: Any) {
        data = LinkedData(of: value)
        if data.articles.isEmpty { return nil }
    }

    /// Articles that have a text; where none has, those that have a headline.
    private var articles: [BoundedJSON.Object] {
        let whole = data.articles.filter { !(LinkedData.paragraphs(ofArticle: $0) ?? []).isEmpty }
        return whole.isEmpty ? data.articles.filter { $0["headline"] != nil || $0["name"] != nil } : whole
    }

    var listed: [ListedArticle] {
        articles.map { article in
            let source = data.source(of: article)
            let names = [source.url, article.line("@id"), address(of: article), article.line("identifier")]
            return ListedArticle(title: source.title, names: names.compactMap(\.self))
        }
    }

    func article(at place: Int) -> CollectedArticle {
        let object = articles[place]
        var article = CollectedArticle(source: data.source(of: object))
        article.source.url = article.source.url ?? address(of: object)
        article.source.articleBody = LinkedData.paragraphs(ofArticle: object)
        if article.source.articleBody == nil, let description = object.text("description") {
            article.source.articleBody = MarkupFragment.paragraphs(
                ofMarkupOrText: description, title: article.source.title)
            article.diagnostics.append(.summaryAlone(address: article.source.url))
        }
        return article
    }

    /// The page that an article is the main thing of, or its identifier where that is an address.
    private func address(of article: BoundedJSON.Object) -> String? {
        let page = article.object("mainEntityOfPage")
        let candidates = [
            article.line("mainEntityOfPage"), page?.line("@id"), page?.line("url"), article.line("@id"),
        ]
        return candidates.lazy.compactMap(\.self).first(where: FeedAddress.isAbsolute)
    }
}
