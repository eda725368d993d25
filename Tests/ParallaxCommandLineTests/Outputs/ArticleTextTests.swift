import NewsModel
import Testing

@testable import ParallaxCommandLine

@Suite struct ArticleTextTests {
    @Test func headersStandBeforeTheParagraphs() {
        let article = Article(
            outlet: "Harbour Post", title: "Nine\nhurt", published: PublicationTime(iso8601: "2025-03-04"),
            author: "A. Writer", url: "https://example.org/1", text: "One.\n\nTwo.")
        #expect(
            ArticleText(article).render() == """
                Outlet: Harbour Post
                Title: Nine hurt
                Published: 2025-03-04
                Author: A. Writer
                URL: https://example.org/1

                One.

                Two.
                """)
    }

    @Test(arguments: [
        Article(text: "Nine hurt\n\nOne thing happened. Then another."),
        Article(text: "Title: not a header\n\nOne thing happened. Then another."),
        Article(title: "Nine hurt", text: "One thing happened. Then another."),
        Article(outlet: "Harbour Post", text: "URL: one\n\nTwo things. Three things."),
        Article(
            outlet: "Zeitung – “Süd”", title: "A: B", published: PublicationTime(iso8601: "2025-03-04T10:00:00+01:00"),
            author: "Å", url: "https://example.org/?a=1", text: "Ünïcode 👍 one. Two.\n\nשלום. Three."),
    ])
    func readsBackAsTheSameArticle(article: Article) throws {
        let inputs = MemoryInputs(contents: ["a.txt": ArticleText(article).render() + "\n"])
        let context = ProgramContext(
            inputs: inputs, files: MemoryFiles(), output: RecordingSink(), errors: RecordingSink(),
            requests: PiecewiseSource([]))
        #expect(try ArticleLoader(context).load(InputPath("a.txt")).article == article)
    }
}
