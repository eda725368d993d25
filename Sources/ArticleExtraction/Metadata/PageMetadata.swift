import HTMLTree
import NewsModel

/// What a page says about its article, from the most trusted place that says it: JSON-LD, OpenGraph, other `meta`
/// elements, then the visible page.
struct PageMetadata {
    let title: String?
    let outlet: String?
    let author: String?
    let published: PublicationTime?
    let url: String?
    let language: String?
    let articleBody: [String]?
    let diagnostics: [Diagnostic]

    /// - Parameter url: where the page came from, for pages that do not say.
    init(of outline: PageOutline, url: String?) {
        let page = outline.page
        let tags = MetaTags(of: page)
        let visible = VisibleMetadata(page: page)
        let sources = [LinkedData(of: page).source, tags.openGraph, tags.others, visible.source]
        func first<Value>(_ field: (MetadataSource) -> Value?) -> Value? { sources.lazy.compactMap(field).first }

        let address = visible.source.url ?? first(\.url) ?? url
        let host = address.flatMap(Self.host)
        outlet = first(\.outlet) ?? host
        title = Self.title(
            sources.compactMap(\.title).first, visible, names: sources.compactMap(\.outlet) + (host.map { [$0] } ?? []))
        let outletNames = Set(sources.compactMap(\.outlet).map(BlockFilter.folded))
        let authors = sources.compactMap(\.author)
        author =
            authors.first { !outletNames.contains(BlockFilter.folded($0)) } ?? authors.first
            ?? visible.shownAuthor(outline.marks)
        self.url = address
        language = first(\.language).flatMap(Self.languageTag)
        articleBody = sources[0].articleBody
        let dates = sources.compactMap(\.published)
        published = dates.lazy.compactMap(DateForms.publicationTime).first ?? address.flatMap(Self.date(inAddress:))
        diagnostics = published == nil ? dates.first.map { [.unreadableDate($0)] } ?? [] : []
    }

    private static func title(_ given: String?, _ visible: VisibleMetadata, names: [String]) -> String? {
        let headings = visible.headings
        if let given {
            return HeadlineCleaning.headline(given, outletNames: names, headings: headings, isDocumentTitle: false)
        }
        guard let title = visible.documentTitle else { return headings.first }
        return HeadlineCleaning.headline(title, outletNames: names, headings: headings, isDocumentTitle: true)
    }

    /// The host without `www.`; it names the outlet where nothing else does.
    private static func host(_ address: String) -> String? {
        guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
        let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
        return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host).nonEmpty
    }

    /// A BCP 47 tag: `en_GB` and `en-gb` become `en-GB`.
    static func languageTag(_ text: String) -> String? {
        let parts = text.collapsed.split { $0 == "-" || $0 == "_" }
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return nil }
        let rest = parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) }
        return ([first.lowercased()] + rest).joined(separator: "-")
    }

    /// `…/2026/05/15/…` in an address.
    private static func date(inAddress address: String) -> PublicationTime? {
        let parts = address.split(separator: "/")
        for (index, part) in parts.enumerated() where part.utf8.count == 4 && index + 2 < parts.count {
            guard part.hasPrefix("19") || part.hasPrefix("20"), parts[index + 1].utf8.count == 2,
                parts[index + 2].utf8.count == 2
            else { continue }
            return PublicationTime(iso8601: parts[index...(index + 2)].joined(separator: "-"))
        }
        return nil
    }
}
