import NewsModel

/// What one place says about the article; places are asked in the order of trust.
struct MetadataSource {
    var title: String?
    var outlet: String?
    /// Names, joined by commas.
    var author: String?
    /// As given.
    var published: String?
    var url: String?
    var language: String?
    var articleBody: [String]?
    /// Whether it is said to be for subscribers alone.
    var isForSubscribers = false
    /// As given.
    var modified: String?
    var section: String?
    /// Bylines as given; each may name several.
    var authors: [String] = []
    /// Authors that are said to be no persons.
    var organizations: [String] = []
    /// Everybody who is said to publish the page.
    var publishers: [String] = []
    /// The name of the whole site.
    var siteName: String?
    /// The names along the trail from the front page to the article.
    var trail: [String] = []
}
