import Foundation
import HTMLTree

/// What a page's JSON-LD says of its article (schema.org's NewsArticle and its kin).
///
/// Scripts that are no JSON are passed over; so are values of unexpected types.
struct LinkedData {
    private typealias Object = [String: Any]

    private var articles: [Object] = []
    /// Objects that others refer to by `@id`.
    private var named: [String: Object] = [:]

    init(of page: HTMLDocument) {
        for node in page.nodes where page.tag(of: node) == .script {
            guard page.attribute(.type, of: node)?.lowercased().contains("ld+json") == true,
                let root = Self.parsed(page.joinedText(of: node))
            else { continue }
            collect(from: root)
        }
    }

    /// A script's JSON; line ends inside strings, which JSON forbids and pages have, count as spaces.
    private static func parsed(_ script: String) -> Any? {
        let bytes = script.utf8.map { $0 < 0x20 ? 0x20 : $0 }
        guard let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
            let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
        else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(bytes[start...end]))
    }

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

    var source: MetadataSource {
        guard
            let article = articles.first(where: { $0["headline"] != nil || $0["articleBody"] != nil }) ?? articles.first
        else { return MetadataSource() }
        return MetadataSource(
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
    private static func text(_ value: Any?) -> String? {
        strings(value).first.flatMap { plain($0).collapsed.nonEmpty }
    }

    private static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")) else { return text }
        return HTMLDocument(parsing: text).joinedText(of: 0)
    }

    private static func paragraphs(_ value: Any?) -> [String]? {
        guard let body = strings(value).first else { return nil }
        if body.contains("</p>") || body.contains("<br") {
            let page = HTMLDocument(parsing: body)
            let none = [Bool](repeating: false, count: page.nodes.count)
            let sequence = BlockSegmentation.blocks(of: page, without: none)
            return sequence.blocks.map(sequence.text(of:))
        }
        let lines = plain(body).split(whereSeparator: \.isNewline).map { String($0).collapsed }.filter { !$0.isEmpty }
        return lines.isEmpty ? nil : lines
    }
}
