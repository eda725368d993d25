import NewsModel
import Testing

@testable import ArticleExtraction

@Suite("Days that addresses tell")
struct AddressDateTests {
    @Test(
        "Days in addresses",
        arguments: [
            "https://example.org/2026/05/14/a", "https://example.org/a-2026-05-14", "https://example.org/2026/may/14/a",
            "https://example.org/news/2026/5/14", "/20260514/a", "https://example.org/2026-mai-14", "/a/20260514",
        ])
    func days(_ address: String) {
        #expect(AddressDate(in: address)?.day == "2026-05-14")
    }

    @Test(
        "Numbers in addresses that are no day",
        arguments: [
            "", "https://example.org/20260/05/14", "/12026/05/14", "/2026/05/141", "/2026/05-14", "/2026/13/14",
            "/2026/05/32", "/2026/five/14", "/1026/05/14", "/2026/05/", "/2026", "/2026/", "////", "/a-20260514",
            "/20261514/a", "/99999999999999999999/05/14", "https://2026/05/14",
        ])
    func noDays(_ address: String) {
        #expect(AddressDate(in: address) == nil)
    }

    @Test("A page without another date takes that of its address")
    func page() {
        let page = "<p>The pier is closed. It opens in May.</p>"
        let url = "https://example.org/world/2026/oct/02/pier"
        #expect(ArticleReader().read(html: page, url: url).article.published?.iso8601 == "2026-10-02")
    }

    @Test(
        "A day that is a part of the path is told from one in a name",
        arguments: [
            ("https://example.org/2026/05/14/pier", true), ("https://example.org/2026/may/14/pier", true),
            ("https://example.org/20260514/pier", true), ("https://example.org/pier-2026-05-14", false),
        ])
    func path(address: String, isPath: Bool) {
        #expect(AddressDate(in: address)?.isPath == isPath)
    }
}
