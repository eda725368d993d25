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

    @Test("Of several articles on a page the main one is read, and the page is said to hold more")
    func severalArticles() {
        let long =
            "<article><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p><p>\(Self.first) Again, and again.</p><p>\(Self.second) So she said, twice.</p></article>"
        let other =
            "<article>"
            + String(
                repeating: "<p>The council met on Monday, and it voted, and it went home, all of it.</p>", count: 10)
            + "</article>"
        let result = ArticleReader().read(html: "<body>\(long)\(other)</body>", url: nil)
        #expect(result.diagnostics.map(\.identifier) == ["several-articles"])
        #expect(result.article.text.contains("council") || result.article.text.contains("Aurora"))
        let teasers = String(
            repeating: "<article><h3><a href=/x>Other news of the day</a></h3><p>It was short.</p></article>", count: 5)
        #expect(ArticleReader().read(html: "<body>\(long)\(teasers)</body>", url: nil).diagnostics.isEmpty)
    }

    @Test(
        "What stands around a text is told from it",
        arguments: [
            // A caption without an element for it, after the picture and with it.
            "<div class=pic><img src=a><div>The ferry at the pier, seen from the shore</div></div>",
            "<div class=pic><img src=a></div><div class=pic-text>The ferry at the pier, seen from the shore</div>",
            // A sentence shown again, whole and shortened, with its speaker.
            "<blockquote><p>“nobody was hurt, according to the harbour master”</p></blockquote>",
            "<aside class=q><p>“Nobody was hurt,” according to the harbour master</p></aside>",
            "<div class=quote><span>brought all of the passengers ashore by noon</span></div>",
            // Boxes that a line opens.
            "<div class=x1><div>Read also</div><p><a href=/1>Storm closes the port for days, and then for weeks</a></p></div>",
            "<div class=x1><h4>Lesen Sie auch</h4><a href=/1>Sturm schließt den Hafen, und zwar für Tage</a></div>",
            "<div class=x1>Читайте также<br><br>Шторм закрыл порт на несколько дней, и корабли стоят</div>",
            // Other articles.
            "<div class=x2><h3><a href=/1>Ten ships are to be sold</a></h3><p>The company sells them, it said, because they are old.</p></div>",
            // Embedded posts.
            "<blockquote class='chirper-tweet'><p>I saw it, and it was loud, I say.</p>Ada (@ada)</blockquote>",
            "<div class='image-gallery'><p>First picture, of the ship, at sea.</p><p>Second picture.</p></div>",
        ])
    func surroundings(part: String) {
        let paragraphs = [Self.first, Self.second, Self.third, Self.first + " Again.", Self.second + " Again."]
        let inner =
            paragraphs[..<2].map { "<p>\($0)</p>" }.joined() + part + paragraphs[2...].map { "<p>\($0)</p>" }.joined()
        #expect(text(article(inner)) == paragraphs.joined(separator: "\n\n"))
    }

    @Test("What resembles such things is kept")
    func lookAlikes() {
        let parts = [
            "<h2>Reactions</h2>",
            "<blockquote><p>“I have never seen such a thing,” the captain wrote in the log.</p></blockquote>",
            "<p><img src=a>A paragraph may have a small picture in it, and then it is a paragraph still, not a caption, as a reader sees.</p>",
            "<ul><li>Nobody was hurt.</li></ul>",
            "<div><p>The line, which <a href=/1>has been run by one company since the war</a>, is old, and it shows, as anyone will tell who lives on it.</p></div>",
        ]
        for part in parts {
            let found = text(
                article(
                    "<p>\(Self.first)</p><p>\(Self.second)</p>\(part)<p>\(Self.third)</p><p>\(Self.first) Again.</p>"))
            let words = ArticleReader().read(html: "<p>\(part)</p>", url: nil).article.text
            #expect(found.contains(words), "\(part)")
        }
    }

    @Test(
        "Readers' comments end an article, in whatever language they are headed",
        arguments: [
            "Comments (2)", "3 Kommentare", "Комментарии", "תגובות", "التعليقات", "コメント",
        ])
    func comments(heading: String) {
        let page =
            "<body><div class=a><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p></div><div class=b><b>\(heading)</b>"
            + String(
                repeating: "<div class=c><i>Anna</i><p>I was there, and saw it, and it was loud, I say.</p></div>",
                count: 3) + "</div></body>"
        #expect(text(page) == Self.all)
    }

    @Test("The beginning of a report for subscribers is told", arguments: ["false", "\"False\"", "true"])
    func subscribers(isFree: String) {
        let data = "{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"isAccessibleForFree\":\(isFree)}"
        let page =
            "<script type=application/ld+json>\(data)</script><article><p>\(Self.first)</p><p>\(Self.second)</p></article>"
        let found = ArticleReader().read(html: page, url: nil).diagnostics.map(\.identifier)
        #expect(found == (isFree == "true" ? [] : ["for-subscribers"]))
    }

    @Test("A paragraph of JSON-LD goes on where the page stops")
    func linkedDataContinues() {
        let body = [Self.first, Self.second, Self.third, Self.first + " Again.", Self.third + " Again."].joined(
            separator: " ")
        let page = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"H","articleBody":"\(body)"}</script>
            <article><p>\(Self.first)</p><p>\(Self.second)</p></article><p>Subscribe to read on.</p>
            """
        let result = ArticleReader().read(html: page, url: nil)
        #expect(result.article.text.hasPrefix("\(Self.first)\n\n\(Self.second)\n\n\(Self.third)"))
        #expect(result.article.text.hasSuffix("Again."))
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

    @Test(
        "A link in a sentence stays, whatever it is called",
        arguments: [
            "<a class=popup href=#>aground</a>", "<a class='ad inline' href=/x>aground</a>",
            "<a class=tooltip href=#><i>aground</i></a>", "<span class=no-caption>aground</span>",
            "<span class=has_ad>aground</span>",
        ])
    func linkInSentence(word: String) {
        let inner = "<p>\(Self.first.replacing("aground", with: word))</p><p>\(Self.second)</p><p>\(Self.third)</p>"
        #expect(text(article(inner)) == Self.all)
    }

    @Test(
        "Buttons among a text's links do not",
        arguments: [
            "<p><a class=share href=/f>Facebook</a> or <a class=share href=/x>X</a></p>",
            "<p>| <a class=popup href=#>Print</a> |</p>", "<p class=caption>A ship</p>",
        ])
    func buttons(extra: String) {
        let inner = "<p>\(Self.first)</p>\(extra)<p>\(Self.second)</p><p>\(Self.third)</p>"
        #expect(!text(article(inner)).contains("Facebook"))
        #expect(!text(article(inner)).contains("Print"))
        #expect(!text(article(inner)).contains("A ship"))
    }

    @Test(
        "Lines that lead elsewhere, captions in italics and addresses of authors are left out",
        arguments: [
            "<p>Узнавайте первыми: t.me/example. Подписывайтесь!</p>", "<p>Дивіться відео: перший рейс</p>",
            "<p><img src=a.jpg></p><p><em>Lena Example beside the ship.</em></p>", "<li>Per WhatsApp teilen</li>",
        ])
    func between(extra: String) {
        let inner = "<p>\(Self.first)</p><p>\(Self.second)</p>\(extra)<p>\(Self.third)</p>"
        #expect(text(article(inner)) == Self.all)
    }

    @Test("A line in italics that no picture stands before is the article's, and so is a line with another's address")
    func italics() {
        let lines = "<p><em>The ship is 40 years old.</em></p><p>Witnesses can write to inquiry@example.org.</p>"
        let inner = "<p>\(Self.first)</p>\(lines)<p>\(Self.second)</p><p>\(Self.third)</p>"
        #expect(
            text(article(inner)).contains("The ship is 40 years old.\n\nWitnesses can write to inquiry@example.org."))
    }

    @Test(
        "A heading is its words, whatever it and what stands in it are called",
        arguments: [
            "<h2>{}</h2>", "<h2 id=ad-promotion-related>{}</h2>", "<h2><span id=Promotion_and_sponsor>{}</span></h2>",
            "<h2><a class=toc-backref href=#id5>{}</a></h2>",
            "<h2><a class=toc-backref href=#id5>{}</a><a class=share href=#x>¶</a></h2>",
        ])
    func headings(form: String) {
        let heading = form.replacing("{}", with: "How the promotion was run")
        let page = article("<p>\(Self.first)</p><p>\(Self.second)</p>\(heading)<p>\(Self.third)</p>")
        let paragraphs = [Self.first, Self.second, "How the promotion was run", Self.third]
        #expect(text(page) == paragraphs.joined(separator: "\n\n"))
    }

    @Test("A heading that is a button is none")
    func headingButton() {
        let button = "<h2><a class=share href=/send>Send this story to a friend</a></h2>"
        let page = article("<p>\(Self.first)</p><p>\(Self.second)</p>\(button)<p>\(Self.third)</p>")
        #expect(!text(page).contains("Send this story"))
    }

    @Test("An item of a list that is a link does not make a teaser of the next")
    func linkedItems() {
        let items =
            "<ul><li><a href=/1>The inquiry's first report on the ship</a></li>"
            + "<li>The harbour's own log of that morning, which was found in a drawer</li></ul>"
        let page = article("<p>\(Self.first)</p>\(items)<p>\(Self.second)</p><p>\(Self.third)</p>")
        #expect(text(page).contains("The harbour's own log of that morning"))
    }

    @Test("Where every part has a heading of the first rank, the one above the first paragraph is no headline")
    func partsOfTheFirstRank() {
        let parts = ["How the ship came to lie there", "Who brought them all ashore", "What the ministry asks"]
        let inner = zip(parts, [Self.first, Self.second, Self.third]).map { "<h1>\($0)</h1><p>\($1)</p>" }
        let paragraphs = zip(parts, [Self.first, Self.second, Self.third]).flatMap { [$0, $1] }
        #expect(text(article(inner.joined())) == paragraphs.joined(separator: "\n\n"))
        let headline = "<h1>The ferry that ran aground at last</h1>"
        #expect(text(article("\(headline)<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>")) == Self.all)
    }

    @Test("A line that tells outlet, two times and three authors is a byline, however long")
    func longByline() {
        let author = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"Lena Example\"}</script>"
        let line =
            "The Example | 04.05.2026 at 13:36 • Updated on 05.05.2026 at 20:13 | By Lena Example "
            + "(with Ada Example and with Bo Example of the harbour desk)"
        let page = article("\(author)<p>\(line)</p><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>")
        #expect(text(page) == Self.all)
    }

    @Test("Parts with a heading, a sentence and a link to more each are no list of other articles")
    func partsWithLinks() {
        let parts = (1...6).map { number in
            "<li><h2>Boat \(number)</h2><p>Boat \(number) brought \(number * 10) people to the old pier and went out "
                + "again at once.</p><a href=/\(number)>More on boat \(number)</a></li>"
        }
        let page = article(
            "<section><p>\(Self.first)</p><p>\(Self.second)</p></section>"
                + "<section><div><h2>The boats</h2><ul>\(parts.joined())</ul></div></section>")
        #expect(text(page).contains("Boat 6 brought 60 people to the old pier"))
    }

    @Test("The same page gives the same article")
    func determinism() {
        let page = article("<p>\(Self.first)</p><p>\(Self.second)</p>")
        #expect((0..<5).allSatisfy { _ in text(page) == text(page) })
    }
}
