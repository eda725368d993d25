import ArticleExtraction
import NewsModel
import Testing

@Suite("The headline and the outlet")
struct HeadlineTests {
    private func article(_ head: String, _ body: String, url: String? = nil) -> Article {
        ArticleReader().read(
            html: "<html lang=en><head>\(head)</head><body>\(body)<p>Text.</p></body></html>", url: url
        ).article
    }

    @Test(
        "The outlet's name comes off, whatever stands between",
        arguments: [
            "Ferry runs aground off the coast | The Example", "Ferry runs aground off the coast - The Example",
            "Ferry runs aground off the coast – The Example", "Ferry runs aground off the coast — The Example",
            "Ferry runs aground off the coast :: The Example", "Ferry runs aground off the coast » The Example",
            "The Example: Ferry runs aground off the coast", "The Example » News » Ferry runs aground off the coast",
            "Ferry runs aground off the coast | News - The Example", "Ferry runs aground off the coast",
        ])
    func separators(title: String) {
        let given = "<title>\(title)</title><meta property=og:site_name content='The Example'>"
        #expect(article(given, "").title == "Ferry runs aground off the coast")
        let shown = article("<title>\(title)</title>", "<h1>Ferry runs aground off the coast</h1>")
        #expect(shown.title == "Ferry runs aground off the coast")
    }

    @Test("Chinese and Japanese titles have no spaces around what parts them")
    func ideographs() {
        for title in ["港のフェリーが冬の間休航へ｜見本新聞", "港のフェリーが冬の間休航へ - 見本新聞", "港のフェリーが冬の間休航へ | 見本新聞"] {
            let result = article("<title>\(title)</title>", "<h1>港のフェリーが冬の間休航へ</h1>")
            #expect(result.title == "港のフェリーが冬の間休航へ")
            #expect(result.outlet == "見本新聞")
        }
        let result = article("<title>港口渡轮冬季停航至三月_社会_样本日报</title>", "<h1>港口渡轮冬季停航至三月</h1>")
        #expect(result.title == "港口渡轮冬季停航至三月")
        #expect(result.outlet == "样本日报")
        #expect(result.section == "社会")
    }

    @Test("A title that is the host's name is the outlet's")
    func siteNameAsTitle() {
        let head = """
            <title>Shore 24 | A pier is closed after a storm</title><meta property=og:title content="Shore 24">
            <meta property=og:url content="https://shore24.example/briefs/1">
            """
        let result = article(head, "<h1>Shore 24</h1><h2><a href=/briefs/1>A pier is closed after a storm</a></h2>")
        #expect(result.title == "A pier is closed after a storm")
        #expect(result.outlet == "Shore 24")
    }

    @Test("A heading may be the end of a title that has the place before it")
    func placeBefore() {
        let result = article(
            "<title>Shore Post : OLDTOWN. A pier is closed after a storm</title>",
            "<h2>A pier is closed after a storm</h2><p>© Shore Post 2011 - Shore Press Ltd, 4 Harbour Street</p>")
        #expect(result.title == "A pier is closed after a storm")
    }

    @Test(
        "Who owns the copyright",
        arguments: [
            ("© 2009–2026 Shore Post. All rights reserved.", "Shore Post"),
            ("© Shore Post 2011 - Shore Press Ltd", "Shore Post"),
            ("© Shore Post. Toute reproduction interdite.", "Shore Post"),
            ("Copyright 2026 by Shore Post", "Shore Post"),
            ("© 2003—2024 ООО «Редакция газеты „Яхта“». 16+", "Яхта"), ("© 2026 \"Shore Post\"", "Shore Post"),
            ("© Lena Example / Shore Pictures", nil), ("© Lena Example.", nil), ("© 2026", nil), ("© \"\" 2026", nil),
        ] as [(String, String?)])
    func copyright(line: String, owner: String?) {
        let page = "<p>The pier is closed. It opens in May.</p><p>\(line)</p>"
        #expect(ArticleReader().read(html: page, url: nil).article.outlet == owner)
    }

