import ArticleExtraction
import NewsModel
import Testing

@Suite("RSS feeds")
struct RSSFeedTests {
    private static let two = "One thing happened here. Then another did."

    private func read(_ items: String, entry: String? = nil, head: String = "<title>The Example</title>") throws
        -> ExtractedArticle
    {
        let feed = "<rss version='2.0'><channel>\(head)\(items)</channel></rss>"
        return try ArticleReader().read(Array(feed.utf8), name: "feed.xml", entry: entry.map(EntryName.init))
    }

    private func code(_ items: String, entry: String? = nil) -> ArticleReadingError.Code? {
        let error = #expect(throws: ArticleReadingError.self) { try read(items, entry: entry) }
        return error?.code
    }

    @Test("A description is read as HTML or as text, and a note says that it may be a summary")
    func descriptions() throws {
        let description = [
            (Self.two, Self.two), ("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", "One.\n\nTwo."),
            ("One &amp;amp; a.\n\nTwo.", "One & a.\n\nTwo."), ("<![CDATA[One.<br><br>Two.]]>", "One.\n\nTwo."),
            ("<p xmlns='http://www.w3.org/1999/xhtml'>One.</p><p>Two.</p>", "One.\n\nTwo."),
            ("Caf&eacute; 5&nbsp;p.m. One. &undeclared; Two.", "Café 5 p.m. One. &undeclared; Two."),
        ]
        for (given, expected) in description {
            let result = try read("<item><title>T</title><description>\(given)</description></item>")
            #expect(result.article.text == expected)
            #expect(result.diagnostics.map(\.identifier) == ["feed-description-alone"])
        }
    }

    @Test("Content goes before a description, but not when it is empty")
    func content() throws {
        let encoded = "<content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>"
        let item = "<item><description>\(Self.two)</description>"
        #expect(try read(item + encoded + "</item>").article.text == "One.\n\nTwo.")
        #expect(try read(item + "<content:encoded> </content:encoded></item>").article.text == Self.two)
    }

    @Test("Elements of other modules are none of the item's")
    func modules() throws {
        let result = try read(
            """
            <item><media:title>No</media:title><itunes:author>No</itunes:author><media:description>No. No.</media:description>
            <title>Yes &amp;amp; yes</title><author>ada@example.org (Ada Example)</author><link>/story</link>
            <description>\(Self.two)</description></item>
            """, head: "<title>The Example</title><link>https://example.org/news/</link><language>en_us</language>")
        #expect(result.article.title == "Yes & yes")
        #expect(result.article.author == "Ada Example")
        #expect(result.article.url == "https://example.org/story")
        #expect(result.article.language == "en-US")
        #expect(result.article.text == Self.two)
    }

    @Test("An item that comes from elsewhere names its outlet, and its title may repeat it")
    func sources() throws {
        let article = try read(
            """
            <item><title>Ferry runs aground - The Harbour Chronicle</title><guid>https://example.org/a</guid>
            <source url="https://harbourchronicle.example">The Harbour Chronicle</source>
            <description>\(Self.two)</description></item>
            """, head: "<title>News search</title>"
        ).article
        #expect(article.outlet == "The Harbour Chronicle")
        #expect(article.title == "Ferry runs aground")
        #expect(article.url == "https://example.org/a")
    }

    @Test("A feed without a title is named after its host")
    func host() throws {
        let item = "<item><link>https://www.example.org/a</link><description>\(Self.two)</description></item>"
        #expect(try read(item, head: "").article.outlet == "example.org")
    }

