import ArticleExtraction
import NewsModel
import Testing

@Suite("Atom feeds")
struct AtomFeedTests {
    private static let two = "One thing happened here. Then another did."

    private func read(_ contents: String, entry: String? = nil) throws -> ExtractedArticle {
        let feed =
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'><title>The Example</title>\(contents)</feed>"
        return try ArticleReader().read(Array(feed.utf8), name: "feed.xml", entry: entry.map(EntryName.init))
    }

    @Test(
        "Content of every type",
        arguments: [
            ("<content>\(two)</content>", two),
            ("<content type='text'>One &lt;b&gt; c.\n\nTwo.</content>", "One <b> c.\n\nTwo."),
            ("<content type='html'>&lt;p&gt;One.&lt;p&gt;Two &amp;amp; 3.</content>", "One.\n\nTwo & 3."),
            (
                "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One <b>b</b>.</p>Two.</div></content>",
                "One b.\n\nTwo."
            ),
            (
                "<content type='application/xhtml+xml'><x:p xmlns:x='y'>One.</x:p><x:p>Two.</x:p></content>",
                "One.\n\nTwo."
            ),
            ("<content type='text/plain'>\(two)</content>", two), ("<content type='TEXT/HTML'>\(two)</content>", two),
        ])
    func content(markup: String, expected: String) throws {
        let result = try read("<entry><title>T</title>\(markup)<summary>No. No.</summary></entry>")
        #expect(result.article.text == expected)
        #expect(result.diagnostics.isEmpty)
    }

    @Test(
        "Where the text is elsewhere the summary stands for it, and a warning says so",
        arguments: [
            "", "<content src='/full' type='text/html'/>", "<content type='image/png'>AAAA</content>", "<content/>",
        ])
    func summary(content: String) throws {
        let result = try read(
            "<entry xml:base='https://example.org/'><title>T</title>\(content)<summary>\(Self.two)</summary></entry>")
        #expect(result.article.text == Self.two)
        #expect(result.diagnostics.map(\.identifier) == ["feed-summary-alone"])
        #expect(result.diagnostics[0].severity == .warning)
        #expect(result.diagnostics[0].explanation.contains("https://example.org/full") == content.contains("src"))
    }

    @Test("What the entry says goes before its source, and that before the feed")
    func inheritance() throws {
        let content = "<content>\(Self.two)</content>"
        let source = "<source><title>The Other</title><author><name>Bo Sample</name></author></source>"
        let feedAuthor = "<author><name>Ada Example</name></author>"
        let own = try read(
            "\(feedAuthor)<entry xml:lang='de'><author><name>Cy Model</name></author>\(source)\(content)</entry>")
        #expect(own.article.author == "Cy Model")
        #expect(own.article.outlet == "The Other")
        #expect(own.article.language == "de")
        #expect(try read("\(feedAuthor)<entry>\(source)\(content)</entry>").article.author == "Bo Sample")
        let inherited = try read("\(feedAuthor)<entry>\(content)</entry>").article
        #expect(inherited.author == "Ada Example")
        #expect(inherited.outlet == "The Example")
        #expect(inherited.language == "fr")
    }

    @Test("Titles of every type, links of every relation, either date")
    func metadata() throws {
        let entry =
            """
            <entry><title type="html">A &amp;lt; B &amp;amp; &lt;i&gt;C&lt;/i&gt;</title><id>urn:x:1</id>
            <link rel="self" href="https://example.org/self"/><link rel="alternate" type="text/plain" href="https://example.org/t"/>
            <link type="text/html" href="https://example.org/page"/><updated>2026-05-14T18:25:00Z</updated>
            <content>\(Self.two)</content></entry>
            """
        let article = try read(entry).article
        #expect(article.title == "A < B & C")
        #expect(article.url == "https://example.org/page")
        #expect(article.published?.iso8601 == "2026-05-14T18:25:00Z")
        #expect(
            try read(entry + entry.replacing("urn:x:1", with: "urn:x:2"), entry: "urn:x:2").article.text == Self.two)
    }

    @Test("An entry by itself, a prefix in front of everything, Atom 0.3")
    func variants() throws {
        let entry =
            "<a:entry xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:content>\(Self.two)</a:content></a:entry>"
        #expect(try ArticleReader().read(Array(entry.utf8), name: "a").article.title == "T")
        let old =
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>E</title><entry><title>T</title>"
            + "<issued>2026-05-14T18:25:00Z</issued><content type='text/html' mode='escaped'>&lt;p&gt;\(Self.two)</content>"
            + "</entry></feed>"
        #expect(try ArticleReader().read(Array(old.utf8), name: "a").article.published?.hour == 18)
    }

    @Test("What says the language is looked for in 64 elements around an entry")
    func inheritedLanguage() throws {
        func language(insideOf count: Int) throws -> String? {
            let around = String(repeating: "<x>", count: count)
            let feed =
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'>\(around)<entry><content>\(Self.two)</content>"
                + "</entry>" + String(repeating: "</x>", count: count) + "</feed>"
            return try ArticleReader().read(Array(feed.utf8), name: "a").article.language
        }
        #expect(try language(insideOf: 0) == "de")
        #expect(try language(insideOf: 60) == "de")
        #expect(try language(insideOf: 64) == nil)
    }
}
