import ArticleExtraction
import NewsModel
import Testing

@Suite("The text of a page's article")
struct MainTextTests {
    private static let first =
        "The ferry Aurora ran aground near the harbour on Friday morning, the coast guard said, with 212 people on board."
    private static let second =
        "Two boats brought all of the passengers ashore by noon, and nobody was hurt, according to the harbour master, Lena Example."
    private static let third =
        "An inquiry will look at the ship's course, its speed and the weather, the ministry said, and report within three months."

    private func text(_ html: String) -> String { ArticleReader().read(html: html, url: nil).article.text }

    private func article(_ inner: String) -> String {
        """
        <html><head><title>T</title><style>p{}</style></head><body><nav><a href=/a>News</a> <a href=/b>Sport</a></nav>
        <div class="content"><article>\(inner)</article></div>
        <footer><p>About us. Terms of use. Privacy.</p></footer></body></html>
        """
    }

    private static let all = [first, second, third].joined(separator: "\n\n")

    @Test(
        "Paragraphs, however they are made",
        arguments: [
            "<p>\(first)</p><p>\(second)</p><p>\(third)</p>", "<p>\(first)<p>\(second)<p>\(third)",
            "<div>\(first)</div><div>\(second)</div><div>\(third)</div>",
            "<div>\(first)<br><br>\(second)<br> <br/>\(third)</div>",
            "<section><p>\(first)</p></section><section><div><p>\(second)</p></div></section><section><p>\(third)</p></section>",
            "<p>\(first.replacing(" ", with: "\n  &nbsp;"))</p><p>\(second)</p><p><b>\(third)</b></p>",
            "<p>\(first)</p><p></p><p>&nbsp;</p><p>\(second)</p>\(third)",
        ])
    func paragraphs(inner: String) {
        #expect(text(article(inner)) == Self.all)
    }

    @Test(
        "What stands around and between is left out",
        arguments: [
            "<script>var a = 'A sentence, with commas, and length.';</script>", "<style>.a { color: red }</style>",
            "<aside><p>Another story, with commas, that has a long sentence of its own, as they do.</p></aside>",
            "<figure><img src=a><figcaption>A ship, seen from the shore, on Friday.</figcaption></figure>",
            "<div class='newsletter-signup'><p>Get our best stories, every morning, in your inbox, for free.</p></div>",
            "<div class=share-bar><a href=/x>Share</a></div>",
            "<form><label>Name</label><input><button>Go</button></form>",
            "<div class='related-articles'><a href=/1>Storm closes port</a> <a href=/2>Ten ships</a></div>",
            "<p>Advertisement</p>", "<p><a href=/1>Read more: Storm closes the port for days</a></p>",
            "<p style='display: none'>Hidden words that nobody sees, at all.</p>", "<p hidden>Hidden words.</p>",
            "<div aria-hidden=true>Hidden words.</div>", "<p class=byline>By Ada Example</p>",
            "<noscript>Turn it on.</noscript>",
            "<!-- a comment -->", "<div class=comments><p>I was there, and saw it, and it was loud, I say.</p></div>",
        ])
    func boilerplate(part: String) {
        let page = article("<p>\(Self.first)</p>\(part)<p>\(Self.second)</p><p>\(Self.third)</p>")
        #expect(text(page) == Self.all)
    }

    @Test("Headings, lists and tables in the article stay; the title does not")
    func structure() {
        let page = article(
            """
            <h1>Ferry runs aground</h1><p>\(Self.first)</p><h2>What is known</h2><ul><li>The ship is 40 years old.</li>
            <li>It sails twice a day.</li></ul><p>\(Self.second)</p><table><tr><th>Aboard</th><td>212</td></tr>
            <tr><th>Hurt</th><td>0</td></tr></table><p>\(Self.third)</p>
            """
        ).replacing("<title>T<", with: "<title>Ferry runs aground<")
        #expect(
            text(page) == """
                \(Self.first)

                What is known

                The ship is 40 years old.

                It sails twice a day.

                \(Self.second)

                Aboard 212

                Hurt 0

                \(Self.third)
                """)
    }

    @Test("A dateline stays in its paragraph")
    func dateline() {
        let page = article("<p><span class=dateline>HARBOUR —</span> \(Self.first)</p><p>\(Self.second)</p>")
        #expect(text(page).hasPrefix("HARBOUR — The ferry"))
    }

    @Test("JSON-LD gives the text when the page shows much less")
    func linkedDataBody() {
        let page = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"H","articleBody":"\(Self.first)\\n\\n\(Self.second)"}
            </script><p>Subscribe to read on.</p>
            """
        let result = ArticleReader().read(html: page, url: nil)
        #expect(result.article.text == "\(Self.first)\n\n\(Self.second)")
        #expect(result.diagnostics.map(\.identifier) == ["text-from-linked-data"])
    }

    @Test(
        "A page without an article gives empty text and says so",
        arguments: ["", " ", "<html></html>", "<script>a</script>"])
    func empty(html: String) {
        let result = ArticleReader().read(html: html, url: nil)
        #expect(result.article.text == "")
        #expect(result.diagnostics.map(\.identifier) == ["no-article-text"])
    }

    @Test("Deep and wide pages do not crash")
    func ugly() {
        let deep = String(repeating: "<div>", count: 50_000) + Self.first
        #expect(ArticleReader().read(html: deep, url: nil).diagnostics.map(\.identifier).contains("page-cut-depth"))
        #expect(text("<p>" + String(repeating: "x", count: 1 << 20)).utf8.count == 1 << 20)
        #expect(text(String(repeating: "<", count: 100_000)).utf8.count <= 100_000)
        _ = text(String(repeating: "<p>One, two.<table><tr><td>", count: 20_000))
    }

    @Test("The same page gives the same article")
    func determinism() {
        let page = article("<p>\(Self.first)</p><p>\(Self.second)</p>")
        #expect((0..<5).allSatisfy { _ in text(page) == text(page) })
    }
}
