import HTMLTree
import NewsModel

/// IPTC's NewsML-G2: a news item, or a message with a set of items.
struct NewsMLG2: ArticleCollection {
    static let kind = "a NewsML-G2 document"

    private let tree: XMLTree
    private let items: [XMLTree.NodeID]

    /// Items with a text; where none has, all of them.
    init(_ tree: XMLTree) {
        self.tree = tree
        let items = tree.nodes.filter { tree.name(of: $0) == "newsItem" }
        let whole = items.filter { item in
            let content = tree.child("contentSet", of: item)
            return tree.child("inlineXML", of: content) != nil || tree.child("inlineData", of: content) != nil
        }
        self.items = whole.isEmpty ? items : whole
    }

    var listed: [ListedArticle] {
        items.map { item in
            ListedArticle(
                title: headline(of: item), names: [tree.line("guid", of: item), address(of: item)].compactMap(\.self))
        }
    }

    func article(at place: Int) -> CollectedArticle {
        let item = items[place]
        let meta = tree.child("contentMeta", of: item)
        var source = MetadataSource()
        source.title = headline(of: item)
        source.outlet = outlet(of: item)
        source.author = PersonName.joined(authors(in: meta).flatMap(PersonName.inByline))
        source.published = published(of: item)
        source.url = address(of: item)
        source.language = tree.line("tag", of: tree.child("language", of: meta))
        let content = NewsContent(tree, in: tree.child("contentSet", of: item), title: source.title)
        source = source.filled(from: content.source)
        source.language = source.language ?? tree.language(of: item)
        return CollectedArticle(source: source)
    }

    private func headline(of item: XMLTree.NodeID) -> String? {
        let headlines = tree.children("headline", of: tree.child("contentMeta", of: item))
        let main = headlines.first { (tree.line("role", of: $0) ?? "main").hasSuffix("main") } ?? headlines.first
        return tree.line(of: main) ?? tree.line(of: tree.descend("itemMeta", "title", from: item))
    }

    /// Who provides the item, by name; else the credit line; else whose it is; else the provider's code.
    private func outlet(of item: XMLTree.NodeID) -> String? {
        let provider = tree.descend("itemMeta", "provider", from: item)
        return tree.line(of: tree.child("name", of: provider)) ?? tree.line("literal", of: provider)
            ?? tree.line(of: tree.descend("contentMeta", "creditline", from: item))
            ?? tree.line(of: tree.descend("rightsInfo", "copyrightHolder", "name", from: item))
            ?? tree.line("literal", of: tree.descend("rightsInfo", "copyrightHolder", from: item))
            ?? tree.line("qcode", of: provider)?.split(separator: ":").last.map(String.init)
    }

    private func authors(in meta: XMLTree.NodeID?) -> [String] {
        let bylines = tree.children("by", of: meta).compactMap { tree.line(of: $0) }
        if !bylines.isEmpty { return bylines }
        return tree.children("creator", of: meta).compactMap { creator in
            tree.line(of: tree.child("name", of: creator)) ?? tree.line("literal", of: creator)
        }
    }

    private func published(of item: XMLTree.NodeID) -> String? {
        tree.line(of: tree.descend("itemMeta", "versionCreated", from: item))
            ?? tree.line(of: tree.descend("contentMeta", "contentCreated", from: item))
            ?? tree.line(of: tree.descend("itemMeta", "firstCreated", from: item))
    }

    private func address(of item: XMLTree.NodeID) -> String? {
        let guid = tree.line("guid", of: item)
        return guid.flatMap { FeedAddress.isAbsolute($0) ? $0 : nil }
    }
}
