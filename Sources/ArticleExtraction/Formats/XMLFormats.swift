import HTMLTree
import NewsModel

/// The formats of XML that articles are read from, each known by its outermost element.
enum XMLFormats {
    /// - Parameter root: the outermost element's name, in lower case and without a prefix.
    static func knows(_ root: String) -> Bool { collections[root] != nil }

    private static let collections: [String: @Sendable (XMLTree) -> any ArticleCollection] = [
        "rss": { RSSFeed($0) }, "rdf": { RSSFeed($0) }, "feed": { AtomFeed($0) }, "entry": { AtomFeed($0) },
        "nitf": { NITF($0) }, "newsitem": { NewsMLG2($0) }, "newsmessage": { NewsMLG2($0) },
        "newsml": { NewsML1($0) },
    ]

    /// - Throws: ``ArticleReadingError`` for XML of another kind, and as the format's own reading.
    static func read(
        _ text: String, root: String, entry: EntryName?, fileName: String
    ) throws(ArticleReadingError) -> ExtractedArticle {
        guard let collection = collections[root] else { throw unknown(root, fileName) }
        let tree = XMLTree(parsing: text)
        var extracted = try collection(tree).read(entry, fileName: fileName)
        extracted.diagnostics.insert(contentsOf: tree.cuts.map(Diagnostic.xmlCut), at: 0)
        return extracted
    }

    private static func unknown(_ root: String, _ fileName: String) -> ArticleReadingError {
        root.isEmpty
            ? ArticleReadingError(code: .damaged, fileName: fileName, detail: "XML without an element")
            : ArticleReadingError(
                code: .unknownFormat, fileName: fileName, detail: "XML of the kind “\(root.prefix(40))”")
    }
}
