import ArticleExtraction
import NewsModel

/// The fields of a JSON object in a request: the request itself, or an article in it.
///
/// A member that is `null` counts as missing.
struct WorkerRequest {
    private let object: JSONValue
    /// Where the object stands in the request, for messages: `articles[1].`; empty for the request itself.
    private let path: String

    init(_ object: JSONValue, path: String = "") {
        self.object = object
        self.path = path
    }

    func string(_ name: String) throws(WorkerError) -> String {
        guard let text = try optionalString(name) else { throw missing(name) }
        return text
    }

    func optionalString(_ name: String) throws(WorkerError) -> String? {
        switch object[name] {
        case nil, .null: return nil
        case .string(let text): return text
        default: throw bad(name, "must be a string")
        }
    }

    func optionalTime(_ name: String) throws(WorkerError) -> PublicationTime? {
        guard let text = try optionalString(name) else { return nil }
        guard let time = PublicationTime(iso8601: text) else {
            throw bad(name, "must be a date or a date and time of ISO 8601, such as 2025-06-24 or 2025-06-24T09:10:00Z")
        }
        return time
    }

    func article(_ name: String) throws(WorkerError) -> Article {
        guard let value = object[name], value != .null else { throw missing(name) }
        return try article(value, path: path + name)
    }

    func articles(_ name: String) throws(WorkerError) -> [Article] {
        guard let value = object[name], value != .null else { throw missing(name) }
        guard case .array(let items) = value else { throw bad(name, "must be an array of articles") }
        var articles: [Article] = []
        for (index, item) in items.enumerated() {
            articles.append(try article(item, path: "\(path)\(name)[\(index)]"))
        }
        return articles
    }

    /// What messages call the elements of an array: `'articles[0]'`, `'articles[1]'`, …
    func elementNames(_ name: String) -> [String] {
        guard case .array(let items) = object[name] else { return [] }
        return items.indices.map { "'\(path)\(name)[\($0)]'" }
    }

    private func article(_ value: JSONValue, path: String) throws(WorkerError) -> Article {
        guard case .object = value else { throw WorkerError(.badField, "'\(path)' must be an object.") }
        let fields = WorkerRequest(value, path: path + ".")
        var article = try fields.body(of: path)
        article.outlet = try fields.optionalString("outlet") ?? article.outlet
        article.title = try fields.optionalString("title") ?? article.title
        article.published = try fields.optionalTime("published") ?? article.published
        article.author = try fields.optionalString("author") ?? article.author
        article.url = try fields.optionalString("url") ?? article.url
        article.language = try fields.optionalString("language") ?? article.language
        return article
    }

    /// The article's text as it stands, so that offsets count from what was sent; or what a page holds.
    private func body(of path: String) throws(WorkerError) -> Article {
        if let text = try optionalString("text") { return Article(text: text) }
        guard let html = try optionalString("html") else {
            throw WorkerError(.missingField, "'\(path)' must have 'text' or 'html'.")
        }
        return ArticleReader().read(html: html, url: try optionalString("url")).article
    }

    private func missing(_ name: String) -> WorkerError {
        WorkerError(.missingField, "'\(path)\(name)' is missing.")
    }

    private func bad(_ name: String, _ problem: String) -> WorkerError {
        WorkerError(.badField, "'\(path)\(name)' \(problem).")
    }
}
