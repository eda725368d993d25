import HTMLTree
import Testing

@Suite("What is left out of a page before it is parsed")
struct MarkupReductionTests {
    private func text(_ html: String) -> String { HTMLDocument(parsing: html).joinedText(of: 0) }

    @Test(
        "Scripts, styles, drawings, comments and declarations",
        arguments: [
            "<p>a<script>var x = '<p>no</p>';</script>b</p>", "<p>a<style>p > i { }</style>b</p>",
            "<p>a<svg><title>no</title><path d='M0'/></svg>b</p>", "<p>a<!-- <p>no</p> -->b</p>",
            "<p>a<!-->b</p>", "<p>a<!--->b</p>", "<p>a<!-- no --!>b</p>", "<p>a<!---->b</p>",
            "<!DOCTYPE html><p>a<?php no ?>b</p>", "<p>a<SCRIPT>no</ScRiPt >b</p>", "<p>a<script src=x />b</p>",
            "<p>a<script>\"</scriptx>\"</script>b</p>", "<p>a</>b</p>", "<p>a</ no>b</p>", "<p>a<!no>b</p>",
            "<p title='<script>'>a</p>b", "<p title=\"<!-- '\">a</p>b<!-- -->",
        ])
    func leftOut(html: String) { #expect(text(html) == "ab") }

    @Test(
        "What is never ended takes no more of the page with it than it must",
        arguments: [
            ("<p>a<!-- b</p>c", "ac"), ("a<svg>b<p>c", "abc"), ("a<script>b", "a"), ("a<p title='b", "a"), ("a<b", "a"),
            ("a<script", "a"), ("a</", "a"), ("a<!-", "a"), ("a<", "a<"), ("a < b", "a < b"), ("a<3", "a<3"),
        ])
    func unended(html: String, expected: String) { #expect(text(html) == expected) }

    @Test("JSON-LD stays as it stands")
    func linkedData() throws {
        let json = #"{"a":"<b>&amp;</b>"}"#
        let page = HTMLDocument(parsing: "<script type='application/LD+json'>\(json)</script><p>a</p>")
        let script = try #require(page.nodes.first { page.tag(of: $0) == .script })
        #expect(page.joinedText(of: script) == json)
    }

    @Test(
        "Elements that the parser does not know begin the body as others do",
        arguments: ["article", "main", "section", "header", "x-story"])
    func impliedBody(name: String) throws {
        let page = HTMLDocument(parsing: "<title>t</title><meta name=a><\(name)><p>a</p></\(name)>")
        let paragraph = try #require(page.nodes.first { page.tag(of: $0) == .p })
        let body = try #require(page.nodes.first { page.tag(of: $0) == .body })
        #expect(page.subtree(of: body).contains(paragraph))
        let explicit = HTMLDocument(parsing: "<head><title>t</title></head><body id=b><\(name)>a</\(name)></body>")
        #expect(explicit.nodes.filter { explicit.tag(of: $0) == .body }.count == 1)
        #expect(explicit.nodes.contains { explicit.attribute(.id, of: $0) == "b" })
    }

    @Test("What a head holds for pages without scripts begins no body")
    func noscriptInHead() throws {
        let page = HTMLDocument(parsing: "<head><noscript><img src=a></noscript></head><body><p>a</p></body>")
        let paragraph = try #require(page.nodes.first { page.tag(of: $0) == .p })
        #expect(!page.nodes.contains { page.tag(of: $0) == .noscript && page.subtree(of: $0).contains(paragraph) })
    }

    @Test(
        "Attributes in every form",
        arguments: [
            "<p class=a>", "<p class='a'>", "<p CLASS = \"a\">", "<p onclick=\"x('>')\" class=a>", "<p/class=a>",
            "<p class=a class=b>", "<p =x class=a>", "<p x= class=b class='a'>",
        ])
    func attributes(html: String) throws {
        let page = HTMLDocument(parsing: html + "text</p>")
        let found = page.nodes.compactMap { page.attribute(.class, of: $0) }.first
        #expect(found == "a")
    }

    @Test("Quotation marks inside a value without them do no harm")
    func strayQuotes() {
        let page = HTMLDocument(parsing: "<p class=a\"b'c title=d>text</p>")
        #expect(page.nodes.compactMap { page.attribute(.class, of: $0) } == ["ab'c"])
        #expect(page.joinedText(of: 0) == "text")
    }

    @Test(
        "A million beginnings without an end take linear time",
        arguments: ["<!--", "<svg>", "<script>", "<p title='", "<!", "</", "<style>", "<a b=c ", "<!-->", "<svg></sv"])
    func hostile(piece: String) {
        let page = HTMLDocument(
            parsing: "<p>a</p>" + String(repeating: piece, count: 1_000_000), limits: .init(depth: 64))
        #expect(page.joinedText(of: 0).hasPrefix("a"))
    }
}
