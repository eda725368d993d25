import HTMLTree
import NewsModel

/// IPTC's ninjs, "News in JSON": one item or a list of items, of versions 1, 2 and 3.
///
/// Version 1 names a body `body_` and what it is for, version 2 has a list of bodies, version 3 writes names such as
/// `versionCreated` with capitals, which are not looked at here.
struct NewsInJSON: ArticleCollection {
    static let kind = "an item of ninjs"

    private let items: [BoundedJSON.Object]

    init?(_ value: Any) {
        let values = value as? [Any] ?? [value]
        let items = values.compactMap { ($0 as? BoundedJSON.Object).map(Self.folded) }
        guard !items.isEmpty, items.count == values.count, items.allSatisfy(Self.isItem) else { return nil }
        self.items = items
    }

    /// The members by their names in lower case; of several that fold alike the first in the order of letters.
    private static func folded(_ object: BoundedJSON.Object) -> BoundedJSON.Object {
        var folded: BoundedJSON.Object = [:]
        for name in object.keys.sorted() where folded[name.lowercased()] == nil {
            folded[name.lowercased()] = object[name]
        }
        return folded
    }

    /// `uri` is the one member that every version requires; Superdesk writes `guid`.
    private static func isItem(_ object: BoundedJSON.Object) -> Bool {
        guard object.line("uri") ?? object.line("guid") != nil || object.object("standard")?.line("name") == "ninjs",
            object["@type"] == nil
        else { return false }
        return object.keys.contains {
            ["headline", "headlines", "bodies"].contains($0) || $0.hasPrefix("body_") || $0.hasPrefix("headline_")
        }
    }

    var listed: [ListedArticle] {
        items.map { item in
            let names = ["uri", "guid", "url", "href"].compactMap { item.line($0) }
            return ListedArticle(title: headline(of: item), names: names)
        }
    }

    func article(at place: Int) -> CollectedArticle {
        let item = items[place]
        var article = CollectedArticle()
        article.source.outlet = outlet(of: item)
        article.source.title = headline(of: item)
        let bylines = [item.line("byline") ?? item.line("by")].compactMap(\.self)
        let authors = bylines.isEmpty ? item.objects("authors").compactMap { $0.line("name") } : bylines
        article.source.author = PersonName.joined(authors.flatMap(PersonName.inByline))
        article.source.published =
            ["versioncreated", "contentcreated", "firstcreated"].lazy
            .compactMap { item.line($0) }.first
        article.source.url = ["url", "href", "uri"].lazy.compactMap { item.line($0) }.first(
            where: FeedAddress.isAbsolute)
        article.source.language = item.line("language")
        readText(of: item, into: &article)
        return article
    }

    private func outlet(of item: BoundedJSON.Object) -> String? {
        item.line("provider") ?? item.object("provider")?.line("name") ?? item.line("copyrightholder")
            ?? (item.objects("infosources") + item.objects("infosource")).lazy.compactMap { $0.line("name") }.first
            ?? item.line("source")
    }
}

/// A text of an item, with what it is for and how it is written.
private struct NamedText {
    var role: String
    var type: String
    var value: String

    /// - Parameters:
    ///   - list: the member that versions 2 and 3 have.
    ///   - prefix: what members begin with in version 1.
    static func all(list: String, prefix: String, in item: BoundedJSON.Object) -> [NamedText] {
        let listed = item.objects(list).compactMap { object -> NamedText? in
            guard let value = object.text("value") else { return nil }
            let type = object.line("contenttype") ?? object.line("contentType") ?? ""
            return NamedText(role: object.line("role") ?? "", type: type.lowercased(), value: value)
        }
        let named = item.keys.sorted().filter { $0.hasPrefix(prefix) }.compactMap { name in
            item.text(name).map { NamedText(role: String(name.dropFirst(prefix.utf8.count)), type: "", value: $0) }
        }
        return listed + named
    }
}

extension NewsInJSON {
    private func headline(of item: BoundedJSON.Object) -> String? {
        let headlines = NamedText.all(list: "headlines", prefix: "headline_", in: item)
        let main = headlines.first { $0.role.lowercased().hasSuffix("main") } ?? headlines.first
        return MarkupFragment.line(item.text("headline")) ?? MarkupFragment.line(main?.value)
            ?? MarkupFragment.line(item.text("title"))
    }

    /// Of bodies with nearly this share of the longest one's text the one with the most paragraphs is taken: the same
    /// article is often given with and without markup. Set on made-up items.
    private static let equalShare = 0.9
    /// Bodies of an item that are looked at.
    private static let mostBodies = 16

    private func readText(of item: BoundedJSON.Object, into article: inout CollectedArticle) {
        let title = article.source.title
        let bodies = NamedText.all(list: "bodies", prefix: "body_", in: item).prefix(Self.mostBodies)
            .map { paragraphs(of: $0, title: title) }
        let longest = bodies.map(Self.length).max() ?? 0
        let equals = bodies.filter { Double(Self.length($0)) >= Double(longest) * Self.equalShare }
        let most = equals.map(\.count).max() ?? 0
        article.source.articleBody = equals.first { $0.count == most } ?? []
        guard longest == 0 else { return }
        let descriptions = NamedText.all(list: "descriptions", prefix: "description_", in: item)
        guard let description = descriptions.first(where: { !$0.value.collapsed.isEmpty }) else { return }
        article.source.articleBody = paragraphs(of: description, title: title)
        article.diagnostics.append(.summaryAlone(address: article.source.url))
    }

    /// The bytes of the text as one paragraph.
    private static func length(_ paragraphs: [String]) -> Int {
        paragraphs.reduce(max(0, paragraphs.count - 1)) { $0 + $1.utf8.count }
    }

    private func paragraphs(of text: NamedText, title: String?) -> [String] {
        if text.type.contains("nitf") { return NITF(XMLTree(parsing: text.value)).paragraphs(title: title) }
        if text.type == "text/plain" { return PlainTextReading.paragraphs(of: text.value) }
        return MarkupFragment.holdsTag(text.value) || text.type.contains("html")
            ? MarkupFragment.paragraphs(ofMarkupOrText: text.value, title: title)
            : PlainTextReading.paragraphs(of: text.value)
    }
}
