import ArticleExtraction
import NewsModel
import Testing

@Suite("Plain text becomes an article")
struct PlainTextReadingTests {
    private func read(_ text: String) -> Article { ArticleReader().read(plainText: text).article }

    @Test("Headers in any order, then an empty line, then paragraphs")
    func headers() {
        let article = read(
            """
            Title: Ferry runs aground
            URL: https://example.org/ferry?x=1
            Published: 2026-05-15T11:05:00+01:00
            outlet:  The Example
            Author: Ada Example

            One thing happened.
            It goes on here.

            Then another.
            """)
        #expect(article.title == "Ferry runs aground")
        #expect(article.url == "https://example.org/ferry?x=1")
        #expect(article.published?.iso8601 == "2026-05-15T11:05:00+01:00")
        #expect(article.outlet == "The Example")
        #expect(article.author == "Ada Example")
        #expect(article.text == "One thing happened. It goes on here.\n\nThen another.")
    }

    @Test(
        "Without headers, a first line without a final full stop before an empty line is the title",
        arguments: [
            ("A title\n\nText one.\nText two.", "A title", "Text one.\n\nText two."),
            ("A title?\n\nText.", "A title?", "Text."), ("No title.\n\nText.", nil, "No title.\n\nText."),
            ("“No title.”\n\nText.", nil, "“No title.”\n\nText."),
            ("First line\nSecond line", nil, "First line\n\nSecond line"),
            ("Only line", nil, "Only line"), ("\n\n A  title \n \nText.", "A title", "Text."), ("", nil, ""),
            ("Title: T\n\nFirst line\n\nText.", "T", "First line\n\nText."),
            ("Title:\n\nFirst line\n\nText.", nil, "First line\n\nText."),
        ] as [(String, String?, String)])
    func titles(text: String, title: String?, body: String) {
        let article = read(text)
        #expect(article.title == title)
        #expect(article.text == body)
    }

    @Test(
        "White space collapses, line ends are all alike",
        arguments: [
            ("One.\r\n\r\nTwo.\r\n", "One.\n\nTwo."), ("One.\rTwo.\r", "One.\n\nTwo."),
            ("One\u{A0}and\t two.\n \u{A0}\n  Three.  ", "One and two.\n\nThree."), ("a\u{0}b\u{7}c\u{AD}d", "abcd"),
            ("One.\u{2028}Two.", "One.\n\nTwo."), ("\u{FEFF}One.", "One."),
            ("\u{200F}שלום\u{200E} 😀👨‍👩‍👧.", "\u{200F}שלום\u{200E} 😀👨‍👩‍👧."), (" \n\t\n ", ""),
        ])
    func whiteSpace(text: String, expected: String) {
        #expect(read(text).text == expected)
    }

    @Test("Problems of headers are told")
    func diagnostics() {
        let result = ArticleReader().read(plainText: "Outlet: A\nOutlet: B\nPublished: soon\nText one.\nText two.")
        #expect(
            result.diagnostics.map(\.identifier) == [
                "repeated-header", "headers-without-empty-line", "unreadable-date",
            ])
        #expect(result.article.outlet == "A")
        #expect(result.article.text == "Text one.\n\nText two.")
    }

    @Test("A line that merely has a colon is no header")
    func colons() {
        #expect(read("Note: this is text.\n\nMore text.").text == "Note: this is text.\n\nMore text.")
    }

    @Test("A megabyte without spaces")
    func longWord() {
        let word = String(repeating: "x", count: 1 << 20)
        #expect(read(word).text == word)
    }
}
