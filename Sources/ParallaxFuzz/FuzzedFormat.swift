import ArticleExtraction

/// What inputs are made up as.
enum FuzzedFormat: String, CaseIterable {
    case html, text, feed, newsroom, json, warc, gzip, mime, encoding, request, date

    func read(_ bytes: [UInt8]) {
        switch self {
        case .html: ArticlePromises.check(bytes, name: "page.html")
        case .text:
            ArticlePromises.check(bytes, name: "article.txt")
            ArticlePromises.check(bytes, name: "article.md")
        case .feed, .newsroom: ArticlePromises.check(bytes, name: "article.xml")
        case .json: ArticlePromises.check(bytes, name: "article.json")
        case .warc: ArticlePromises.check(bytes, name: "article.warc")
        case .gzip: UnpackingPromises.check(bytes)
        case .mime: ArticlePromises.check(bytes, name: "article.eml")
        case .encoding: DecodingPromises.check(bytes)
        case .request: RequestPromises.check(bytes)
        case .date: DatePromises.check(bytes)
        }
    }
}
