import HTMLTree

/// What the JSON-LD in a page says of its article (schema.org's NewsArticle and its kin).
///
/// Scripts that are no JSON are passed over; so are values of unexpected types.
struct LinkedDataScripts {
    private struct Item {
        var script: Int
        var node: Int
        var rank: Int
    }

    private var scripts: [LooseJSON] = []
    /// Objects that may be the article, as they stand in the page.
    private var articles: [Item] = []
    private var site: Item?
    private var trail: Item?

    /// Bytes of JSON-LD that are read; whole catalogues of videos stay below it.
    private static let mostBytes = 4 << 20
    /// Whether a bound was hit, so that a part was not read.
    private(set) var isCut = false
    private static let mostArticles = 64
    private static let mostNames = 20

    /// - Parameter nodes: the `script` elements that hold JSON-LD.
    init(of page: HTMLDocument, in nodes: [Int]) {
        var length = 0
        var values = 0
        for node in nodes {
            var bytes: [UInt8] = []
            for inner in page.subtree(of: node) { bytes.append(contentsOf: page.bytes[page.textRange(of: inner)]) }
            length += bytes.count
            guard length <= Self.mostBytes, values <= LooseJSON.mostNodes else {
                isCut = true
                break
            }
            let json = LooseJSON(bytes[...])
            values += json.nodes.count
            isCut = isCut || json.isCut
            scripts.append(json)
            collect(from: json)
        }
    }

    private mutating func collect(from json: LooseJSON) {
        var node = 0
        while node < json.nodes.count {
            if Self.otherThings.contains(where: { json.key(of: node, is: $0) }) {
                node = json.nodes[node].end
                continue
            }
            if json.nodes[node].kind == .object { sort(node, of: json) }
            node += 1
        }
    }

    private mutating func sort(_ node: Int, of json: LooseJSON) {
        guard let type = json.member("@type", of: node) else { return }
        let item = Item(script: scripts.count - 1, node: node, rank: 0)
        for value in json.values(of: type, atMost: 8) {
            guard let name = json.string(value) else { continue }
            if let rank = Self.rank(ofType: name), articles.count < Self.mostArticles {
                articles.append(Item(script: item.script, node: node, rank: rank))
                return
            } else if name == "WebSite", site == nil {
                site = item
            } else if name == "BreadcrumbList", trail == nil {
                trail = item
            }
        }
    }

    /// Things under these keys are others than the page's article, or what it is about.
    private static let otherThings: [StaticString] = [
        "itemListElement", "about", "mentions", "comment", "isPartOf", "citation", "liveBlogUpdate", "isBasedOn",
        "relatedLink", "review", "video", "image", "breadcrumb", "potentialAction",
    ]

