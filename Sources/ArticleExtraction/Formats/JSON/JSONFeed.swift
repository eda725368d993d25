import NewsModel

/// A JSON Feed, version 1 or 1.1 (jsonfeed.org).
struct JSONFeed: ArticleCollection {
    static let kind = "a JSON Feed"

    private let feed: BoundedJSON.Object
    private let items: [BoundedJSON.Object]

    init?(_ value: Any) {
        guard let feed = value as? BoundedJSON.Object,
            feed.line("version")?.lowercased().contains("jsonfeed.org/version") == true
        else { return nil }
        self.feed = feed
        items = feed.objects("items")
    }

    var listed: [ListedArticle] {
        items.map { item in
            let names = [address(of: item), item.line("external_url"), identifier(of: item)]
            return ListedArticle(title: MarkupFragment.line(item.text("title")), names: names.compactMap(\.self))
        }
    }

    func article(at place: Int) -> CollectedArticle {
        let item = items[place]
        var article = CollectedArticle()
        article.source.outlet = feed.line("title")
        article.source.title = MarkupFragment.line(item.text("title"))
        let authors = [item, feed].map { $0.objects("authors") + $0.objects("author") }.first { !$0.isEmpty } ?? []
        article.source.author = PersonName.joined(authors.compactMap { $0.line("name") }.flatMap(PersonName.inByline))
        article.source.published = item.line("date_published") ?? item.line("date_modified")
        article.source.url = address(of: item) ?? item.line("external_url")
        article.source.language = item.line("language") ?? feed.line("language")
        readText(of: item, into: &article)
        return article
    }

    private func address(of item: BoundedJSON.Object) -> String? {
        FeedAddress.absolute(item.line("url"), base: feed.line("home_page_url"))
    }

    /// Version 1 lets a reader take a number for a string.
    private func identifier(of item: BoundedJSON.Object) -> String? {
        item.line("id") ?? (item["id"]).map { String(describing: $0) }
    }

    private func readText(of item: BoundedJSON.Object, into article: inout CollectedArticle) {
        let title = article.source.title
        let html = item.text("content_html").map { MarkupFragment.paragraphs(ofMarkupOrText: $0, title: title) } ?? []
        let plain = item.text("content_text").map(PlainTextReading.paragraphs) ?? []
        article.source.articleBody = html.isEmpty ? plain : html
        guard article.source.articleBody?.isEmpty == true, let summary = item.text("summary") else { return }
        article.source.articleBody = PlainTextReading.paragraphs(of: summary)
        article.diagnostics.append(.summaryAlone(address: article.source.url))
    }
}
