import NewsModel

struct ArticleReply: Encodable {
    let article: ArticleDocument
}

/// What is known of an article; a field that nothing gives is `null`.
struct ArticleDocument: Encodable {
    let title: Nullable<String>
    let author: Nullable<String>
    let outlet: Nullable<String>
    let published: Nullable<String>
    let language: Nullable<String>
    let url: Nullable<String>
    let text: String
    // Absent where there is nothing to say.
    let modified: String?
    let section: String?
    let agency: String?

    init(_ article: Article) {
        title = Nullable(article.title)
        author = Nullable(article.author)
        outlet = Nullable(article.outlet)
        published = Nullable(article.published?.iso8601)
        language = Nullable(article.language)
        url = Nullable(article.url)
        text = article.text
        modified = article.modified?.iso8601
        section = article.section
        agency = article.agency
    }
}

/// An article with what identifies its input.
struct ComparedArticleDocument: Encodable {
    let outlet: Nullable<String>
    let title: Nullable<String>
    let author: Nullable<String>
    let published: Nullable<String>
    let url: Nullable<String>
    let language: Nullable<String>
    let words: Int
    let sha256: String
    let text: String

    init(_ compared: ComparedArticle) {
        let article = compared.article
        outlet = Nullable(article.outlet)
        title = Nullable(article.title)
        author = Nullable(article.author)
        published = Nullable(article.published?.iso8601)
        url = Nullable(article.url)
        language = Nullable(article.language)
        words = compared.words
        sha256 = compared.sha256
        text = article.text
    }
}

struct DiagnosticDocument: Encodable {
    let identifier: String
    let severity: String
    let summary: String
    let explanation: String

    init(_ diagnostic: Diagnostic) {
        identifier = diagnostic.identifier
        severity = diagnostic.severity.rawValue
        summary = diagnostic.summary
        explanation = diagnostic.explanation
    }
}
