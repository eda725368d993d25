import ArticleExtraction
import ClaimExtraction
import Foundation
import NewsModel

/// A folder with the articles of one event, `a.txt`, `b.txt` and perhaps `c.txt`.
struct BundleFolder {
    let folder: String

    /// Two of its articles; `name` tells which, as "ab".
    struct Pair {
        var name: String
        var first: ArticleAnalysis
        var second: ArticleAnalysis
    }

    /// Every two articles, in order.
    func pairs() throws -> [Pair] {
        let names = names
        let analyses = try articles().map(ArticleAnalyzer().analyze)
        return names.indices.flatMap { first in
            names.indices.dropFirst(first + 1).map { second in
                Pair(name: names[first] + names[second], first: analyses[first], second: analyses[second])
            }
        }
    }

    /// Its articles, in order.
    func articles() throws -> [Article] { try names.map(article) }

    private var names: [String] {
        ["a", "b", "c"].filter { FileManager.default.fileExists(atPath: "\(folder)/\($0).txt") }
    }

    func article(_ name: String) throws -> Article {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).txt"))
        return try ArticleReader().read([UInt8](data), name: name).article
    }
}
