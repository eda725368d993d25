import ArticleExtraction
import NewsModel
import Testing

@Suite("One article in every format")
struct FormatTests {
    private let reader = ArticleReader()

    /// The article as plain text with header lines.
    private func expected() throws -> Article {
        try reader.read(FormatFixture.bytes("article.txt"), name: "article.txt").article
    }

    private func check(_ article: Article, _ name: String) throws {
        let expected = try expected()
        #expect(article.text.components(separator: "\n\n") == expected.text.components(separator: "\n\n"))
        #expect(article.title == expected.title)
        #expect(article.author == expected.author)
        #expect(article.outlet == expected.outlet)
        #expect(article.published?.epochSeconds == expected.published?.epochSeconds)
        #expect(article.language == "en-GB")
    }

    @Test(
        "The same paragraphs, title, authors, outlet, time and language",
        arguments: ["article.html"] + FormatFixture.structured)
    func same(name: String) throws {
        let result = try reader.read(FormatFixture.bytes(name), name: name)
        try check(result.article, name)
        #expect(result.diagnostics.isEmpty)
    }

    @Test("What a file is called makes no difference", arguments: FormatFixture.structured)
    func names(name: String) throws {
        try check(reader.read(FormatFixture.bytes(name), name: "article.txt").article, name)
    }

    @Test("The address, where the format has one")
    func addresses() throws {
        for name in FormatFixture.structured {
            let url = try reader.read(FormatFixture.bytes(name), name: name).article.url
            let hasNone = ["ninjs-2.0.json", "newsml-1.2.xml"].contains(name)
            #expect(url == (hasNone ? nil : "https://harbourchronicle.example/2026/05/14/aurora"), "\(name)")
        }
    }

    @Test(
        "Every encoding gives the same article", arguments: ["rss-2.0.xml", "json-feed-html.json"],
        ["utf-8", "utf-16", "utf-16be", "unmarked"])
    func unicode(name: String, encoding: String) throws {
        let text = String(decoding: try FormatFixture.bytes(name), as: UTF8.self)
        let bytes: [UInt8] =
            switch encoding {
            case "utf-8": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case "utf-16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "utf-16be": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            default: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            }
        try check(reader.read(bytes, name: name).article, name)
    }

    @Test("An encoding that XML declares is honoured", arguments: ["windows-1252", "ISO-8859-1"])
    func declared(label: String) throws {
        let text = String(decoding: try FormatFixture.bytes("rss-2.0.xml"), as: UTF8.self)
        let special: [Unicode.Scalar: UInt8] = ["“": 0x93, "”": 0x94, "’": 0x92, "€": 0x80]
        let bytes = text.replacing("encoding=\"UTF-8\"", with: "encoding='\(label)'").unicodeScalars.map {
            special[$0] ?? UInt8(truncatingIfNeeded: $0.value)
        }
        let result = try reader.read(bytes, name: "a.xml")
        try check(result.article, label)
        #expect(result.diagnostics.isEmpty)
    }

    @Test("A wrong declaration, or none, changes no letter of valid UTF-8 and it is told where letters are lost")
    func wronglyDeclared() throws {
        let feed = "<rss><channel><item><description>Caf\u{E9} one. Two.</description></item></channel></rss>"
        let legacy = feed.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        func read(_ declaration: String, _ bytes: [UInt8]) throws -> ExtractedArticle {
            try reader.read(Array(declaration.utf8) + bytes, name: "a.xml")
        }
        for label in ["koi8-r", "utf-16", "no-such-set", "windows-1252"] {
            let result = try read("<?xml version='1.0' encoding='\(label)'?>", Array(feed.utf8))
            #expect(result.article.text == "Café one. Two.")
        }
        for declaration in ["", "<?xml version='1.0' encoding='utf-8'?>"] {
            let assumed = try read(declaration, legacy)
            #expect(assumed.article.text == "Café one. Two.")
            #expect(assumed.diagnostics.first?.identifier == "encoding-assumed")
        }
        let lost = try read("", Array("<rss>ü<channel>".utf8) + legacy.dropFirst(14))
        #expect(lost.article.text == "Caf\u{FFFD} one. Two.")
        #expect(lost.diagnostics.first?.identifier == "invalid-bytes")
    }

    @Test("Every file may break off anywhere", arguments: FormatFixture.structured)
    func truncated(name: String) throws {
        let bytes = try FormatFixture.bytes(name).dropLast()  // the line end
        for end in stride(from: 0, to: bytes.count, by: 7) {
            do {
                let result = try reader.read(Array(bytes[..<end]), name: name)
                #expect(!result.article.text.isEmpty)
                #expect(name.hasSuffix(".json") || result.diagnostics.contains { $0.identifier == "xml-cut-malformed" })
            } catch {
                #expect(error.description.hasSuffix("."))
                #expect(error.code != .unknownFormat)
            }
        }
    }

    @Test("A byte may be anything", arguments: FormatFixture.structured)
    func spoiled(name: String) throws {
        let bytes = try FormatFixture.bytes(name)
        for place in stride(from: 3, to: bytes.count, by: 131) {
            for byte: UInt8 in [0x00, 0x22, 0x3C, 0x7B, 0xFF] {
                var spoiled = bytes
                spoiled[place] = byte
                _ = try? reader.read(spoiled, name: name)
            }
        }
    }
}

extension String {
    func components(separator: String) -> [String] { split(separator: separator).map(String.init) }
}
