import HTMLTree
import NewsModel

/// IPTC's News Industry Text Format, version 3, as a document or inside another one.
struct NITF: ArticleCollection {
    static let kind = "an NITF document"

    private let tree: XMLTree
    private let root: XMLTree.NodeID?

    init(_ tree: XMLTree) { self.init(tree, root: tree.root) }

    /// - Parameter root: the `nitf` element.
    init(_ tree: XMLTree, root: XMLTree.NodeID?) {
        self.tree = tree
        self.root = root
    }

    private var head: XMLTree.NodeID? { tree.child("head", of: root) }
    private var metadata: XMLTree.NodeID? { tree.child("docdata", of: head) }
    private var body: XMLTree.NodeID? { tree.child("body", of: root) }
    private var bodyHead: XMLTree.NodeID? { tree.child("body.head", of: body) }

    var listed: [ListedArticle] {
        guard root != nil else { return [] }
        let id = tree.line("id-string", of: tree.child("doc-id", of: metadata))
        return [ListedArticle(title: title, names: [id, address].compactMap(\.self))]
    }

    func article(at place: Int) -> CollectedArticle { CollectedArticle(source: source) }

    var source: MetadataSource {
        MetadataSource(
            title: title, outlet: outlet, author: PersonName.joined(authors), published: published, url: address,
            language: (bodyContent ?? body ?? root).flatMap(tree.language), articleBody: paragraphs(title: title))
    }

    private var title: String? {
        let headline = tree.child("hedline", of: bodyHead)
        return tree.line(of: tree.child("hl1", of: headline)) ?? tree.line(of: headline)
            ?? tree.line(of: tree.child("title", of: head))
    }

    /// The publication, else who distributes the text, else whose it is.
    private var outlet: String? {
        tree.line("name", of: tree.child("pubdata", of: head))
            ?? tree.line(of: tree.child("distributor", of: bodyHead))
            ?? tree.line("holder", of: tree.child("doc.copyright", of: metadata))
            ?? tree.line(of: tree.descend("rights", "rights.owner", from: bodyHead))
    }

    private static let mostAuthors = 12

    /// The persons that a byline marks, else its text without the title that `byttl` gives them.
    private var authors: [String] {
        tree.children("byline", of: bodyHead).flatMap { byline -> [String] in
            let persons = tree.descendants("person", of: byline).prefix(Self.mostAuthors).compactMap {
                tree.line(of: $0)
            }
            if !persons.isEmpty { return persons }
            var text = CollapsedText()
            var titleEnd = 0
            for node in tree.subtree(of: byline) where node >= titleEnd {
                if tree.name(of: node) == "byttl" { titleEnd = tree.subtree(of: node).upperBound }
                text.append(tree.bytes[tree.textRange(of: node)])
            }
            return PersonName.inByline(text.take())
        }
    }

    private var published: String? {
        tree.line("norm", of: tree.child("date.issue", of: metadata))
            ?? tree.line("norm", of: tree.descend("dateline", "story.date", from: bodyHead))
            ?? tree.line("norm", of: tree.child("date.release", of: metadata))
            ?? tree.line("date.publication", of: tree.child("pubdata", of: head))
    }

    private var address: String? {
        let candidates = [
            tree.line("ex-ref", of: tree.child("pubdata", of: head)),
            tree.line("id-string", of: tree.child("doc-id", of: metadata)),
        ]
        return candidates.lazy.compactMap(\.self).first(where: FeedAddress.isAbsolute)
    }
}

extension NITF {
    private var bodyContent: XMLTree.NodeID? { tree.child("body.content", of: body) }

    /// - Parameter title: a heading that repeats it is left out.
    func paragraphs(title: String?) -> [String] {
        guard let content = bodyContent ?? body else { return [] }
        let page = HTMLDocument(inside: content, of: tree, tag: Self.tag)
        return MarkupFragment.paragraphs(of: page, title: title)
    }

    /// The element of HTML that one of NITF is like; `nil` for what is no text of the article: pictures with their
    /// captions, notes to editors, and what stands before and after the text.
    private static func tag(_ name: String) -> HTMLTag? {
        switch name {
        case "hl1", "hl2": .h2
        case "block", "content": .div
        case "bq": .blockquote
        case "fn": .p
        case "nitf-table": .div
        case "media", "note", "body.head", "body.end", "byline", "distributor", "dateline", "copyrite", "tobject",
            "custom-table", "nitf-table-metadata", "alt-code":
            nil
        default: HTMLTag(elementName: name)
        }
    }
}
