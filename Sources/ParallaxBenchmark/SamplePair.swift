import ArticleExtraction
import Foundation
import NewsModel

/// Two articles of about as many words each, joined from the paragraphs of the bundles' first and second articles.
///
/// The bundles' order and the paragraphs' decide, so that the pair is always the same.
struct SamplePair {
    struct Text {
        var article: Article
        var words: Int
    }

    var first: Text
    var second: Text

    /// The length of the articles that the limits speak of.
    static let words = 800

    /// - Parameters:
    ///   - bundles: the folder of the bundles.
    ///   - words: articles end with the paragraph that brings them to so many words.
    init(bundles: String, words: Int) throws {
        first = try Self.join("a.txt", of: bundles, words: words)
        second = try Self.join("b.txt", of: bundles, words: words)
    }

    var articles: [Article] { [first.article, second.article] }
    var bytes: Int { first.article.text.utf8.count + second.article.text.utf8.count }

    /// The same articles with their texts repeated.
    ///
    /// Copies are the hard case of a longer text: every claim then has as many look-alikes as there are copies.
    func repeated(_ count: Int) -> [Article] {
        articles.map { article in
            var long = article
            long.text = Array(repeating: article.text, count: count).joined(separator: Self.gap)
            return long
        }
    }

    /// The first article, its text repeated and cut after the paragraph that makes it so many bytes long.
    func article(ofBytes bytes: Int) -> Article {
        let paragraphs = articles[0].text.components(separatedBy: Self.gap)
        var text: [String] = []
        var length = 0
        for index in 0... where length < bytes {
            text.append(paragraphs[index % paragraphs.count])
            length += text[index].utf8.count + Self.gap.utf8.count
            if length >= bytes { break }
        }
        var article = articles[0]
        article.text = text.joined(separator: Self.gap)
        return article
    }

    private static func join(_ file: String, of bundles: String, words: Int) throws -> Text {
        let folders = try FileManager.default.contentsOfDirectory(atPath: bundles).sorted()
        var joined: Text?
        var paragraphs: [String] = []
        var count = 0
        for folder in folders {
            let path = "\(bundles)/\(folder)/\(file)"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let article = ArticleReader().read(plainText: try String(contentsOfFile: path, encoding: .utf8)).article
            if joined == nil { joined = Text(article: article, words: 0) }
            for paragraph in article.text.components(separatedBy: gap) where count < words {
                paragraphs.append(paragraph)
                count += paragraph.split(whereSeparator: \.isWhitespace).count
            }
        }
        guard var result = joined, count >= words else { throw BenchmarkError.tooFewWords(file: file, words: count) }
        result.article.text = paragraphs.joined(separator: gap)
        result.words = count
        return result
    }

    private static let gap = "\n\n"
}

/// Why a benchmark cannot be run.
enum BenchmarkError: Error, CustomStringConvertible {
    case tooFewWords(file: String, words: Int)
    case processFailed(command: String, status: Int32)
    case noPages(folders: String)

    var description: String {
        switch self {
        case .tooFewWords(let file, let words):
            "The bundles' files '\(file)' have only \(words) words together; name the folder with --bundles."
        case .processFailed(let command, let status): "'\(command)' ended with status \(status)."
        case .noPages(let folders): "There is no .html file in \(folders); name folders with --pages."
        }
    }
}
