import HTMLTree
import Testing

@Suite("A page as a tree")
struct HTMLDocumentTests {
    /// A stable text form: tags in brackets, texts as they stand.
    private func dump(_ page: HTMLDocument, _ node: Int = 0) -> String {
        if page.tag(of: node) == .text { return page.text(of: node) }
        var inner = ""
        var next = page.firstChild(of: node)
        while let child = next {
            inner += dump(page, child)
            next = page.nextSibling(of: child)
        }
        return "\(page.tag(of: node).rawValue)(\(inner))"
    }

    @Test(
        "Malformed markup becomes a tree",
        arguments: [
            ("<p>One <b>two</b></p>", "#document(html(body(p(One b(two)))))"),
            ("<p>One<p>Two", "#document(html(body(p(One)p(Two))))"),
            ("plain text", "#document(html(body(p(plain text))))"),
            ("<X-Card>in</x-card>", "#document(html(body(#other(in))))"),
            ("a &amp; b &eacute; &#8217;", "#document(html(body(p(a & b é ’))))"),
            ("<!-- no --><p>yes<!-- no --></p>", "#document(html(body(p(yes))))"),
        ])
    func malformed(html: String, expected: String) {
        #expect(dump(HTMLDocument(parsing: html)) == expected)
    }

    @Test("Attributes are found by name, their values decoded")
    func attributes() throws {
        let page = HTMLDocument(parsing: "<a HREF='/x?a=1&amp;b=2' hidden class=\"é\">t</a>")
        let link = try #require(page.nodes.first { page.tag(of: $0) == .a })
        #expect(page.attribute(.href, of: link) == "/x?a=1&b=2")
        #expect(page.attribute(.hidden, of: link) == "")
        #expect(page.attribute(.class, of: link) == "é")
        #expect(page.attribute(.id, of: link) == nil)
        #expect(page.attribute(.id, of: link + 1) == nil)
    }

    @Test("A subtree is one range of nodes")
    func subtrees() throws {
        let page = HTMLDocument(parsing: "<div><p>a<i>b</i></p></div><p>c</p>")
        let division = try #require(page.nodes.first { page.tag(of: $0) == .div })
        #expect(page.subtree(of: division).map { page.tag(of: $0) } == [.div, .p, .text, .i, .text])
        #expect(page.joinedText(of: division) == "ab")
        #expect(page.joinedText(of: 0) == "abc")
        #expect(page.nextSibling(of: division).map { page.joinedText(of: $0) } == "c")
        #expect(page.parent(of: 0) == nil)
    }

    @Test("What a page declares about its encoding does not change text that is decoded already")
    func declaredEncoding() {
        let page = HTMLDocument(parsing: "<meta charset=koi8-r><p>naïve – “quoted” 😀</p>")
        #expect(page.joinedText(of: 0) == "naïve – “quoted” 😀")
    }

    @Test("Nothing and next to nothing", arguments: ["", " ", "\n", "\0", "\0\0<p>", "<", "<!", "<?", "&", "<!--"])
    func nearlyEmpty(html: String) {
        let page = HTMLDocument(parsing: html)
        #expect(page.tag(of: 0) == .document)
        #expect(page.cuts.isEmpty)
    }

    @Test("Pages are read at the same time without disturbing each other")
    func concurrency() async {
        let texts = await withTaskGroup(of: String.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let html = String(repeating: "<p>\(number) &amp; <b>more</x></p>", count: 200)
                    return HTMLDocument(parsing: html).joinedText(of: 0)
                }
            }
            return await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(texts == Set((0..<64).map { String(repeating: "\($0) & more", count: 200) }))
    }

    @Test("U+0000 does not end the page")
    func zeroCharacters() {
        #expect(HTMLDocument(parsing: "<p>a\0b</p><p>c</p>").joinedText(of: 0) == "abc")
    }
}

@Suite("What a page may cost")
struct HTMLLimitsTests {
    @Test("Hundreds of levels are read, thousands are cut off", arguments: [(1000, false), (200_000, true)])
    func depth(levels: Int, isCut: Bool) {
        let page = HTMLDocument(parsing: "<p>before</p>" + String(repeating: "<div>", count: levels) + "deep")
        #expect(page.cuts == (isCut ? [.depth] : []))
        #expect(page.joinedText(of: 0) == (isCut ? "before" : "beforedeep"))
    }

    @Test("A page longer than the limit is cut at a whole character")
    func length() {
        let page = HTMLDocument(parsing: "<body><p>ééé", limits: .init(bytes: 12))
        #expect(page.cuts == [.bytes])
        #expect(page.joinedText(of: 0) == "é")
    }

    @Test("A tag with very many attributes costs no more than its length")
    func attributes() {
        let many = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
        let page = HTMLDocument(parsing: "<p \(many) id=x>one</p><p>two</p>")
        #expect(page.cuts.isEmpty)
        #expect(page.nodes.contains { page.attribute(.id, of: $0) == "x" })
        #expect(page.joinedText(of: 0) == "onetwo")
    }

    @Test("Stray end tags under many open elements end in time")
    func strayEndTags() {
        let page = HTMLDocument(
            parsing: "<p>before</p>" + String(repeating: "<div>", count: 4000)
                + String(repeating: "</x>", count: 300_000))
        #expect(page.cuts == [.malformed])
        #expect(page.joinedText(of: 0) == "before")
    }

    @Test("A megabyte without spaces stays whole")
    func longWord() {
        let word = String(repeating: "x", count: 1 << 20)
        #expect(HTMLDocument(parsing: "<p>\(word)</p>").joinedText(of: 0) == word)
    }
}
