import Foundation
import NewsModel
import Parallax
import Reporting
import Testing

/// Nothing is quoted that is not verbatim in the input: held on every document made from the bundles.
@Suite("Verbatim quoting")
struct VerbatimTests {
    @Test("a comparison quotes its articles", arguments: EventBundle.all)
    func comparison(_ bundle: EventBundle) throws {
        let articles = try bundle.articles()
        let compared = try Pipeline().compare(articles, force: true)
        try expectVerbatim(JSONDocuments.comparison(compared, version: "1"), of: articles.map(\.text))
    }

    @Test("a comparison of a digest's voices quotes the digest", arguments: EventBundle.all)
    func digest(_ bundle: EventBundle) throws {
        let digest = try bundle.digest()
        let compared = try Pipeline().compare(digest: digest)
        try expectVerbatim(
            JSONDocuments.comparison(compared, version: "1"), of: compared.articles.map { _ in digest.text })
    }

    @Test("a check quotes its draft and its sources", arguments: EventBundle.all)
    func check(_ bundle: EventBundle) throws {
        let articles = try bundle.articles()
        let digest = try bundle.digest()
        let checked = try Pipeline().check(draft: digest, against: articles)
        try expectVerbatim(JSONDocuments.check(checked), of: [digest.text] + articles.map(\.text), sourcesFrom: 1)
    }

    @Test("a reading quotes its article", arguments: EventBundle.all)
    func claims(_ bundle: EventBundle) throws {
        for article in try bundle.articles() {
            try expectVerbatim(JSONDocuments.claims(Pipeline().claims(in: article)), of: [article.text])
        }
    }

    /// Everything in a document that has `start`, `end` and `text` must read so: in the text that its `article` or
    /// `source` names, else in one of them.
    ///
    /// - Parameter sourcesFrom: the index of the text that `source` 0 means.
    private func expectVerbatim(_ document: String, of texts: [String], sourcesFrom: Int = 0) throws {
        let scalars = texts.map { Array($0.unicodeScalars) }
        let quotes = try Self.quotes(in: document)
        #expect(!quotes.isEmpty)
        for quote in quotes {
            let index = quote.article ?? quote.source.map { $0 + sourcesFrom }
            let candidates = index.map { [scalars[$0]] } ?? scalars
            let stands = candidates.contains { text in
                quote.start >= 0 && quote.start <= quote.end && quote.end <= text.count
                    && text[quote.start..<quote.end].elementsEqual(quote.text.unicodeScalars)
            }
            #expect(stands, "“\(quote.text)” does not stand at \(quote.start)..<\(quote.end).")
        }
    }

    private struct Quote {
        var start: Int
        var end: Int
        var text: String
        var article: Int?
        var source: Int?
    }

    private static func quotes(in document: String) throws -> [Quote] {
        var pending: [Any] = [try JSONSerialization.jsonObject(with: Data(document.utf8))]
        var result: [Quote] = []
        while let next = pending.popLast() {
            if let list = next as? [Any] {
                pending += list
            } else if let object = next as? [String: Any] {
                pending += object.values
                guard let start = object["start"] as? Int, let end = object["end"] as? Int,
                    let text = object["text"] as? String
                else { continue }
                result.append(
                    Quote(
                        start: start, end: end, text: text, article: object["article"] as? Int,
                        source: object["source"] as? Int))
            }
        }
        return result
    }
}
