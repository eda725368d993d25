import ArticleExtraction
import NewsModel
import Testing

@Suite("When an article was published and changed")
struct PublicationDatesTests {
    private func read(_ head: String, _ body: String = "", language: String = "en", url: String? = nil)
        -> ExtractedArticle
    {
        ArticleReader().read(
            html: "<html lang=\(language)><head>\(head)</head><body><h1>A pier is closed for the winter</h1>\(body)"
                + "<p>Text.</p></body></html>", url: url)
    }

    private func data(_ published: String, _ modified: String = "null") -> String {
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"A pier is closed for the winter",
        "datePublished":\(published),"dateModified":\(modified)}</script>
        """
    }

    @Test("The order of trust")
    func order() {
        let jsonLD = data("\"2026-05-01T10:00:00+02:00\"")
        let openGraph = "<meta property=article:published_time content=2026-05-02T10:00:00+02:00>"
        let named = "<meta name=date content=2026-05-03T10:00:00+02:00>"
        let microdata = "<span itemprop=datePublished content=2026-05-04T10:00:00+02:00></span>"
        let time = "<time datetime=2026-05-05T10:00:00+02:00>5 May</time>"
        let line = "<p>7 May 2026, 10:00</p>"
        func day(_ head: String, _ body: String, url: String? = nil) -> Int? {
            read(head, body, url: url).article.published?.day
        }
        let address = "https://example.org/2026/05/06/pier"
        #expect(day(jsonLD + openGraph + named, microdata + time + line, url: address) == 1)
        #expect(day(openGraph + named, microdata + time + line, url: address) == 2)
        #expect(day(named, microdata + time + line, url: address) == 3)
        #expect(day("", microdata + time + line, url: address) == 4)
        #expect(day("", time + line, url: address) == 5)
        #expect(day("", line, url: address) == 6)
        #expect(day("", line) == 7)
        #expect(day("", "") == nil)
    }

    @Test("A day is made full by the hour that another place knows")
    func refined() {
        let shown = read(
            "<meta name=date content=2026-05-13>", "<p>Mittwoch, 13.05.2026, 09:12 Uhr</p>", language: "de")
        #expect(shown.article.published?.iso8601 == "2026-05-13T09:12")
        let address = read("", "<p>14 мая 2026, 18:25</p>", language: "ru", url: "https://example.org/2026/05/14/x")
        #expect(address.article.published?.iso8601 == "2026-05-14T18:25")
        let zone = read("<meta name=date content='2026-05-13 09:12'>", "<time datetime=2026-05-13T09:12+02:00>x</time>")
        #expect(zone.article.published?.iso8601 == "2026-05-13T09:12+02:00")
        let otherDay = read("<meta name=date content=2026-05-13>", "<p>12 May 2026, 09:12</p>")
        #expect(otherDay.article.published?.iso8601 == "2026-05-13")
    }

    @Test("Universal time is told by the outlet's own clock where that is shown")
    func localClock() {
        let west = read(data("\"2023-11-09T05:30:59Z\""), "<p>PUBLISHED: November 8, 2023 at 11:30 p.m.</p>")
        #expect(west.article.published?.iso8601 == "2023-11-08T23:30:59-06:00")
        let explicit = read(data("\"2022-05-04T03:37:37Z\""), "<time datetime=2022-05-03T23:37:37-04:00>3 May</time>")
        #expect(explicit.article.published?.iso8601 == "2022-05-03T23:37:37-04:00")
        let other = read(data("\"2023-11-09T05:30:59Z\""), "<p>November 8, 2023 at 11:17 p.m.</p>")
        #expect(other.article.published?.iso8601 == "2023-11-09T05:30:59Z")
    }

    @Test("When it was changed")
    func modified() {
        let both = read(data("\"2026-05-01T10:00:00Z\"", "\"2026-05-01T12:00:00Z\"")).article
        #expect(both.modified?.iso8601 == "2026-05-01T12:00:00Z")
        #expect(read(data("\"2026-05-01T10:00:00Z\"", "\"2026-05-01T10:00:00Z\"")).article.modified == nil)
        #expect(read(data("\"2026-05-01T10:00:00Z\"", "\"2026-04-01T10:00:00Z\"")).article.modified == nil)
        let shown = read("", "<p>Publié le 14 mai 2026 à 18h25, mis à jour à 20h10</p>", language: "fr").article
        #expect(shown.published?.iso8601 == "2026-05-14T18:25")
        #expect(shown.modified?.iso8601 == "2026-05-14T20:10")
        let openGraph = read(
            "<meta property=article:published_time content=2026-05-01><meta property=article:modified_time content=2026-05-02>"
        )
        #expect(openGraph.article.modified?.iso8601 == "2026-05-02")
    }

    @Test("Dates of others are left alone")
    func others() {
        let body = """
            <aside><time datetime=2026-01-01>1 January</time></aside><div class=related-articles><time datetime=2026-01-02>x</time></div>
            <div class=comments><p>3 January 2026, 10:00</p></div><nav><time datetime=2026-01-04>x</time></nav>
            """
        let far = String(repeating: "<p>Word.</p>", count: 30)
        #expect(read("", far + body).article.published == nil)
        #expect(
            read(
                "",
                "<p>The pier, which was opened on 4 May 1926 by the mayor of the town and his two daughters, is closed for good.</p>"
            ).article.published == nil)
    }

    @Test("Sure places that differ by more than a day are told")
    func conflicts() {
        let head = data("\"2026-05-08T21:15:00Z\"") + "<meta name=date content=2026-05-10>"
        let result = read(head)
        #expect(result.article.published?.iso8601 == "2026-05-08T21:15:00Z")
        #expect(result.diagnostics.map(\.identifier).contains("conflicting-dates"))
        let summary = result.diagnostics.first { $0.identifier == "conflicting-dates" }?.summary ?? ""
        #expect(summary.contains("2026-05-08T21:15:00Z in JSON-LD") && summary.contains("2026-05-10 in a meta element"))
        let near =
            data("\"2026-05-08T21:15:00Z\"")
            + "<meta property=article:published_time content=2026-05-09T06:00:00+00:00>"
        #expect(!read(near).diagnostics.map(\.identifier).contains("conflicting-dates"))
    }

    @Test("The day in a path is that of the first publication, and a page that tells a later one says so")
    func earlierAddress() {
        func result(_ address: String) -> (day: String?, summary: String?) {
            let article = read(data("\"2026-05-21T10:00:00Z\""), url: address)
            let conflict = article.diagnostics.first { $0.identifier == "conflicting-dates" }
            return (article.article.published?.iso8601, conflict?.summary)
        }
        let earlier = result("https://example.org/2024/05/06/pier")
        #expect(earlier.day == "2024-05-06")
        #expect(earlier.summary?.contains("2024-05-06 in the page's address, 2026-05-21T10:00:00Z in JSON-LD") == true)
        let named = result("https://example.org/the-storm-of-2024-05-06")
        #expect(named.day == "2026-05-21T10:00:00Z")
        #expect(named.summary?.contains("2026-05-21T10:00:00Z in JSON-LD, 2024-05-06 in the page's address") == true)
        for near in ["https://example.org/2026/05/20/pier", "https://example.org/pier"] {
            #expect(result(near) == ("2026-05-21T10:00:00Z", nil))
        }
        #expect(result("https://example.org/2026/06/20/pier").day == "2026-05-21T10:00:00Z")
    }

    @Test(
        "The data of scripts tell a day where nothing else does",
        arguments: [
            ("<script>window.state = {\"publishedDate\":\"2026-05-15T08:00:00Z\"}</script>", "2026-05-15T08:00:00Z"),
            ("<script type=application/json>{\"published_at\" : \"2026-05-15\"}</script>", "2026-05-15"),
            ("<script>a(\"{\\\"firstPublished\\\":\\\"2026-05-15T08:00:00Z\\\"}\")</script>", "2026-05-15T08:00:00Z"),
            (
                "<script>x={\"publishDate\":\"2026-05-15\"},y={\"publishDate\":\"2026-05-15\"}</script>",
                "2026-05-15"
            ),
            ("<script>x={\"publishDate\":\"2026-05-15\"},y={\"pubDate\":\"2026-05-16\"}</script>", nil),
            ("<script>x={\"publishDate\":1747296000},y={\"pubDate\":\"soon\"},\"publishedAt\"</script>", nil),
            ("<script>x={\"publishDate\":\"2026-05-15", nil), ("<script>\"publishDate\":\"", nil),
        ] as [(String, String?)])
    func scripted(script: String, expected: String?) {
        #expect(read(script).article.published?.iso8601 == expected)
        #expect(read("<meta name=date content=2026-05-01>" + script).article.published?.iso8601 == "2026-05-01")
    }

    @Test(
        "Values that are no dates",
        arguments: [
            "\"2026-99-99\"", "\"0000-00-00\"", "\"0001-01-01T00:00:00Z\"", "\"1970-01-01T00:00:00Z\"", "{}", "[]",
            "null", "5",
            "\"\"", "\"99999999999999999999\"", "\"\\u0000\"", "\"tomorrow\"", "true",
        ])
    func unreadable(value: String) {
        #expect(read(data(value, value)).article.published == nil)
        #expect(read(data(value), "<p>14 May 2026</p>").article.published?.iso8601 == "2026-05-14")
    }
}
