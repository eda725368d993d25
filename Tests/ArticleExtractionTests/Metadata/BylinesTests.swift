import ArticleExtraction
import NewsModel
import Testing

@Suite("Authors that the page shows")
struct BylinesTests {
    private func author(_ body: String, head: String = "", language: String = "en") -> String? {
        let prose = "<p>" + String(repeating: "The ferry lay at the pier, and nobody went aboard. ", count: 8) + "</p>"
        return ArticleReader().read(
            html: "<html lang=\(language)><head><title>A pier is closed for the winter</title>\(head)</head><body>"
                + "<h1>A pier is closed for the winter</h1>\(body)\(prose)</body></html>", url: nil
        ).article.author
    }

    @Test(
        "Lines and elements below the headline",
        arguments: [
            ("en", "<p>By Ada Example</p>"), ("en", "<div><span>By</span><span><a>Ada Example</a></span></div>"),
            ("en", "<p>By</p><p>Ada Example</p>"), ("en", "<p>By <a href=/x>Ada Example</a> | 14 May 2026</p>"),
            ("en", "<p>Ada Example | 14 May 2026</p>"), ("en", "<div>Ada Example <time>14 May 2026</time></div>"),
            ("en", "<a rel=author href=/ada>Ada Example</a>"),
            ("en", "<a class=k4 href='/authors/ada'>Ada Example</a>"),
            ("en", "<div class=c-author__name>Ada Example</div>"),
            ("en", "<p class=byline>By Ada Example, Staff Writer</p>"),
            ("en", "<span itemprop=author itemscope><b itemprop=name>Ada Example</b></span>"),
            ("en", "<font>Saturday, May 14</font><p><i>By Ada Example</i>, Example Staff Writer"),
            ("de", "<div><span>Von </span><a href=/x>Ada Example</a></div>"), ("fr", "<p>Par Ada Example</p>"),
            ("es", "<p>Por Ada Example</p>"), ("nl", "<p>Door Ada Example</p>"), ("it", "<p>di Ada Example</p>"),
        ])
    func shown(language: String, body: String) {
        #expect(author(body, language: language) == "Ada Example")
    }

    @Test("Several persons")
    func several() {
        #expect(author("<p>By Ada Example and Ben Sample</p>") == "Ada Example, Ben Sample")
        let links = "<div class=by>By <a rel=author>Ada Example</a> and <a rel=author>Ben Sample</a></div>"
        #expect(author(links) == "Ada Example, Ben Sample")
        let head = "<meta name=author content='Ada Example'><meta name=author content='Ben Sample'>"
        #expect(author("", head: head) == "Ada Example, Ben Sample")
    }

    @Test("At the foot, where the words leave no doubt")
    func foot() {
        #expect(author("<p>Text.</p><p>Автор: Ада Примерова</p>", language: "ru") == "Ада Примерова")
        #expect(author("<p>Text.</p><p align=right><b>Ада ПРИМЕРОВА</b></p>", language: "ru") == "Ада ПРИМЕРОВА")
        #expect(author("<p>Text.</p><div>מאת: עדה דוגמה</div>", language: "he") == "עדה דוגמה")
    }

    @Test(
        "Nobody is made an author",
        arguments: [
            "<p>By the harbour, a crowd waited.</p>", "<p class=byline>The Example</p>", "<p>By Reuters</p>",
            "<p class=author>Staff</p>", "<aside><p>By Cleo Pattern</p></aside>",
            "<nav><a rel=author>Cleo Pattern</a></nav>",
            "<p>x</p><div class=comments><p class=comment-author>Cleo Pattern</p></div>",
            "<p>x</p><div class=related-stories><span itemprop=author>Cleo Pattern</span></div>",
            "<figure><figcaption>By Cleo Pattern</figcaption></figure>", "<p>Read more</p>", "",
        ])
    func nobody(body: String) {
        #expect(author(body, head: "<meta property=og:site_name content='The Example'>") == nil)
    }

    @Test("An organisation in JSON-LD is no person; an agency among them is credited")
    func organizations() {
        func article(_ name: String) -> Article {
            let data = """
                {"@type":"NewsArticle","headline":"A pier is closed","author":{"@type":"Organization","name":"\(name)"},
                "publisher":{"@type":"Organization","name":"The Example"}}
                """
            return ArticleReader().read(
                html: "<script type='application/ld+json'>\(data)</script><p>Text.</p>", url: nil
            ).article
        }
        #expect(article("The Example").author == nil)
        #expect(article("The Example").agency == nil)
        #expect(article("dpa").author == nil)
        #expect(article("dpa").agency == "dpa")
    }

    @Test("An account's name gives way to the full name that is shown")
    func accounts() {
        let head = "<meta name=author content=ada77>"
        #expect(author("<p class=byline>By Ada Example</p>", head: head) == "Ada Example")
        #expect(author("", head: head) == nil)
        #expect(author("", head: "<meta name=author content=Ada>") == "Ada")
        #expect(author("<p>Port Example | Example Bay, 14 May 2026</p>") == nil)
    }

    @Test("Bylines by the thousand")
    func many() {
        let line = "<p class=byline>By <a rel=author href=/author/x>Ada Example</a> <time>1 May 2026</time></p>"
        #expect(author(String(repeating: line, count: 5000)) == "Ada Example")
        #expect(author(String(repeating: "<div class=author>", count: 3000) + "x") == nil)
    }
}
