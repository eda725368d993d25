import HTMLTree

/// What a page's `meta` elements say: OpenGraph and `article:` names, Dublin Core, and the names that publishing
/// systems made up.
struct MetaTags {
    /// The first contents of each name; names are in lower case.
    private var contents: [String: String] = [:]
    private var authors: [String] = []

    init(of page: HTMLDocument) {
        for node in page.nodes where page.tag(of: node) == .meta {
            guard let content = page.attribute(.content, of: node)?.collapsed.nonEmpty else { continue }
            for attribute in [HTMLAttribute.property, .name, .itemprop] {
                for name in (page.attribute(attribute, of: node) ?? "").lowercased().split(separator: " ") {
                    if contents[String(name)] == nil { contents[String(name)] = content }
                    if Self.authorNames.contains(String(name)) { authors.append(content) }
                }
            }
        }
    }

    /// OpenGraph, which sharing depends on, so that it is looked after.
    var openGraph: MetadataSource {
        MetadataSource(
            title: first(of: ["og:title"]), outlet: first(of: ["og:site_name"]),
            author: first(of: ["article:author"]).flatMap(PersonName.cleaned),
            published: first(of: ["article:published_time", "og:article:published_time", "og:published_time"]),
            url: first(of: ["og:url"]).flatMap { $0.hasPrefix("http") ? $0 : nil })
    }

    /// Every other name.
    var others: MetadataSource {
        MetadataSource(
            title: first(of: Self.titleNames), outlet: first(of: Self.outletNames),
            author: PersonName.joined(authors), published: first(of: Self.dateNames))
    }

    private func first(of names: [String]) -> String? {
        for name in names {
            if let content = contents[name] { return content }
        }
        return nil
    }

    private static let titleNames = [
        "dc.title", "dcterms.title", "dc:title", "parsely-title", "sailthru.title", "citation_title", "headline",
        "twitter:title", "hdl", "title",
    ]
    private static let outletNames = [
        "dc.publisher", "dcterms.publisher", "dc:publisher", "citation_journal_title", "publisher", "application-name",
        "apple-mobile-web-app-title",
    ]
    private static let authorNames: Set<String> = [
        "author", "dc.creator", "dcterms.creator", "dc:creator", "parsely-author", "sailthru.author", "citation_author",
        "byl", "article.author", "dc.author", "byline",
    ]
    private static let dateNames = [
        "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc:date", "dcterms.created",
        "dc.date.created", "dc.created", "parsely-pub-date", "sailthru.date", "article.published",
        "article_date_original",
        "cxenseparse:recs:publishtime", "originalpublicationdate", "displaydate", "publication_date", "publishdate",
        "publish_date", "publish-date", "published", "pubdate", "pdate", "ptime", "citation_date",
        "citation_publication_date", "datecreated", "date", "created", "creation_date", "rnews:datepublished",
        "bt:pubdate", "video:release_date", "release_date",
    ]
}
