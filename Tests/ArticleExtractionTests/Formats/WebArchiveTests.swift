import ArticleExtraction
import NewsModel
import PackingSupport
import Testing

@Suite("Web archives give the page that is meant")
struct WebArchiveTests {
    private static func page(_ number: Int) -> [UInt8] {
        Array("<html><body><p>Thing \(number) happened. Then another did.</p></body></html>".utf8)
    }

    private static func text(_ number: Int) -> String { "Thing \(number) happened. Then another did." }

    private static let three = (1...3).flatMap {
        ArchivedArticle.record(ArchivedArticle.response(page($0)), address: "https://example.org/\($0)/")
    }

    private func read(_ bytes: [UInt8], _ entry: String? = nil) throws(ArticleReadingError) -> ExtractedArticle {
        try ArticleReader().read(bytes, name: "a.warc", entry: entry.map { EntryName($0) })
    }

    private func error(_ bytes: [UInt8], _ entry: String? = nil) -> ArticleReadingError? {
        do {
            _ = try read(bytes, entry)
            return nil
        } catch {
            return error
        }
    }

    @Test("Several pages need a name, by number or address")
    func names() throws {
        let several = error(Self.three)
        #expect(several?.code == .severalArticles)
        #expect(several?.detail == "3: 1 https://example.org/1/, 2 https://example.org/2/, 3 https://example.org/3/")
        for name in ["2", "https://example.org/2/", "https://example.org/2", "<https://example.org/2#top>"] {
            let article = try read(Self.three, name).article
            #expect(article.text == Self.text(2))
            #expect(article.url == "https://example.org/2/")
            #expect(article.outlet == "example.org")
        }
        for name in ["0", "4", "-1", "99999999999999999999", "https://example.org/4", ""] {
            #expect(error(Self.three, name)?.code == .noSuchArticle)
        }
    }

    @Test("A long list of pages is shortened")
    func listing() {
        let pages = (1...30).flatMap {
            ArchivedArticle.record(ArchivedArticle.response(Self.page($0)), address: "https://example.org/\($0)")
        }
        #expect(error(pages)?.detail.hasPrefix("30: 1 https://example.org/1, ") == true)
        #expect(error(pages)?.detail.hasSuffix("20 https://example.org/20, …") == true)
    }

    @Test("The same address kept twice is one page")
    func repeated() throws {
        let record = ArchivedArticle.record(ArchivedArticle.response(Self.page(1)))
        #expect(try read(record + record).article.text == Self.text(1))
    }

    @Test(
        "Lengths that cannot be true",
        arguments: [
            "9223372036854775808", "9223372036854775807", "18446744073709551616", "-5", "", "many", "0", "10", "100000",
            "12 ", "0x10",
        ])
    func lengths(length: String) throws {
        let first = ArchivedArticle.record(
            ArchivedArticle.response(Self.page(1)), address: "https://example.org/1", length: length)
        let second = ArchivedArticle.record(ArchivedArticle.response(Self.page(2)), address: "https://example.org/2")
        for archive in [first + second, deflated(first + second), deflated(first) + deflated(second)] {
            #expect(try read(archive, "1").article.text == Self.text(1))
            #expect(try read(archive, "2").article.text == Self.text(2))
        }
        #expect(try read(first).article.text == Self.text(1))
    }

    @Test("Fields are read in any case and folded, and may be missing")
    func fields() throws {
        let block = ArchivedArticle.response(
            Self.page(1), "CONTENT-TYPE:\r\n\ttext/html;\r\n charset=utf-8\r\nnonsense")
        let record = Array("WARC/1.0\nwarc-type:RESPONSE\n\n".utf8) + block
        #expect(try read(record).article.text == Self.text(1))
        let untyped = Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1\r\n\r\n".utf8) + Self.page(1)
        #expect(try read(untyped).article.text == Self.text(1))
    }

    @Test("Stored files and made texts count where there is no page")
    func resources() throws {
        let text = Array("One thing happened. Then another did.".utf8)
        func record(_ kind: String, _ type: String, _ body: [UInt8]) -> [UInt8] {
            let head =
                "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: https://example.org/\(kind)\r\nContent-Type: \(type)\r\n"
            return Array("\(head)Content-Length: \(body.count)\r\n\r\n".utf8) + body + Array("\r\n\r\n".utf8)
        }
        let conversion = record("conversion", "text/plain", text)
        let article = try read(conversion).article
        #expect(article.text == "One thing happened. Then another did.")
        #expect(article.url == "https://example.org/conversion")
        let resource = record("resource", "text/html; charset=utf-8", Self.page(7))
        #expect(try read(conversion + resource).article.text == Self.text(7))
        #expect(try read(conversion + resource, "https://example.org/conversion").article.text == article.text)
        for kind in ["revisit", "request", "metadata", "warcinfo", "continuation", "other"] {
            #expect(error(record(kind, "text/html", Self.page(1)))?.code == .damaged)
        }
    }

