@testable import ArticleExtraction
import Inflation
import NewsModel
import PackingSupport
import Testing

@Suite("The same article out of every container")
struct ContainerTests {
    private func read(_ bytes: [UInt8], name: String = "input", entry: String? = nil) throws(ArticleReadingError)
        -> ExtractedArticle
    {
        try ArticleReader().read(bytes, name: name, entry: entry.map { EntryName($0) })
    }

    @Test("Text, title, outlet and time are those of the page", arguments: ArchivedArticle.files + ArchivedArticle.made)
    func sameArticle(name: String) throws {
        let page = try read(try FormatFixture.bytes("article.html"), name: "article.html").article
        let result = try read(try ArchivedArticle.bytes(name), name: "input")
        #expect(result.article.text == page.text)
        #expect(result.article.title == page.title)
        #expect(result.article.outlet == page.outlet)
        #expect(result.article.published == page.published)
        #expect(result.diagnostics.isEmpty)
        guard name != "article-flowed.eml" else { return }
        #expect(result.article == page)
    }

    @Test(
        "Whatever is cut off, something is read or a sentence says why",
        arguments: ArchivedArticle.files + ArchivedArticle.made)
    func truncation(name: String) throws {
        let whole = try ArchivedArticle.bytes(name)
        for length in stride(from: 0, to: whole.count, by: 7) {
            do {
                _ = try read(Array(whole.prefix(length)), name: "input")
            } catch {
                #expect(error.description.hasPrefix("input ") && error.description.hasSuffix("."))
            }
        }
    }

    @Test("A changed byte crashes nothing", arguments: ArchivedArticle.files + ArchivedArticle.made)
    func changedBytes(name: String) throws {
        let whole = try ArchivedArticle.bytes(name)
        for index in stride(from: 0, to: whole.count, by: 61) {
            var changed = whole
            changed[index] ^= 0x2A
            _ = try? read(changed)
        }
    }

    @Test("A compressed file that breaks off is read as far as it goes")
    func cutGzip() throws {
        let packed = deflated(try FormatFixture.bytes("article.html"))
        let result = try read(Array(packed.prefix(packed.count * 3 / 4)))
        #expect(result.diagnostics.map(\.identifier) == ["gzip-damaged"])
        #expect(result.article.text.hasPrefix("The passenger ferry"))
        #expect(#expect(throws: ArticleReadingError.self) { try read(Array(packed.prefix(12))) }?.code == .damaged)
    }

    @Test("The name inside a compressed file's name tells Markdown")
    func nameInside() throws {
        let text = Array("*One* thing happened. Then another did.".utf8)
        #expect(try read(deflated(text), name: "a.md.gz").article.text == "One thing happened. Then another did.")
        #expect(try read(deflated(text), name: "a.txt.gz").article.text == "*One* thing happened. Then another did.")
    }

    @Test("A gigabyte of zeros, and containers twenty deep, are refused")
    func bombs() {
        let bomb = Array(repeating: deflated([UInt8](repeating: 0, count: 1 << 20)), count: 1024).flatMap { $0 }
        var nested = Array("One thing happened. Then another did.".utf8)
        for _ in 0..<20 { nested = deflated(nested) }
        for bytes in [bomb, nested, deflated(bomb)] {
            let error = #expect(throws: ArticleReadingError.self) { try read(bytes, name: "a.gz") }
            #expect(error?.code == .unpacksTooLarge)
        }
    }

    @Test("Four containers inside each other are opened")
    func nesting() throws {
        var nested = Array("One thing happened. Then another did.".utf8)
        for _ in 0..<InputDocument.deepest { nested = deflated(nested) }
        #expect(try read(nested).article.text == "One thing happened. Then another did.")
    }

    @Test("What unpacks to more than the limit is refused")
    func limit() {
        let opening = ContainerOpening(limits: InflationLimits(bytes: 100))
        let document = InputDocument(bytes: deflated([UInt8](repeating: 0x61, count: 101)), name: "a.gz")
        #expect(throws: ArticleReadingError.self) { try opening.open(document, entry: nil) }
    }

    @Test("A label that is wrong does no harm")
    func labels() throws {
        let page = "<html><meta charset=windows-1252><p>Caf\u{E9} one. Two.</p>"
        let latin = page.unicodeScalars.map { UInt8($0.value) }
        for label in ["utf-8", "nonsense", "ISO-2022-JP", "iso-8859-1"] {
            let document = InputDocument(bytes: latin, name: "a", encoding: label)
            #expect(try ArticleReader().read(document).article.text == "Café one. Two.")
            let wide = InputDocument(bytes: Array(page.utf8), name: "a", encoding: label)
            #expect(try ArticleReader().read(wide).article.text == "Café one. Two.")
            let plain = InputDocument(bytes: Array("Café one. Two.".utf8), name: "a", encoding: label)
            #expect(try ArticleReader().read(plain).article.text == "Café one. Two.")
        }
        let unlabelled = "<html><p>Caf\u{E9} one. Two.</p>".unicodeScalars.map { UInt8($0.value) }
        let document = InputDocument(bytes: unlabelled, name: "a", encoding: "utf-8")
        #expect(try ArticleReader().read(document).article.text == "Café one. Two.")
        let legacy = InputDocument(
            bytes: Array("Caf".utf8) + [0xE9] + Array(" one. Two.".utf8), name: "a", encoding: "latin1")
        #expect(try ArticleReader().read(legacy).article.text == "Café one. Two.")
    }

    @Test("Pictures inside a page's addresses do not matter")
    func dataAddresses() throws {
        let picture = String(repeating: "iVBORw0KGgoAAAANSUhEUgAA", count: 200_000)
        let page = """
            <!DOCTYPE html> <html><!--
             Page saved with SingleFile
             url: https://example.org/a
            --><meta charset=utf-8><style>.a{background:url(data:image/png;base64,\(picture))}</style>
            <body><article><h1>Ferry runs aground</h1><img src="data:image/png;base64,\(picture)">
            <p>One thing happened here, at dawn.</p><p>Then another did, much later.</p></article>
            """
        let result = try read(Array(page.utf8))
        #expect(result.article.text == "One thing happened here, at dawn.\n\nThen another did, much later.")
        #expect(result.article.title == "Ferry runs aground")
        #expect(result.diagnostics.isEmpty)
    }

    @Test("A page that is longer than is read because of its pictures is read whole")
    func manyPictures() throws {
        let picture =
            "<img src='data:image/png;base64,\(String(repeating: "iVBORw0KGgoAAAANSUhEUgAA", count: 900_000))'>"
        let page = "<html>\(picture)<p>One thing happened here, at dawn.</p><p>Then another did, much later.</p>"
        let result = try read(Array(page.utf8))
        #expect(result.article.text == "One thing happened here, at dawn.\n\nThen another did, much later.")
        #expect(result.diagnostics.isEmpty)
    }
}
