/// One outlet's report of an event: a *witness*.
public struct Article: Hashable, Sendable {
    /// The outlet's name; `nil` when nothing says it, and for the digest's own voice in a comparison made from a digest.
    public var outlet: String?
    /// The headline. It is not part of ``text``.
    public var title: String?
    public var published: PublicationTime?
    /// When it was last changed after publication; `nil` when nothing says that it was.
    public var modified: PublicationTime?
    public var author: String?
    /// The canonical address, as the page gives it.
    public var url: String?
    /// A BCP 47 tag such as `en` or `en-GB`.
    public var language: String?
    /// The section of the outlet, such as `Politics`.
    public var section: String?
    /// The news agency that is credited, as the text or the page names it.
    public var agency: String?
    /// The paragraphs, joined by an empty line (`\n\n`). Every span of the article counts from its first byte.
    public var text: String

    public init(
        outlet: String? = nil, title: String? = nil, published: PublicationTime? = nil, author: String? = nil,
        url: String? = nil, language: String? = nil, text: String, modified: PublicationTime? = nil,
        section: String? = nil, agency: String? = nil
    ) {
        self.outlet = outlet
        self.title = title
        self.published = published
        self.author = author
        self.url = url
        self.language = language
        self.text = text
        self.modified = modified
        self.section = section
        self.agency = agency
    }
}
