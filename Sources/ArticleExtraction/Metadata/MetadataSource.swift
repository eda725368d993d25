import NewsModel

/// What one place in a page says about the article; places are asked in the order of trust.
struct MetadataSource {
    var title: String?
    var outlet: String?
    var author: String?
    /// As given.
    var published: String?
    var url: String?
    var language: String?
    var articleBody: [String]?
}
