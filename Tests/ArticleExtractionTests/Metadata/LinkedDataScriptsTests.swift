import ArticleExtraction
import NewsModel
import Testing

@Suite("JSON-LD in a page")
struct LinkedDataScriptsTests {
    private func article(_ scripts: String..., head: String = "") -> Article {
        let elements = scripts.map { "<script type=\"application/ld+json\">\($0)</script>" }.joined()
        return ArticleReader().read(html: "<html><head>\(head)\(elements)</head><p>Text.</p></html>", url: nil).article
    }

    @Test("Of several articles the one whose headline is the page's")
    func several() {
        let scripts = """
            [{"@type":"NewsArticle","headline":"Another story of today","author":"Cleo Pattern"},
             {"@type":"NewsArticle","headline":"A pier is closed","author":"Ada Example"}]
            """
        let result = article(scripts, head: "<title>A pier is closed</title>")
        #expect(result.author == "Ada Example")
    }

    @Test("Articles in lists and comments are others")
    func others() {
        let result = article(
            """
            {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another","author":"Cleo Pattern"}]}
            """,
            """
            {"@type":"NewsArticle","headline":"A pier is closed","comment":[{"@type":"Article","headline":"Mine"}],
            "author":[{"@id":"#ada"}],"articleSection":["Harbour","Town"],"inLanguage":{"@type":"Language","name":"English"}}
            """, ##"{"@type":"Person","@id":"#ada","name":"Ada Example"}"##)
        #expect(result.title == "A pier is closed")
        #expect(result.author == "Ada Example")
        #expect(result.section == "Harbour")
        #expect(result.language == "en")
    }

    @Test("A trail gives the section, a page its dates")
    func trail() {
        let result = article(
            """
            {"@graph":[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Home"},
            {"@type":"ListItem","item":{"@id":"/p","name":"Politics"}},{"@type":"ListItem","name":"A pier is closed"}]},
            {"@type":"WebPage","datePublished":"2026-05-14","name":"Not the headline"}]}
            """, head: "<title>A pier is closed</title>")
        #expect(result.section == "Politics")
        #expect(result.published?.iso8601 == "2026-05-14")
        #expect(result.title == "A pier is closed")
    }

    @Test("Depth, size and references in a circle")
    func hostile() {
        let deep = String(repeating: "{\"@graph\":[", count: 100_000)
        #expect(article(deep).title == nil)
        let page = ArticleReader().read(
            html: "<script type='application/ld+json'>\(deep)</script><p>Text.</p>", url: nil)
        #expect(page.diagnostics.map(\.identifier) == ["linked-data-cut"])
        let circle =
            ##"{"@type":"NewsArticle","headline":"A pier","author":{"@id":"#a"},"publisher":{"@id":"#a"},"@id":"#a"}"##
        #expect(article(circle).title == "A pier")
        let many = (0..<20_000).map {
            "{\"@type\":\"NewsArticle\",\"headline\":\"Story \($0)\",\"author\":{\"@id\":\"#\($0)\"}}"
        }
        #expect(article("[\(many.joined(separator: ","))]").title == "Story 0")
        let names = (0..<5000).map { "\"Ada Example\($0)\"" }.joined(separator: ",")
        let authors = article("{\"@type\":\"NewsArticle\",\"headline\":\"A pier\",\"author\":[\(names)]}").author ?? ""
        #expect(authors.split(separator: ",").count == 20)
    }
}