    @Test("Dates: RFC 822, Dublin Core, unreadable")
    func dates() throws {
        func item(_ date: String) -> String { "<item>\(date)<description>\(Self.two)</description></item>" }
        #expect(
            try read(item("<pubDate>Thu, 14 May 26 18:25 EST</pubDate>")).article.published?.iso8601
                == "2026-05-14T18:25-05:00")
        #expect(
            try read(item("<dc:date>2026-05-14T18:25Z</dc:date>")).article.published?.iso8601 == "2026-05-14T18:25Z")
        let unreadable = try read(item("<pubDate>lately</pubDate>"))
        #expect(unreadable.article.published == nil)
        #expect(unreadable.diagnostics.map(\.identifier) == ["feed-description-alone", "unreadable-date"])
    }

    @Test("RSS 0.91 and RSS 0.90 are read as well")
    func oldVersions() throws {
        let old =
            "<rss version='0.91'><channel><title>The Example</title><item><title>T</title>"
            + "<description>\(Self.two)</description></item></channel></rss>"
        #expect(try ArticleReader().read(Array(old.utf8), name: "a").article.text == Self.two)
        let older =
            "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
            + "xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>The Example</title></channel>"
            + "<item><title>T</title><description>\(Self.two)</description></item></r:RDF>"
        #expect(try ArticleReader().read(Array(older.utf8), name: "a").article.outlet == "The Example")
    }

    @Test("Ten thousand items: one is found, several must be named")
    func many() throws {
        let items = (1...10_000).map { number in
            "<item><title>Story \(number)</title><link>https://example.org/\(number)/</link>"
                + "<guid isPermaLink='false'>id\(number)</guid>"
                + "<description>Story \(number) begins. It ends.</description></item>"
        }.joined()
        for name in ["7777", "https://example.org/7777", "https://example.org/7777/#x", "id7777"] {
            #expect(try read(items, entry: name).article.text == "Story 7777 begins. It ends.")
        }
        let error = #expect(throws: ArticleReadingError.self) { try read(items) }
        #expect(error?.detail == "10000: 1 “Story 1”, 2 “Story 2”, 3 “Story 3” and 9997 more")
        #expect(code(items, entry: "10001") == .noSuchArticle)
        #expect(code(items, entry: "https://example.org/") == .noSuchArticle)
    }

    @Test("Feeds without anything to read")
    func empty() {
        #expect(code("") == .noArticleText)
        #expect(code("<item><title>T</title></item>") == .noArticleText)
        #expect(code("<item><description>One sentence.</description></item>") == .tooShort)
        #expect(code("<item><title>T</title></item>", entry: "2") == .noSuchArticle)
    }

    @Test("An item that lost its end tag does not swallow the next one")
    func malformed() throws {
        let items =
            "<item><title>A<description>One. Two.</description></item><item><title>B & b</title>"
            + "<description>Three. Four.</description></item>"
        let result = try read(items, entry: "2")
        #expect(result.article.title == "B & b")
        #expect(result.article.text == "Three. Four.")
        #expect(result.diagnostics.first?.identifier == "xml-cut-malformed")
    }

    @Test("Notes of publishing systems and pictures' captions are no text")
    func clutter() throws {
        let result = try read(
            """
            <item><title>Ferry freed</title><content:encoded><![CDATA[<h2>Ferry freed</h2><p>One happened.</p>
            <figure><img src="a.jpg"><figcaption>A caption.</figcaption></figure><p>Two happened.</p>
            <ul><li>A point</li><li>Another</li></ul><p><a href="/b">Read more: another story</a></p>
            <p>The post <a href="/a">Ferry freed</a> appeared first on <a href="/">The Example</a>.</p><p>Continue reading →</p>
            <script>track()</script>]]></content:encoded></item>
            """)
        #expect(result.article.text == "One happened.\n\nTwo happened.\n\nA point\n\nAnother")
        #expect(result.diagnostics.isEmpty)
    }

    @Test("Nothing is expanded, nothing is fetched")
    func hostile() throws {
        let bombs = (1...12).map { "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>" }.joined()
        let feed =
            "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x' [<!ENTITY e0 'ha'>\(bombs)<!ENTITY f SYSTEM "
            + "'file:///etc/passwd'>]><rss><channel><item><description>One &e12; here. Two &f; there."
            + "</description></item></channel></rss>"
        let article = try ArticleReader().read(Array(feed.utf8), name: "a.xml").article
        #expect(article.text == "One &e12; here. Two &f; there.")
    }
}
