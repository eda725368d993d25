import HTMLTree
import NewsModel

/// Reads a page: its metadata and its article's text.
enum PageReading {
    static func read(_ html: String, url: String?) -> ExtractedArticle {
        let page = HTMLDocument(parsing: html)
        let outline = PageOutline(page)
        let metadata = PageMetadata(of: outline, html: html, url: url)
        var paragraphs = MainText.paragraphs(
            of: outline, title: metadata.title,
            authors: metadata.author?.split(separator: ",").map(String.init) ?? [])
        var diagnostics = page.cuts.map(Diagnostic.pageCut)
        if let body = metadata.articleBody, isMuchPoorer(paragraphs, than: body) {
            paragraphs = merged(paragraphs, with: body)
            diagnostics.append(.textFromLinkedData)
        }
        let length = paragraphs.reduce(0) { $0 + $1.unicodeScalars.count }
        if metadata.isForSubscribers, length < stubLength { diagnostics.append(.forSubscribers) }
        let articles = outline.longArticles
        if articles > 1 { diagnostics.append(.severalArticles(articles)) }
        if paragraphs.isEmpty { diagnostics.append(.emptyPage) }
        diagnostics += metadata.diagnostics
        let article = Article(
            outlet: metadata.outlet, title: metadata.title, published: metadata.published, author: metadata.author,
            url: metadata.url, language: metadata.language, text: paragraphs.joined(separator: "\n\n"),
            modified: metadata.modified, section: metadata.section,
            agency: metadata.agency ?? AgencyCredit.agency(in: paragraphs, language: metadata.language))
        return ExtractedArticle(article: article, diagnostics: diagnostics)
    }

    /// A report for subscribers that shows fewer characters than this shows its beginning alone. Reports of this length
    /// exist, so that the reader is told and nothing else follows. Set by guess: no yardstick has enough such pages.
    private static let stubLength = 1500

    /// A body without line ends goes on after the last paragraph that the page shows of it.
    private static func merged(_ shown: [String], with body: [String]) -> [String] {
        guard body.count == 1, shown.count > 1, let last = shown.last, let place = body[0].firstRange(of: last) else {
            return body
        }
        let rest = String(body[0][place.upperBound...]).collapsed
        return rest.isEmpty ? shown : shown + [rest]
    }

    /// The page's own text gives way to its JSON-LD only when it has less than this share of it, or where the JSON-LD
    /// holds nearly all of it and more. Set on the extraction yardsticks and on the project's own pages.
    private static let poorShare = 0.5
    private static let fullerShare = 0.85
    private static let agreeingShare = 0.9

    private static func isMuchPoorer(_ paragraphs: [String], than body: [String]) -> Bool {
        let own = paragraphs.reduce(0) { $0 + $1.utf8.count }
        let other = body.reduce(0) { $0 + $1.utf8.count }
        if Double(own) < Double(other) * poorShare { return true }
        guard Double(own) < Double(other) * fullerShare else { return false }
        return Double(lettersFound(paragraphs, in: body)) >= Double(own) * agreeingShare
    }

    /// Bytes of the paragraphs whose letters the other text holds.
    private static func lettersFound(_ paragraphs: [String], in body: [String]) -> Int {
        let texts =
            paragraphs.map { LetterBytes.of(Array($0.utf8)[...]) } + [LetterBytes.of(Array(body.joined().utf8)[...])]
        let found = RepeatedPassages.found(paragraphs.indices, in: texts)
        return found.keys.filter { found[$0] == paragraphs.count }.reduce(0) { $0 + paragraphs[$1].utf8.count }
    }
}