    @Test("A headline may have a dash or a colon itself")
    func ownSeparators() {
        let head = "<title>Grid deal fails – both sides blame the wind | Politics - The Example</title>"
        let result = article(head, "<h1>Grid deal fails – both sides blame the wind</h1>")
        #expect(result.title == "Grid deal fails – both sides blame the wind")
        #expect(result.outlet == "The Example")
        #expect(result.section == "Politics")
        let colon = article("<title>Levy: who pays, and why | The Example</title>", "")
        #expect(colon.title == "Levy: who pays, and why")
    }

    @Test("What the page shows goes before what was written for search engines")
    func shown() {
        let head = """
            <title>Town hall sold to a brewery — The Example</title><meta property=og:title content="You will not guess who \
            bought it"><meta property=og:site_name content="The Example">
            """
        #expect(article(head, "<h1>Town hall sold to a brewery</h1>").title == "Town hall sold to a brewery")
        let longer = article(
            "<meta property=og:title content='The levy explained'>", "<h1>The levy explained: who pays</h1>")
        #expect(longer.title == "The levy explained: who pays")
        let kicker = article(
            "<title>The end of the quiet years | The Example</title>",
            "<h1><span>Industry</span> <span>The end of the quiet years</span></h1>")
        #expect(kicker.title == "The end of the quiet years")
        let capitals = article(
            "<meta property=og:title content='Town hall sold to a brewery'>", "<h1>TOWN HALL SOLD TO A BREWERY</h1>")
        #expect(capitals.title == "Town hall sold to a brewery")
    }

    @Test("A heading that names the site or a section is not the headline")
    func otherHeadings() {
        let head = "<meta property=og:title content='Ferry runs aground off the coast'>"
        let logo = "<h1><a href='/'>The Example</a></h1><h1>News</h1><h2>Ferry runs aground off the coast</h2>"
        #expect(article(head, logo).title == "Ferry runs aground off the coast")
        let blog = article(
            "<title>The Example Blog of Ports: A pier is closed for the winter</title>",
            "<h1><a href='https://example.org/'>The Example Blog of Ports</a></h1><h3>A pier is closed for the winter</h3>"
        )
        #expect(blog.title == "A pier is closed for the winter")
        #expect(blog.outlet == "The Example Blog of Ports")
    }

    @Test("Pages of the old kind mark headlines up as bold")
    func bold() {
        let result = article(
            "<title>The Example :: Farming :: There is milk but nobody to drive it</title>",
            "<font size=5><b>There is milk but nobody to drive it</b></font>")
        #expect(result.title == "There is milk but nobody to drive it")
        #expect(result.outlet == "The Example")
        #expect(result.section == "Farming")
    }

    @Test("The outlet: the name that the title bears out, not the company that owns it")
    func outlet() {
        let head = """
            <title>A pier is closed | The Example</title><meta property=og:site_name content="Example Online">
            <script type="application/ld+json">[{"@type":"WebSite","name":"The Example"},{"@type":"NewsArticle",
            "headline":"A pier is closed","publisher":{"@type":"Organization","name":"Example Holdings"}}]</script>
            """
        #expect(article(head, "").outlet == "The Example")
        let owned = article(
            "<title>A pier is closed</title>", "<p>© 2019–2026 « Shore Post ». All rights reserved.</p>")
        #expect(owned.outlet == "Shore Post")
        #expect(
            article("<title>A pier is closed</title>", "", url: "https://www.shore.example/a").outlet == "shore.example"
        )
    }

    @Test(
        "Titles of any kind are read",
        arguments: ["", " ", "|", " | ", " - ", ":", "||||", " | | | - - : : ", "\u{0}\u{1}", "   - The Example"])
    func hostile(title: String) {
        let head = "<title>\(title)</title><meta property=og:title content=\"\(title)\">"
        _ = article(head, "<h1>\(title)</h1>")
        _ = article(String(repeating: head, count: 50), String(repeating: "<h1>\(title)</h1>", count: 500))
    }

    @Test("A title of a megabyte is read in no time")
    func longTitle() {
        let long = String(repeating: "word - ", count: 100_000)
        #expect(article("<title>\(long)</title>", "").title != nil)
    }
}
