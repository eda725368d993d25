import ArticleExtraction
import NewsModel
import Testing

@Suite("Feeds and news items in JSON")
struct JSONFormatTests {
    private static let two = "One thing happened here. Then another did."

    private func read(_ json: String, entry: String? = nil, name: String = "a.json") throws -> ExtractedArticle {
        try ArticleReader().read(Array(json.utf8), name: name, entry: entry.map(EntryName.init))
    }

    private func code(_ json: String) -> ArticleReadingError.Code? {
        let error = #expect(throws: ArticleReadingError.self) { try read(json) }
        return error?.code
    }

    @Test("JSON Feed 1: an author, an identifier that is a number, a summary alone")
    func jsonFeed() throws {
        let feed =
            """
            {"version": "https://jsonfeed.org/version/1", "title": "The Example", "author": {"name": "Ada Example"},
             "items": [{"id": 12, "summary": "\(Self.two)"},
                       {"id": "b", "url": "https://example.org/b", "content_text": "One.\\n\\nTwo.", "author": {"name": "Bo Sample"}},
                       7, null, {"id": "c", "content_html": "", "content_text": "\(Self.two)"}]}
            """
        let summary = try read(feed, entry: "12")
        #expect(summary.article.text == Self.two)
        #expect(summary.article.author == "Ada Example")
        #expect(summary.diagnostics.map(\.identifier) == ["feed-summary-alone"])
        let second = try read(feed, entry: "https://example.org/b/")
        #expect(second.article.text == "One.\n\nTwo.")
        #expect(second.article.author == "Bo Sample")
        #expect(try read(feed, entry: "3").article.text == Self.two)
        #expect(code(feed) == .severalArticles)
        #expect(code("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}") == .noArticleText)
        #expect(code("{\"version\": \"https://jsonfeed.org/version/1\"}") == .noArticleText)
    }

    @Test(
        "NewsArticle as an object, in a list, in a graph, of every type",
        arguments: ["Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "https://schema.org/NewsArticle"])
    func linkedData(type: String) throws {
        let article =
            "{\"@type\": \"\(type)\", \"headline\": \"H &amp; h\", \"articleBody\": \"One.\\nTwo.\", \"author\": [\"Ada Example\"], "
            + "\"publisher\": {\"name\": \"The Example\"}, \"mainEntityOfPage\": \"https://example.org/a\"}"
        for json in [article, "[\(article)]", "{\"@graph\": [{\"@type\": \"WebSite\"}, \(article)]}"] {
            let result = try read(json)
            #expect(
                result.article
                    == Article(
                        outlet: "The Example", title: "H & h", author: "Ada Example", url: "https://example.org/a",
                        text: "One.\n\nTwo."))
        }
        #expect(code("[\(article), \(article.replacing("/a\"", with: "/b\""))]") == .severalArticles)
        #expect(
            try read("[\(article), \(article.replacing("One", with: "Un"))]", entry: "2").article.text == "Un.\n\nTwo.")
    }

    @Test("A live blog's updates follow its text; a description is a summary")
    func liveBlog() throws {
        let blog =
            """
            {"@type": "LiveBlogPosting", "headline": "H", "articleBody": "One.", "liveBlogUpdate": [
              {"@type": "BlogPosting", "headline": "Second", "articleBody": "Two."}, {"@type": "BlogPosting", "articleBody": "Three."}]}
            """
        #expect(try read(blog).article.text == "One.\n\nSecond\n\nTwo.\n\nThree.")
        let summary = try read("{\"@type\": \"NewsArticle\", \"headline\": \"H\", \"description\": \"\(Self.two)\"}")
        #expect(summary.diagnostics.map(\.identifier) == ["feed-summary-alone"])
    }

    @Test("ninjs: of several bodies the one with paragraphs, NITF in JSON, a description, a list of items")
    func ninjs() throws {
        let nitf = "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"
        let bodies =
            "{\"uri\": \"u:1\", \"headline\": \"H\", \"bodies\": [{\"role\": \"main\", \"value\": \"One. Two.\"}, "
            + "{\"contenttype\": \"application/nitf+xml\", \"value\": \"\(nitf)\"}, {\"value\": 7}, 8]}"
        #expect(try read(bodies).article.text == "One.\n\nTwo.")
        let described =
            "{\"uri\": \"u:2\", \"headline\": \"H\", \"description_text\": \"\(Self.two)\", \"type\": \"picture\"}"
        #expect(try read(described).diagnostics.map(\.identifier) == ["feed-summary-alone"])
        #expect(try read("[\(bodies), \(described)]", entry: "u:2").article.text == Self.two)
        #expect(code("{\"uri\": \"u:3\", \"headline\": \"H\"}") == .noArticleText)
    }

    @Test(
        "JSON of other kinds, and JSON that is none",
        arguments: [
            ("{}", .unknownFormat), ("{\"a\": 1}", .unknownFormat), ("[]", .unknownFormat), ("[{}]", .unknownFormat),
            ("{\"type\": \"FeatureCollection\", \"features\": []}", .unknownFormat),
            ("[\(String(repeating: "1,", count: 99))1]", .unknownFormat),
            ("{\"@type\": \"Recipe\", \"name\": \"Soup\"}", .unknownFormat), ("{\"a\":", .damaged),
            ("{\"a\" 1}", .damaged),
            ("{\"a\": \"\\ud800\"", .damaged), ("{\"a\": 1} trailing", .damaged), ("[1,]x", .damaged),
        ] as [(String, ArticleReadingError.Code)])
    func others(json: String, expected: ArticleReadingError.Code) {
        #expect(code(json) == expected)
    }

    @Test("Nesting by the hundred thousand is refused")
    func deep() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"@graph\":", "}]")] {
            let opening = String(repeating: open, count: 100_000)
            #expect(code(opening + "1" + String(repeating: close, count: 100_000)) == .damaged)
            #expect(code(opening) == .damaged)
        }
        #expect(code("{\"a\": \"" + String(repeating: "[", count: 100_000) + "\"}") == .unknownFormat)
    }

    @Test(
        "Numbers of any kind",
        arguments: [
            "1e999999", "-1e999999", "1e-999999", "123456789012345678901234567890123456789", "-0", "0.1e+400",
            "9223372036854775808",
            "-9223372036854775809", "18446744073709551616", "1E400", "true", "null",
        ])
    func numbers(number: String) throws {
        for name in ["id", "title", "content_text", "authors", "language", "date_published", "url", "extra"] {
            let json =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"content_html\": \"\(Self.two)\", \"\(name)\": \(number)}]}"
            do {
                #expect(try read(json).article.text == Self.two)
            } catch {
                #expect(error as? ArticleReadingError != nil)
            }
        }
        _ = try? read("{\"uri\": \"u\", \"headline\": \(number), \"bodies\": \(number), \"version\": \(number)}")
        _ = try? read(
            "{\"@type\": \"Article\", \"headline\": \(number), \"articleBody\": \(number), \"author\": \(number)}")
    }

    @Test("Line ends inside strings, which JSON forbids")
    func lineEnds() throws {
        #expect(
            try read("{\"@type\": \"Article\", \"headline\": \"A\nb\", \"articleBody\": \"One.\tTwo.\"}").article.title
                == "A b")
    }
}
