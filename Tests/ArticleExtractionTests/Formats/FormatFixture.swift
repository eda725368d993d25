import Foundation

/// A file of `Fixtures/Formats`, which has one article in every format.
enum FormatFixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Fixtures/Formats/\(name)").standardizedFileURL
        return [UInt8](try Data(contentsOf: file))
    }

    /// The files whose formats are XML or JSON.
    static let structured = [
        "rss-2.0.xml", "rss-1.0.rdf", "atom-html.xml", "atom-xhtml.xml", "json-feed-html.json", "json-feed-text.json",
        "news-article.json", "ninjs-1.3.json", "ninjs-2.0.json", "ninjs-3.0.json", "nitf-3.6.xml",
        "newsml-g2-nitf.xml", "newsml-g2-xhtml.xml", "newsml-1.2.xml",
    ]
}
