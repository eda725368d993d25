import NewsModel
import Testing

@testable import ArticleExtraction

@Suite("The section of an article")
struct SectionNameTests {
    private func section(_ body: String, head: String = "") -> String? {
        ArticleReader().read(
            html: "<html lang=en><head><title>A pier is closed for the winter</title>\(head)</head><body>\(body)"
                + "<h1>A pier is closed for the winter</h1><p>Text.</p></body></html>", url: nil
        ).article.section
    }

    @Test(
        "What names it",
        arguments: [
            "<div class=breadcrumbs><a href=/>Home</a> <a href=/harbour>Harbour</a> <a href=/x>A pier is closed for the winter</a></div>",
            "<div class=k1><a href=/>Home</a> / <a href=/news>News</a> / <a href=/news/harbour>Harbour</a></div>",
            "<p><a href=/>Home</a> : <a href=/harbour>Harbour</a> : 14.05.2026</p>",
            "<span itemprop=articleSection>Harbour</span>", "<a rel='category tag' href=/harbour>Harbour</a>",
            "<nav><a href=/harbour>Harbour</a></nav><p class=eyebrow>Harbour</p>",
            "<nav><a href=/harbour>Harbour</a></nav><p><a href=/harbour>Harbour</a></p>",
        ])
    func named(body: String) {
        #expect(section(body) == "Harbour")
        #expect(section(body, head: "<meta property=article:section content=Politics>") == "Politics")
    }

    @Test(
        "What does not",
        arguments: [
            "", "<p>Exclusive</p>", "<p class=kicker>Storm at sea</p>",
            "<p><a href='javascript:close()'>Close window</a></p>",
            "<p><a href=/>Home</a></p>", "<div class=breadcrumb></div>",
            "<div class=breadcrumb><a href=/>Home</a></div>",
        ])
    func unnamed(body: String) {
        #expect(section(body) == nil)
    }

    @Test("Addresses")
    func addresses() {
        #expect(PageAddress.host("https://www.Example.org:8080/a") == "example.org")
        #expect(PageAddress.host("mailto:x") == nil)
        #expect(PageAddress.absolute("/a", in: "https://example.org/b/c?d") == "https://example.org/a")
        #expect(PageAddress.absolute("//cdn.example/a", in: "https://example.org") == "https://cdn.example/a")
        #expect(PageAddress.absolute("a", in: "https://example.org/") == nil)
        #expect(PageAddress.absolute("/a", in: nil) == nil)
        #expect(PageAddress.isFrontPage("https://example.org/") && PageAddress.isFrontPage("https://example.org"))
        #expect(!PageAddress.isFrontPage("https://example.org/a") && !PageAddress.isFrontPage(""))
        #expect(PageAddress.host("https:// example.org/a") == "example.org")
    }

    @Test("The canonical address leads to the article")
    func canonical() {
        func url(_ link: String) -> String? {
            ArticleReader().read(
                html: "<link rel=canonical href='\(link)'><p>Text.</p>", url: "https://example.org/news/pier?x=1"
            ).article.url
        }
        #expect(url("https://example.org/news/pier") == "https://example.org/news/pier")
        #expect(url("/news/pier") == "https://example.org/news/pier")
        #expect(url("https://example.org/") == "https://example.org/news/pier?x=1")
        #expect(url("javascript:x") == "https://example.org/news/pier?x=1")
        #expect(url("") == "https://example.org/news/pier?x=1")
    }
}
