import HTMLTree
import NewsModel

/// An Atom feed, or an entry by itself (RFC 4287); Atom 0.3 is read where it has the same elements.
struct AtomFeed: ArticleCollection {
    static let kind = "an Atom feed"

    private let tree: XMLTree
    private let feed: XMLTree.NodeID?
    private let entries: [XMLTree.NodeID]
    /// The feed's page, which relative addresses belong to where no `xml:base` says otherwise.
    private let home: String?

    init(_ tree: XMLTree) {
        self.tree = tree
        let isEntry = tree.root.map { tree.name(of: $0) == "entry" } ?? false
        feed = isEntry ? nil : tree.root
        let namespace = tree.root.map { tree.namespace(of: $0) } ?? ""
        entries = tree.nodes.filter { tree.name(of: $0) == "entry" && tree.namespace(of: $0) == namespace }
        home = tree.line("href", of: Self.alternates(of: feed, in: tree).first)
    }

    var listed: [ListedArticle] {
        entries.map { entry in
            let names = [link(of: entry), tree.line(of: own("id", of: entry))]
            return ListedArticle(title: text(of: own("title", of: entry)), names: names.compactMap(\.self))
        }
    }

    func article(at place: Int) -> CollectedArticle {
        let entry = entries[place]
        let origin = own("source", of: entry)
        var article = CollectedArticle()
        article.source.outlet = text(of: own("title", of: origin)) ?? text(of: own("title", of: feed))
        article.source.title = text(of: own("title", of: entry)).map {
            Headline.text(of: $0, outlets: [article.source.outlet].compactMap(\.self))
        }
        let authors = [entry, origin, feed].lazy.map(authors(of:)).first { !$0.isEmpty } ?? []
        article.source.author = PersonName.joined(authors.flatMap(PersonName.inByline))
        article.source.published =
            ["published", "issued", "updated", "modified", "created"].lazy
            .compactMap { tree.line(of: own($0, of: entry)) }.first
        article.source.url = link(of: entry)
        article.source.language =
            own("content", of: entry).flatMap(tree.language) ?? tree.language(of: entry)
            ?? origin.flatMap(tree.language)
        readText(of: entry, into: &article)
        return article
    }

    private func own(_ name: String, of node: XMLTree.NodeID?) -> XMLTree.NodeID? {
        node.flatMap { node in tree.children(name, in: [tree.namespace(of: node)], of: node).first }
    }

    private func authors(of node: XMLTree.NodeID?) -> [String] {
        tree.children("author", of: node).compactMap { tree.line(of: tree.child("name", of: $0)) }
    }

    /// A link without a relation counts as `alternate` (section 4.2.7.2).
    private static func alternates(of node: XMLTree.NodeID?, in tree: XMLTree) -> [XMLTree.NodeID] {
        tree.children("link", of: node).filter { (tree.line("rel", of: $0) ?? "alternate") == "alternate" }
    }

    /// The page of an entry.
    private func link(of entry: XMLTree.NodeID) -> String? {
        let links = Self.alternates(of: entry, in: tree)
        let page = links.first { tree.line("type", of: $0)?.contains("html") == true } ?? links.first
        return FeedAddress.absolute(tree.line("href", of: page), base: tree.base(of: entry) ?? home)
    }
}

extension AtomFeed {
    /// How an element's content is to be read (sections 3.1.1 and 4.1.3.3).
    private enum ContentKind {
        case plain, html, xhtml, other

        init(_ type: String?, holdsElements: Bool) {
            switch type?.lowercased() ?? "text" {
            case "html", "text/html": self = .html
            case "xhtml", "application/xhtml+xml": self = .xhtml
            case "text", "text/plain": self = holdsElements ? .xhtml : .plain
            default: self = .other
            }
        }
    }

    private func kind(of node: XMLTree.NodeID) -> ContentKind {
        ContentKind(tree.line("type", of: node), holdsElements: tree.holdsElements(node))
    }

    /// A title, on one line.
    private func text(of node: XMLTree.NodeID?) -> String? {
        guard let node else { return nil }
        return kind(of: node) == .html ? MarkupFragment.line(tree.joinedText(of: node)) : tree.line(of: node)
    }

    private func readText(of entry: XMLTree.NodeID, into article: inout CollectedArticle) {
        let title = article.source.title
        if let content = own("content", of: entry) {
            let paragraphs = paragraphs(in: content, title: title)
            article.source.articleBody = paragraphs
            if !paragraphs.isEmpty { return }
        }
        guard let summary = own("summary", of: entry) else { return }
        article.source.articleBody = paragraphs(in: summary, title: title)
        let content = own("content", of: entry)
        let address = FeedAddress.absolute(tree.line("src", of: content), base: tree.base(of: entry))
        article.diagnostics.append(.summaryAlone(address: address ?? article.source.url))
    }

    private func paragraphs(in node: XMLTree.NodeID, title: String?) -> [String] {
        switch kind(of: node) {
        case .plain: PlainTextReading.paragraphs(of: tree.joinedText(of: node))
        case .html: MarkupFragment.paragraphs(ofMarkupOrText: tree.joinedText(of: node), title: title)
        case .xhtml: tree.paragraphs(ofMarkupIn: node, title: title)
        case .other: []
        }
    }
}
