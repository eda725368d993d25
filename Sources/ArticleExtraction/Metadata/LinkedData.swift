import HTMLTree

/// What JSON-LD says of an article (schema.org's NewsArticle and its kin), in a file of its own. What a page has
/// is read by ``LinkedDataScripts``.
///
/// Values of unexpected types are passed over.
struct LinkedData {
    typealias Object = BoundedJSON.Object

    private(set) var articles: [Object] = []
    /// Objects that others refer to by `@id`.
    private var named: [String: Object] = [:]

    /// - Parameter root: a file's JSON.
    init(of root: Any) { collect(from: root) }

    /// Objects that hold articles under these keys are looked into, in this order.
    private static let containers = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"]

    private mutating func collect(from root: Any) {
        var waiting: [Any] = [root]
        while let value = waiting.popLast() {
            if let list = value as? [Any] {
                waiting.append(contentsOf: list.reversed())
            } else if let object = value as? Object {
                if let id = object["@id"] as? String, object.count > 1, named[id] == nil { named[id] = object }
                if Self.isArticle(object) { articles.append(object) }
                waiting.append(contentsOf: Self.containers.reversed().compactMap { object[$0] })
            }
        }
    }

    private static func isArticle(_ object: Object) -> Bool {
        strings(object["@type"]).contains { type in
            type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || otherArticleTypes.contains(type)
        }
    }

    private static let otherArticleTypes: Set<String> = ["Report", "SocialMediaPosting", "DiscussionForumPosting"]

    /// What one article's object says.
    func source(of article: Object) -> MetadataSource {
        MetadataSource(
            title: Self.text(article["headline"]) ?? Self.text(article["name"]),
            outlet: names(article["publisher"]).first ?? names(article["sourceOrganization"]).first,
            author: PersonName.joined(names(article["author"] ?? article["creator"])),
            published: Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"]),
            url: Self.text(article["url"]).flatMap { $0.hasPrefix("http") ? $0 : nil },
            language: Self.text(article["inLanguage"]), articleBody: Self.paragraphs(article["articleBody"]))
    }

    /// The names of persons or organisations: strings, objects, references to objects, or lists of these.
    private func names(_ value: Any?) -> [String] {
        let values = value as? [Any] ?? value.map { [$0] } ?? []
        return values.prefix(20).compactMap { value in
            if let text = value as? String { return Self.text(text) }
            guard var object = value as? Object else { return nil }
            if object["name"] == nil, let id = object["@id"] as? String { object = named[id] ?? object }
            return Self.strings(object["name"]).first.flatMap { Self.text($0) }
        }
    }

    private static func strings(_ value: Any?) -> [String] {
        if let text = value as? String { return [text] }
        return (value as? [Any])?.compactMap { $0 as? String } ?? []
    }

    /// A string without markup and references, which publishing systems leave in.
    private static func text(_ value: Any?) -> String? { MarkupFragment.line(strings(value).first) }

    /// An article's text, with the updates of one that is a live blog.
    static func paragraphs(ofArticle article: Object) -> [String]? {
        let updates = article.objects("liveBlogUpdate").flatMap { update in
            [text(update["headline"])].compactMap(\.self) + (paragraphs(update["articleBody"]) ?? [])
        }
        let all = (paragraphs(article["articleBody"]) ?? []) + updates
        return all.isEmpty ? nil : all
    }

    private static func paragraphs(_ value: Any?) -> [String]? {
        guard let body = strings(value).first else { return nil }
        if body.contains("</p>") || body.contains("<br") {
            let page = HTMLDocument(parsing: body)
            let none = [Bool](repeating: false, count: page.nodes.count)
            let sequence = BlockSegmentation.blocks(of: page, without: none)
            return sequence.blocks.map(sequence.text(of:))
        }
        let lines = MarkupFragment.plain(body).split(whereSeparator: \.isNewline).map { String($0).collapsed }.filter {
            !$0.isEmpty
        }
        return lines.isEmpty ? nil : lines
    }
}
