import ArticleExtraction
import NewsModel
import Testing

@Suite("What a page says about its article")
struct PageMetadataTests {
    private func article(_ head: String, body: String = "", url: String? = nil) -> Article {
        ArticleReader().read(
            html: "<html lang=en-gb><head>\(head)</head><body>\(body)<p>Text.</p></body></html>", url: url
        )
        .article
    }

    @Test("JSON-LD goes before all else, references included")
    func linkedData() {
        let article = article(
            """
            <title>Title of the document</title><meta property=og:title content="OpenGraph title">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Organization","@id":"#o","name":"The Example"},
            {"@type":["Thing","NewsArticle"],"headline":"Ferry &amp; harbour","datePublished":"2026-05-15T11:05:00Z",
             "author":[{"@type":"Person","name":"Ada Example"},{"@id":"#p"}],"publisher":{"@id":"#o"}},
            {"@type":"Person","@id":"#p","name":"Ben Example"}]}</script>
            """)
        #expect(article.title == "Ferry & harbour")
        #expect(article.outlet == "The Example")
        #expect(article.author == "Ada Example, Ben Example")
        #expect(article.published?.iso8601 == "2026-05-15T11:05:00Z")
        #expect(article.language == "en-GB")
    }

    @Test(
        "Broken or surprising JSON-LD is passed over",
        arguments: [
            "{", "[]", "null", "{\"@type\":5,\"headline\":7}",
            "{\"@type\":\"NewsArticle\",\"author\":[[]],\"headline\":{}}",
            "{\"@graph\":{\"@graph\":[null]}}", "/* <![CDATA[ */ x", String(repeating: "[", count: 5000),
        ])
    func brokenLinkedData(script: String) {
        let head = "<meta property=og:title content='A title'><script type='application/ld+json'>\(script)</script>"
        #expect(article(head).title == "A title")
    }

    @Test("OpenGraph and other meta elements")
    func metaElements() {
        let article = article(
            """
            <meta property="og:title" content="Ferry runs aground | The Example"><meta property="og:site_name" content="The Example">
            <meta property="article:published_time" content="2026-05-15T11:05:00+01:00">
            <meta property="article:author" content="https://example.org/ada"><meta name="author" content="By Ada Example">
            <link rel="canonical" href="https://www.example.org/ferry">
            """, url: "https://amp.example.org/ferry")
        #expect(article.title == "Ferry runs aground")
        #expect(article.outlet == "The Example")
        #expect(article.author == "Ada Example")
        #expect(article.published?.iso8601 == "2026-05-15T11:05:00+01:00")
        #expect(article.url == "https://www.example.org/ferry")
    }

    @Test("Dublin Core")
    func dublinCore() {
        let article = article(
            "<meta name=DC.title content=T><meta name=DC.creator content='Ada Example'><meta name=DC.date content=2026-05-15>"
        )
        #expect(article.title == "T")
        #expect(article.author == "Ada Example")
        #expect(article.published?.iso8601 == "2026-05-15")
    }

    @Test("The visible page, where nothing else speaks")
    func visible() {
        let article = article(
            "<title>Ferry runs aground - The Example</title>",
            body: """
                <h1>Ferry runs aground</h1><a rel=author href=/ada>Ada Example</a>
                <time datetime="Fri, 15 May 2026 11:05:00 GMT">today</time>
                """, url: "https://www.example.org/news/ferry")
        #expect(article.title == "Ferry runs aground")
        #expect(article.author == "Ada Example")
        #expect(article.published?.iso8601 == "2026-05-15T11:05:00Z")
        #expect(article.outlet == "The Example")
        #expect(article.url == "https://www.example.org/news/ferry")
    }

    @Test("A date in the address is the last resort; a date nobody can read is told")
    func dates() {
        #expect(article("", url: "https://example.org/2026/05/15/ferry").published?.iso8601 == "2026-05-15")
        let result = ArticleReader().read(html: "<meta name=date content='04/05/2026'><p>Text.</p>", url: nil)
        #expect(result.article.published == nil)
        #expect(result.diagnostics.map(\.identifier) == ["unreadable-date"])
    }

    @Test("Nothing is made up")
    func nothing() {
        let article = ArticleReader().read(html: "<p>Text.</p>", url: nil).article
        #expect(article == Article(text: "Text."))
    }
}
