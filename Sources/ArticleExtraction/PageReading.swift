import HTMLTree
import NewsModel

/// Reads a page: its metadata and its article's text.
enum PageReading {
    static func read(_ html: String, url: String?) -> ExtractedArticle {
        let page = HTMLDocument(parsing: html)
        let outline = PageOutline(page)
        let metadata = PageMetadata(of: outline, url: url)
        var paragraphs = MainText.paragraphs(
            of: outline, title: metadata.title,
            authors: metadata.author?.split(separator: ",").map(String.init) ?? [])
        var diagnostics = page.cuts.map(Diagnostic.pageCut)
        if let body = metadata.articleBody, isMuchPoorer(paragraphs, than: body) {
            paragraphs = body
            diagnostics.append(.textFromLinkedData)
        }
        if paragraphs.isEmpty { diagnostics.append(.emptyPage) }
        diagnostics += metadata.diagnostics
        let article = Article(
            outlet: metadata.outlet, title: metadata.title, published: metadata.published, author: metadata.author,
            url: metadata.url, language: metadata.language, text: paragraphs.joined(separator: "\n\n"),
            modified: metadata.modified, section: metadata.section,
            agency: metadata.agency ?? AgencyCredit.agency(in: paragraphs, language: metadata.language))
        return ExtractedArticle(article: article, diagnostics: diagnostics)
    }

    /// The page's own text gives way to its JSON-LD only when it has less than this share of it.
    private static let poorShare = 0.5

    private static func isMuchPoorer(_ paragraphs: [String], than body: [String]) -> Bool {
        let own = paragraphs.reduce(0) { $0 + $1.utf8.count }
        let other = body.reduce(0) { $0 + $1.utf8.count }
        return Double(own) < Double(other) * poorShare
    }
}
