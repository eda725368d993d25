import HTMLTree

/// The text of a NewsML item: NITF, XHTML, HTML or plain text.
struct NewsContent {
    /// The paragraphs, and what an NITF document says of itself.
    private(set) var source = MetadataSource()

    /// Renditions of one text that are looked at.
    private static let mostRenditions = 16

    /// Takes the first rendition that has text.
    ///
    /// - Parameters:
    ///   - container: holds `inlineXML` and `inlineData`, or is one of NewsML 1's `DataContent`.
    ///   - title: a heading that repeats it is left out.
    init(_ tree: XMLTree, in container: XMLTree.NodeID?, title: String?) {
        guard let container else { return }
        for node in [container] + tree.children(of: container).prefix(Self.mostRenditions) {
            let name = tree.name(of: node)
            guard ["inlineXML", "inlineData", "DataContent"].contains(name) else { continue }
            source = Self.read(node, in: tree, title: title)
            if source.articleBody?.isEmpty == false { return }
        }
    }

    private static func read(_ node: XMLTree.NodeID, in tree: XMLTree, title: String?) -> MetadataSource {
        if let document = tree.descendants("nitf", of: node).first {
            var source = NITF(tree, root: document).source
            if title != nil { source.articleBody = NITF(tree, root: document).paragraphs(title: title) }
            return source
        }
        if tree.line("encoding", of: node) != nil { return MetadataSource() }
        var source = MetadataSource()
        let type = (tree.line("contenttype", of: node) ?? "").lowercased()
        if tree.holdsElements(node) {
            source.articleBody = tree.paragraphs(ofMarkupIn: node, title: title)
            source.language = tree.descendants("html", of: node).first.flatMap { tree.language(of: $0) }
        } else if type.hasPrefix("text/plain") {
            source.articleBody = PlainTextReading.paragraphs(of: tree.joinedText(of: node))
        } else {
            source.articleBody = MarkupFragment.paragraphs(ofMarkupOrText: tree.joinedText(of: node), title: title)
        }
        return source
    }
}