    /// Lower is surer; `nil` for what is no article.
    private static func rank(ofType type: String) -> Int? {
        let name = type.split(separator: "/").last.map(String.init) ?? type
        if name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report" || name == "ReportageNews" {
            return 0
        }
        switch name {
        case "SocialMediaPosting", "DiscussionForumPosting", "Recipe", "Review", "NewsVideo": return 1
        case "WebPage", "ItemPage", "AboutPage", "FAQPage", "CollectionPage", "VideoObject": return 2
        default: return nil
        }
    }

    /// - Parameter titles: what else is known of the article's title, folded: it tells which one is meant, where the
    ///   page describes several.
    func source(titles: Set<FoldedText>) -> MetadataSource {
        var source = siteSource
        guard let article = chosen(titles) else { return source }
        let json = scripts[article.script]
        func member(_ name: StaticString) -> Int? { json.member(name, of: article.node) }
        source.published = text(json, member("datePublished")) ?? text(json, member("dateCreated"))
        source.modified = text(json, member("dateModified"))
        source.language = language(json, member("inLanguage"))
        let publishers = names(json, member("publisher")) + names(json, member("sourceOrganization"))
        source.outlet = publishers.first?.text
        source.publishers = publishers.map(\.text)
        guard article.rank < 2 else { return source }
        source.title = text(json, member("headline")) ?? text(json, member("name"))
        let authors = names(json, member("author") ?? member("creator"))
        source.authors = authors.filter { $0.kind != .organization }.map(\.text)
        source.organizations = authors.filter { $0.kind == .organization }.map(\.text)
        source.url = address(json, member("url")) ?? address(json, member("mainEntityOfPage"))
        source.section = text(json, member("articleSection")) ?? source.section
        source.articleBody = paragraphs(json, member("articleBody"))
        source.isForSubscribers =
            member("isAccessibleForFree").map { json.text(of: $0, is: "false") || json.text(of: $0, is: "False") }
            ?? false
        return source
    }

    /// What the page says of the site, and the trail to the page.
    private var siteSource: MetadataSource {
        var source = MetadataSource()
        if let site { source.siteName = text(scripts[site.script], scripts[site.script].member("name", of: site.node)) }
        if let trail { source.trail = steps(scripts[trail.script], trail.node) }
        return source
    }

    private func chosen(_ titles: Set<FoldedText>) -> Item? {
        guard let best = articles.map(\.rank).min() else { return nil }
        let candidates = articles.filter { $0.rank == best }
        guard candidates.count > 1 else { return candidates.first }
        return candidates.first { item in
            let json = scripts[item.script]
            guard let headline = text(json, json.member("headline", of: item.node)) else { return false }
            return titles.contains(FoldedText(headline))
        } ?? candidates.first { scripts[$0.script].member("headline", of: $0.node) != nil } ?? candidates.first
    }

    // MARK: Values

    private enum NameKind {
        case person, organization, unknown
    }

    /// The names of persons or organisations: strings, objects, references to objects, or lists of these.
    private func names(_ json: LooseJSON, _ node: Int?) -> [(text: String, kind: NameKind)] {
        guard let node else { return [] }
        return json.values(of: node, atMost: Self.mostNames).flatMap { value -> [(text: String, kind: NameKind)] in
            if let text = text(json, value) { return [(text, .unknown)] }
            let (json, object) = referenced(json, value)
            guard let name = json.member("name", of: object) else { return [] }
            let kind = kind(json, object)
            return json.values(of: name, atMost: Self.mostNames).compactMap { value in
                self.text(json, value).map { ($0, kind) }
            }
        }
    }

    private func kind(_ json: LooseJSON, _ object: Int) -> NameKind {
        guard let type = json.firstString(json.member("@type", of: object)) else { return .unknown }
        if type == "Person" { return .person }
        return type.hasSuffix("Organization") || type == "Corporation" ? .organization : .unknown
    }

    /// The object that a bare `{"@id": …}` means.
    private func referenced(_ json: LooseJSON, _ node: Int) -> (LooseJSON, Int) {
        guard json.nodes[node].kind == .object, json.member("name", of: node) == nil,
            let id = json.member("@id", of: node).map({ json.bytes[json.nodes[$0].text] }), !id.isEmpty
        else { return (json, node) }
        for other in scripts {
            for index in other.nodes.indices where other.nodes[index].kind == .object {
                if other.member("name", of: index) != nil,
                    other.member("@id", of: index).map({ other.bytes[other.nodes[$0].text] == id }) == true
                {
                    return (other, index)
                }
            }
        }
        return (json, node)
    }

    private func language(_ json: LooseJSON, _ node: Int?) -> String? {
        guard let node else { return nil }
        if let text = text(json, node) { return text }
        return text(json, json.member("alternateName", of: node)) ?? text(json, json.member("name", of: node))
    }

    private func address(_ json: LooseJSON, _ node: Int?) -> String? {
        guard let node else { return nil }
        let text = text(json, node) ?? text(json, json.member("@id", of: node))
        return text.flatMap { $0.hasPrefix("http") ? $0 : nil }
    }

    /// The names along a trail, from the site's front page on.
    private func steps(_ json: LooseJSON, _ trail: Int) -> [String] {
        guard let list = json.member("itemListElement", of: trail) else { return [] }
        return json.values(of: list, atMost: Self.mostNames).compactMap { step in
            text(json, json.member("name", of: step))
                ?? json.member("item", of: step).flatMap { text(json, json.member("name", of: $0)) }
        }
    }

    /// A string, or a list's first string, without markup and references, which publishing systems leave in.
    private func text(_ json: LooseJSON, _ node: Int?) -> String? {
        MarkupFragment.line(json.firstString(node))
    }

    private func paragraphs(_ json: LooseJSON, _ node: Int?) -> [String]? {
        guard let body = json.firstString(node) else { return nil }
        if body.holds("</p>") || body.holds("<br") {
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