    @Test("An error page is taken only where there is nothing else")
    func errorPages() throws {
        let lost = Array("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n".utf8) + Self.page(4)
        let record = ArchivedArticle.record(lost, address: "https://example.org/lost")
        #expect(try read(record).article.text == Self.text(4))
        #expect(
            try read(record + ArchivedArticle.record(ArchivedArticle.response(Self.page(1)))).article.text
                == Self.text(1))
    }

    @Test("Chunks that are broken, or were joined already, lose nothing that is there")
    func chunks() throws {
        let fields = "Content-Type: text/html\r\nTransfer-Encoding: chunked"
        let whole = ArchivedArticle.chunked(Self.page(1), of: 16)
        let bodies: [([UInt8], Bool)] = [
            (whole, false), (Self.page(1), false), (Array(whole.dropLast(7)), true),
            (Array("ffffffffffff\r\n".utf8) + Self.page(1), true),
            (Array("5\r\n<html\r\nzz\r\n".utf8) + Array(Self.page(1).dropFirst(5)), true),
        ]
        for (body, isCut) in bodies {
            let result = try read(ArchivedArticle.record(ArchivedArticle.response(body, fields)))
            #expect(result.article.text.hasSuffix("Then another did."))
            #expect(result.diagnostics.contains { $0.identifier == "record-cut" } == isCut)
        }
    }

    @Test(
        "Compression is undone as the fields say, or as the bytes do",
        arguments: [("gzip", 31), ("x-gzip", 31), ("deflate", 15), ("deflate", -15), ("GZIP, identity", 31), ("", 31)]
            as [(String, Int32)])
    func compression(coding: String, bits: Int32) throws {
        let field = coding.isEmpty ? "" : "\r\nContent-Encoding: \(coding)"
        let body = deflated(Self.page(1), windowBits: bits)
        let record = ArchivedArticle.record(ArchivedArticle.response(body, "Content-Type: text/html\(field)"))
        #expect(try read(record).article.text == Self.text(1))
        let undone = ArchivedArticle.record(ArchivedArticle.response(Self.page(1), "Content-Type: text/html\(field)"))
        #expect(try read(undone).article.text == Self.text(1))
    }

    @Test("Brotli is not read, and that is said")
    func brotli() throws {
        let fields = "Content-Type: text/html\r\nContent-Encoding: br"
        let packed = ArchivedArticle.record(ArchivedArticle.response([0x0B, 0x02, 0x80, 0x61], fields))
        #expect(error(packed)?.code == .binary)
        #expect(error(packed)?.description.contains("Brotli") == true)
        let other = ArchivedArticle.record(ArchivedArticle.response(Self.page(1)), address: "https://example.org/1")
        let result = try read(packed + other)
        #expect(result.article.text == Self.text(1))
        #expect(result.diagnostics.map(\.identifier) == ["compression-not-read"])
        #expect(
            try read(ArchivedArticle.record(ArchivedArticle.response(Self.page(1), fields))).article.text
                == Self.text(1))
    }

    @Test("The server's encoding is used")
    func encodings() throws {
        let page = Array("<html><p>Caf".utf8) + [0xE9] + Array(" one. Two.</p>".utf8)
        let record = ArchivedArticle.record(
            ArchivedArticle.response(page, "Content-Type: text/html; charset=iso-8859-1"))
        let result = try read(record)
        #expect(result.article.text == "Café one. Two.")
        #expect(result.diagnostics.isEmpty)
    }

    @Test("A long record is passed over without being kept")
    func longRecord() throws {
        let video = ArchivedArticle.record([UInt8](repeating: 65, count: 3 << 20), address: "https://example.org/v")
        let page = ArchivedArticle.record(ArchivedArticle.response(Self.page(1)))
        #expect(try read(deflated(video) + deflated(page)).article.text == Self.text(1))
    }

    @Test("A member that breaks off ends a compressed archive, with a warning")
    func brokenMember() throws {
        let first = deflated(ArchivedArticle.record(ArchivedArticle.response(Self.page(1))))
        let result = try read(first + Array(first.dropLast(20)))
        #expect(result.article.text == Self.text(1))
        #expect(result.diagnostics.map(\.identifier) == ["archive-damaged"])
    }

    @Test("Hundreds of thousands of broken records are gone through once")
    func manyBrokenRecords() {
        let broken = [UInt8](
            String(repeating: "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n", count: 100_000).utf8)
        #expect(error(broken)?.code == .damaged)
        let headless = [UInt8](String(repeating: "WARC/1.0\n", count: 200_000).utf8)
        #expect(error(headless)?.code == .damaged)
    }
}
