import HTMLTree
import NewsModel

/// An RSS feed: RSS 2.0 and 0.91 to 0.94, whose items stand in the channel, and RSS 1.0 and 0.90, whose items stand
/// beside it in RDF.
struct RSSFeed: ArticleCollection {
    static let kind = "an RSS feed"

    private let tree: XMLTree
    private let channel: XMLTree.NodeID?
    private let items: [XMLTree.NodeID]
    /// The channel's page, which relative addresses belong to.
    private let home: String?

    init(_ tree: XMLTree) {
        self.tree = tree
        channel = tree.child("channel", of: tree.root)
        let model = channel ?? tree.nodes.first { tree.name(of: $0) == "item" }
        let namespace = model.map { tree.namespace(of: $0) } ?? ""
        items = tree.nodes.filter { tree.name(of: $0) == "item" && tree.namespace(of: $0) == namespace }
        home = tree.line(of: tree.children("link", in: [namespace], of: channel).first)
    }

    var listed: [ListedArticle] {
        items.map { item in
            let title = MarkupFragment.line(own("title", of: item).map { tree.joinedText(of: $0) })
            let names = [link(of: item), tree.line(of: own("guid", of: item)), about(item)]
            return ListedArticle(title: title, names: names.compactMap(\.self))
        }
    }

    func article(at place: Int) -> CollectedArticle {
        let item = items[place]
        var article = CollectedArticle()
        let channelTitle = MarkupFragment.line(own("title", of: channel).map { tree.joinedText(of: $0) })
        let origin = MarkupFragment.line(tree.line(of: own("source", of: item)))
        let outlet = origin ?? channelTitle
        article.source.outlet = outlet
        article.source.title = MarkupFragment.line(own("title", of: item).map { tree.joinedText(of: $0) }).map {
            Headline.text(of: $0, outlets: [outlet, channelTitle].compactMap(\.self))
        }
        article.source.author = PersonName.joined(authors(of: item).flatMap(PersonName.inByline))
        article.source.published = date(of: item)
        article.source.url = link(of: item)
        article.source.language =
            tree.line(of: dublinCore("language", of: item)) ?? tree.language(of: item)
            ?? tree.line(of: own("language", of: channel)) ?? tree.line(of: dublinCore("language", of: channel))
        readText(of: item, into: &article)
        return article
    }

    /// An element of RSS itself; modules such as Media RSS have some of the same names.
    private func own(_ name: String, of node: XMLTree.NodeID?) -> XMLTree.NodeID? {
        node.flatMap { node in tree.children(name, in: [tree.namespace(of: node)], of: node).first }
    }

    private func dublinCore(_ name: String, of node: XMLTree.NodeID?) -> XMLTree.NodeID? {
        tree.children(name, in: FeedNamespace.dublinCore, of: node).first
    }
}

extension RSSFeed {
    private func link(of item: XMLTree.NodeID) -> String? {
        let base = tree.base(of: item) ?? home
        let original = tree.line(of: tree.children("origLink", in: FeedNamespace.feedBurner, of: item).first)
        if let link = FeedAddress.absolute(original ?? tree.line(of: own("link", of: item)), base: base) { return link }
        let atom = tree.children("link", in: FeedNamespace.atom, of: item)
            .first { (tree.line("rel", of: $0) ?? "alternate") == "alternate" }
        if let link = FeedAddress.absolute(tree.line("href", of: atom), base: base) { return link }
        let guid = own("guid", of: item)
        guard tree.line("isPermaLink", of: guid)?.lowercased() != "false" else { return nil }
        return tree.line(of: guid).flatMap { FeedAddress.isAbsolute($0) ? $0 : nil }
    }

    /// An RSS 1.0 item's `rdf:about`.
    private func about(_ item: XMLTree.NodeID) -> String? {
        for namespace in ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf", ""] {
            if let about = tree.attribute("about", namespace: namespace, of: item)?.collapsed.nonEmpty { return about }
        }
        return nil
    }

    /// RSS 2.0 has authors as `name@example.org (Ada Example)`.
    private func authors(of item: XMLTree.NodeID) -> [String] {
        let creators = tree.children("creator", in: FeedNamespace.dublinCore, of: item).compactMap(tree.line(of:))
        if !creators.isEmpty { return creators.map(MarkupFragment.plain) }
        if let author = tree.line(of: own("author", of: item)) {
            guard author.contains("@"), let start = author.firstIndex(of: "("), author.hasSuffix(")") else {
                return [author]
            }
            return [String(author[author.index(after: start)...].dropLast())]
        }
        return tree.children("author", in: FeedNamespace.atom, of: item)
            .compactMap { tree.line(of: tree.child("name", of: $0)) }
    }

    private func date(of item: XMLTree.NodeID) -> String? {
        let candidates = [
            own("pubDate", of: item), dublinCore("date", of: item), dublinCore("issued", of: item),
            dublinCore("created", of: item), tree.children("published", in: FeedNamespace.atom, of: item).first,
            tree.children("updated", in: FeedNamespace.atom, of: item).first,
        ]
        return candidates.lazy.compactMap(tree.line(of:)).first
    }

    private func readText(of item: XMLTree.NodeID, into article: inout CollectedArticle) {
        let title = article.source.title
        let whole =
            tree.children("encoded", in: FeedNamespace.content, of: item)
            + tree.children("content", in: FeedNamespace.atom, of: item)
        for node in whole {
            let paragraphs = paragraphs(in: node, title: title)
            if !paragraphs.isEmpty {
                article.source.articleBody = paragraphs
                return
            }
        }
        guard let description = own("description", of: item) ?? dublinCore("description", of: item) else { return }
        article.source.articleBody = paragraphs(in: description, title: title)
        article.diagnostics.append(.descriptionAlone)
    }

    /// Some feeds have the markup as elements rather than as text.
    private func paragraphs(in node: XMLTree.NodeID, title: String?) -> [String] {
        tree.holdsElements(node)
            ? tree.paragraphs(ofMarkupIn: node, title: title)
            : MarkupFragment.paragraphs(ofMarkupOrText: tree.joinedText(of: node), title: title)
    }
}
