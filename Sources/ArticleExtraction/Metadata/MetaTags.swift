import HTMLTree

/// What a page's `meta` elements say: OpenGraph and `article:` names, Dublin Core, and the names that publishing
/// systems made up.
struct MetaTags {
    /// The first contents of each name; names are in lower case.
    private var contents: [String: String] = [:]
    private var openGraphAuthors: [String] = []
    private var authors: [String] = []

    /// A value longer than this is no title, name or date.
    private static let longestValue = 2000
    private static let mostAuthors = 20

    /// - Parameter nodes: the `meta` elements.
    init(of page: HTMLDocument, in nodes: [Int]) {
        for node in nodes {
            guard let range = page.attributeRange(.content, of: node), range.count <= Self.longestValue else {
                continue
            }
            for attribute in [HTMLAttribute.property, .name] {
                guard let value = page.attribute(attribute, of: node)?.lowercased(), Self.isWanted(value) else {
                    continue
                }
                guard let content = String(decoding: page.bytes[range], as: UTF8.self).collapsed.nonEmpty else { break }
                for name in value.utf8.split(separator: 0x20) { take(content, as: String(name) ?? "") }
            }
        }
    }

    private mutating func take(_ content: String, as name: String) {
        if contents[name] == nil { contents[name] = content }
        if name == "article:author", openGraphAuthors.count < Self.mostAuthors { openGraphAuthors.append(content) }
        if Self.authorNames.contains(name), authors.count < Self.mostAuthors { authors.append(content) }
    }

    /// Most `meta` elements are about pictures, robots and advertisements.
    private static func isWanted(_ name: String) -> Bool {
        wanted.contains(name) || name.utf8.contains(0x20)
    }

    private static let wanted: Set<String> = authorNames.union([
        "og:title", "og:site_name", "og:url", "og:locale", "article:author", "article:section",
        "article:published_time",
        "og:article:published_time", "og:published_time", "article:modified_time", "og:article:modified_time",
        "og:updated_time", "lastmod", "last-modified", "datemodified", "dcterms.modified", "dc.date.modified",
        "revised", "content-language", "language", "dc.language", "dcterms.language", "inlanguage",
        "article.section", "section", "parsely-section", "cxenseparse:category", "category", "twitter:label1",
        "twitter:data1", "twitter:label2", "twitter:data2",
    ]).union(titleNames).union(outletNames).union(dateNames)

    /// OpenGraph, which sharing depends on, so that it is looked after.
    var openGraph: MetadataSource {
        var source = MetadataSource(
            title: first(of: ["og:title"]), outlet: first(of: ["og:site_name"]),
            published: first(of: ["article:published_time", "og:article:published_time", "og:published_time"]),
            url: first(of: ["og:url"]).flatMap { $0.hasPrefix("http") ? $0 : nil },
            language: first(of: ["og:locale"]),
            modified: first(of: ["article:modified_time", "og:article:modified_time", "og:updated_time"]),
            section: first(of: ["article:section"]))
        source.authors = openGraphAuthors
        return source
    }

    /// Every other name.
    var others: MetadataSource {
        var source = MetadataSource(
            title: first(of: Self.titleNames), outlet: first(of: Self.outletNames),
            published: first(of: Self.dateNames),
            language: first(of: ["content-language", "language", "dc.language", "dcterms.language", "inlanguage"]),
            modified: first(of: [
                "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revised",
            ]),
            section: first(of: ["article.section", "section", "parsely-section", "cxenseparse:category", "category"]))
        source.authors = authors.isEmpty ? labelledAuthor : authors
        return source
    }

    /// `twitter:label1` says what `twitter:data1` is.
    private var labelledAuthor: [String] {
        for (label, data) in [("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")] {
            if let name = contents[label], let value = contents[data],
                PersonName.withoutOpening(name, .english)?.isEmpty == true
            {
                return [value]
            }
        }
        return []
    }

    /// Every title, the surest first.
    var titles: [String] { (["og:title"] + Self.titleNames).compactMap { contents[$0] } }

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
        "citation_publication_date", "citation_online_date", "datecreated", "date", "created", "creation_date",
        "rnews:datepublished", "bt:pubdate", "video:release_date", "release_date",
    ]
}
