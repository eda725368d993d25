import Testing

@testable import ArticleExtraction

@Suite("One of several articles")
struct EntryChoiceTests {
    private let articles = [
        ListedArticle(title: "Alpha", names: ["https://example.org/alpha/", "tag:example.org,2026:1"]),
        ListedArticle(title: "Beta", names: ["https://example.org/beta#top", "tag:example.org,2026:a#2"]),
        ListedArticle(title: nil, names: ["https://example.org/gamma", "7"]),
        ListedArticle(title: String(repeating: "Delta ", count: 30), names: ["tag:example.org,2026:a#4"]),
    ]

    private func place(_ name: String?) throws(ArticleReadingError) -> Int {
        try EntryChoice.place(of: name.map(EntryName.init), among: articles, fileName: "feed.xml")
    }

    @Test(
        "By number, address or identifier, with or without fragment and slash",
        arguments: [
            ("1", 0), ("4", 3), ("https://example.org/alpha", 0), ("https://example.org/alpha/#more", 0),
            ("https://example.org/beta", 1), ("tag:example.org,2026:a#4", 3), ("tag:example.org,2026:a#2", 1), ("7", 2),
        ])
    func found(name: String, expected: Int) throws {
        #expect(try place(name) == expected)
    }

    @Test(arguments: ["0", "5", "99999999999999999999999", "", "#", "/", "https://example.org/", "Alpha", "-1", "1.0"])
    func missing(name: String) {
        let error = #expect(throws: ArticleReadingError.self) { try place(name) }
        #expect(error?.code == .noSuchArticle)
    }

    @Test("Without a name there must be one article")
    func unnamed() throws {
        let error = #expect(throws: ArticleReadingError.self) { try place(nil) }
        #expect(error?.code == .severalArticles)
        #expect(error?.detail == "4: 1 “Alpha”, 2 “Beta”, 3 “https://example.org/gamma” and 1 more")
        #expect(try EntryChoice.place(of: nil, among: [articles[0]], fileName: "") == 0)
        #expect(EntryChoice.summary(of: Array(articles[2...])).hasSuffix("Delta Delta Delta Delta …”"))
    }
}
