import HTMLTree
import NewsModel

/// IPTC's NewsML 1.0 to 1.2: news items whose components hold lines about a text and the text.
struct NewsML1: ArticleCollection {
    static let kind = "a NewsML document"

    private let tree: XMLTree
    private let items: [XMLTree.NodeID]

    /// Items with a text; where none has, all of them.
    init(_ tree: XMLTree) {
        self.tree = tree
        var items: [XMLTree.NodeID] = []
        for node in tree.nodes where tree.name(of: node) == "NewsItem" {
            if items.last.map({ tree.subtree(of: $0).contains(node) }) != true { items.append(node) }
        }
        let whole = items.filter { !tree.descendants("DataContent", of: $0).isEmpty }
        self.items = whole.isEmpty ? items : whole
    }

    var listed: [ListedArticle] {
        items.map { item in
            let identifier = tree.descend("Identification", "NewsIdentifier", from: item)
            let names = ["PublicIdentifier", "NewsItemId"].compactMap { tree.line(of: tree.child($0, of: identifier)) }
            return ListedArticle(title: line("HeadLine", in: item), names: names)
        }
    }

    func article(at place: Int) -> CollectedArticle {
        let item = items[place]
        let management = tree.child("NewsManagement", of: item)
        var source = MetadataSource()
        source.title = line("HeadLine", in: item)
        source.outlet = provider(of: item) ?? line("CreditLine", in: item)
        source.author = PersonName.joined(line("ByLine", in: item).map(PersonName.inByline) ?? [])
        source.published =
            tree.line(of: tree.child("ThisRevisionCreated", of: management))
            ?? tree.line(of: tree.child("FirstCreated", of: management))
        source.language = tree.line("FormalName", of: tree.descendants("Language", of: item).first)
        for content in tree.descendants("DataContent", of: item) where source.articleBody == nil {
            source = source.filled(from: NewsContent(tree, in: content, title: source.title).source)
            if source.articleBody?.isEmpty == true { source.articleBody = nil }
        }
        return CollectedArticle(source: source)
    }

    private func line(_ name: String, in item: XMLTree.NodeID) -> String? {
        tree.line(of: tree.descendants(name, of: item).first)
    }

    private func provider(of item: XMLTree.NodeID) -> String? {
        let party = tree.descend("Provider", "Party", from: tree.descendants("AdministrativeMetadata", of: item).first)
        return tree.line("FormalName", of: party)
    }
}
