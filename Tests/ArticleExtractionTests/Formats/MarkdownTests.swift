import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

@Suite("Markdown becomes an article")
struct MarkdownTests {
    private func text(_ markdown: String) -> String { MarkdownReading.read("# T\n\n" + markdown).article.text }

    @Test(
        "Marks inside a paragraph",
        arguments: [
            ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
            ("a*b*c snake_case_name 2 * 3 * 4", "abc snake_case_name 2 * 3 * 4"),
            ("**a *b* c** *open", "a b c *open"), ("** a ** _ b _", "** a ** _ b _"),
            ("\\*a\\* \\_b\\_ \\[c\\] \\d", "*a* _b_ [c] \\d"),
            ("`*a*` ``b ` c`` `open", "*a* b ` c `open"),
            ("[a *b*](https://example.org \"T\") [c](<x y>) [d]()", "a b c d"),
            ("[a](b (c)) [d](e(f)g) [h](i", "a d [h](i"), ("[a [b](c) d] ![e](f) ![](g) h", "[a b d] h"),
            ("[![alt](a.png)](https://example.org) b", "b"), ("[a] [b]: c ] [ d", "[a] [b]: c ] [ d"),
            (
                "<https://example.org> <a@example.org> a<br>b <b>c</b> d < e <f",
                "https://example.org a@example.org a b c d < e <f"
            ),
            ("&amp; &nbsp;&mdash; &#233;&#xE9; &unknown; &#0; &#xD800; &; &", "& — éé &unknown; &#0; &#xD800; &; &"),
            ("a\\\nb  \nc\nd", "a b c d"), ("a[^1] b", "a b"), ("“**a**”, said *b*.", "“a”, said b."),
            ("**“a”** said", "“a” said"),
            ("it’s *his*", "it’s his"), ("a ~ b ~~~c~~~", "a ~ b ~~~c~~~"),
        ])
    func inlines(markdown: String, expected: String) { #expect(text(markdown) == expected) }

    @Test(
        "Blocks",
        arguments: [
            ("a\nb\n\nc", "a b\n\nc"), ("a\n===\nb\n---\nc", "a\n\nb\n\nc"), ("## A ##\nb\n### C#", "A\n\nb\n\nC#"),
            ("- a\n- b\n  c\n* d\n+ e\n1. f\n2) g", "a\n\nb c\n\nd\n\ne\n\nf\n\ng"), ("- [ ] a\n- [x] b", "a\n\nb"),
            ("> a\n> b\n>\n> c\n\nd", "a b\n\nc\n\nd"), ("> > a\n> b\nc", "a b c"), ("a\n> b", "a\n\nb"),
            ("> - a\n> - b", "a\n\nb"),
            ("a\n\n---\n\nb\n* * *\nc", "a\n\nb\n\nc"), ("#hashtag\n####### a", "#hashtag ####### a"),
            ("a\n```swift\ncode\n```\nb", "a\n\nb"), ("a\n~~~\ncode", "a"), ("2026. A year.", "2026. A year."),
            ("a\n2. b", "a 2. b"), ("-5 degrees", "-5 degrees"),
            ("| a | b |\n|---|:-:|\n| c | d\\|e |\n\nf", "a b\n\nc d|e\n\nf"),
            ("a | b\n--|--\nc | d\ne", "a b\n\nc d\n\ne"), ("a <!-- b\n\nc --> d\n\n<!-- open", "a d\n\n<!-- open"),
            ("<script>\na. b.\n\nc</script>\nd", "d"), ("<p>a</p>\n<p>b</p>", "a\n\nb"), ("    a", "a"),
            ("[a][b] [c][] [d] [e][f]\n\n[b]: x\n[c]: <y> 'T'\n[D]: z", "a c d [e][f]"),
            ("a[^1]\n\n[^1]: note\nof it\n\nb", "a\n\nb"),
            ("[a]: not an address at all", "[a]: not an address at all"), ("", "T"), ("-", "T"), (">", "T"),
            ("[]:", "[]:"),
        ])
    func blocks(markdown: String, expected: String) { #expect(text(markdown) == expected) }

    @Test(
        "Titles",
        arguments: [
            ("# A\n\nb", "A", "b"), ("A\n=\n\nb", "A", "b"), ("## A\n\nb", "A", "b"),
            ("By Ada\n\n# A\n\nb", "A", "By Ada\n\nb"),
            ("**A**\n\nb", "A", "b"), ("A.\n\nb", nil, "A.\n\nb"), ("# A", nil, "A"),
            ("Title: A\nOutlet: B\n\n# A\n\nc", "A", "c"),
            ("---\ntitle: A\n---\n# A\n\nb", "A", "b"), ("---\ntitle: A\n---\n# B\n\nc", "A", "B\n\nc"),
            ("# [A](b) *c*\n\nd", "A c", "d"),
        ] as [(String, String?, String)])
    func titles(markdown: String, title: String?, body: String) {
        let article = MarkdownReading.read(markdown).article
        #expect(article.title == title)
        #expect(article.text == body)
    }

    @Test("Front matter")
    func frontMatter() {
        let result = MarkdownReading.read(
            """
            ---
            # a comment
            title: 'A: title' # not this
            author:
              - "[[Ada Example]]"
              - name: Ben Example
                email: ben@example.org
            source: https://example.org/a
            published: 15 May 2026
            publication: The Example
            lang: en_gb
            description: >-
              Of several
              lines
            draft: false
            ...
            Text.
            """)
        #expect(result.article.title == "A: title")
        #expect(result.article.author == "Ada Example, Ben Example")
        #expect(result.article.url == "https://example.org/a")
        #expect(result.article.published?.iso8601 == "2026-05-15")
        #expect(result.article.outlet == "The Example")
        #expect(result.article.language == "en-GB")
        #expect(result.article.text == "Text.")
    }

    @Test("Brackets that are left out of a value leave no space at its ends")
    func bracketsAtTheEnds() {
        let result = MarkdownReading.read("---\ntitle: \"[ A title ]\"\noutlet: \"[]\"\n---\nText.")
        #expect(result.article.title == "A title")
        #expect(result.article.outlet == nil)
    }

    @Test(
        "What is no front matter is text",
        arguments: [
            "---\nOne. Two.\n---\nb", "---\ntitle: a\nb", "---\nkey: a\n---\nb", "---\n---\nb", "---",
            "----\ntitle: a\n----",
        ])
    func noFrontMatter(text: String) {
        var lines = MarkdownLines.lines(of: text)[...]
        #expect(FrontMatter(takingFrom: &lines) == nil)
        #expect(lines.count == MarkdownLines.lines(of: text).count)
    }

    @Test(
        "Markdown is told by two signs",
        arguments: [
            ("# A\n\n## B\n\nc", true), ("# A\n\n[b](https://c)", true), ("# A\n\nb **c** d", true),
            ("\n# A\n\n[b](/c)", true),
            ("---\ntitle: A\n---\nb", true), ("# A\n\nb", false), ("#1 is here\n\n**b**", false),
            ("A\n\n# B\n\n**c**", false),
            ("A *note* and **more**.", false), ("* a\n* b", false), ("# A\n\n2 ** 3 ** 4", false),
            ("# \n\n**b**", false), ("", false),
            ("Title: a\n\n# b\n\n## c", false),
        ])
    func recognition(text: String, expected: Bool) {
        #expect(MarkdownRecognition.matches(text, hint: "a.txt") == expected)
    }

    @Test("The texts of the bundles stay plain text")
    func bundles() throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fixtures")
            .standardizedFileURL
        var count = 0
        for folder in ["Bundles", "HeldOut"] {
            let files = FileManager.default.enumerator(
                at: fixtures.appending(path: folder), includingPropertiesForKeys: nil)
            while let file = files?.nextObject() as? URL {
                guard file.pathExtension == "txt" else { continue }
                let bytes = [UInt8](try Data(contentsOf: file))
                #expect(
                    !MarkdownRecognition.matches(String(decoding: bytes, as: UTF8.self), hint: file.lastPathComponent))
                #expect(MessageRecognition.start(in: bytes) == nil)
                count += 1
            }
        }
        #expect(count > 50)
    }

    @Test(
        "Hundreds of thousands of one mark are gone through once", .timeLimit(.minutes(1)),
        arguments: [
            "*", "_", "`", "[", "]", "![", "[a](", "[a](<", "[a](b \"", "<", "<a", "&", "\\", ">", "- ", "#", "|", "~",
            "**a ", "a_b*",
            "[a][", "[^", "<!--", "`a``", "> - ", "(", "[a](b '", "|-", "1. ", "\n---\n", "\n```\n", "a\n=\n",
            "[a]: b\n", "<script>\n",
        ])
    func hostile(mark: String) {
        let markdown = "# T\n\n[a]: b\n\n" + String(repeating: mark, count: 300_000 / mark.utf8.count)
        #expect(MarkdownReading.read(markdown).article.text.utf8.count <= markdown.utf8.count)
    }
}
