import ArticleExtraction
import NewsModel
import Testing

@Suite("Files become articles")
struct ArticleReaderTests {
    private static let two = "One thing happened here. Then another did."

    private func code(_ bytes: [UInt8], name: String = "a.txt") -> ArticleReadingError.Code? {
        do {
            _ = try ArticleReader().read(bytes, name: name)
            return nil
        } catch {
            #expect(error.fileName == name)
            #expect(error.description.hasPrefix(name) && error.description.hasSuffix("."))
            return error.code
        }
    }

    @Test(
        "Files that cannot be compared",
        arguments: [
            ([], .empty), (Array(" \n\t".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty), ([0xFF, 0xFE, 0x20, 0], .empty),
            (Array("One sentence only".utf8), .tooShort), (Array("One sentence of 3.5 words.".utf8), .tooShort),
            (Array("%PDF-1.7 text".utf8), .binary), ([0x61, 0, 0, 0x62, 0x63, 0x64, 0x65, 0], .binary),
            ((0..<200).map { UInt8(0x80 + $0 % 0x40) }, .binary),
            (Array("<html><body></body></html>".utf8), .noArticleText),
            (Array("<html><p>One sentence.</p></html>".utf8), .tooShort), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .binary),
        ] as [([UInt8], ArticleReadingError.Code)])
    func errors(bytes: [UInt8], expected: ArticleReadingError.Code) {
        #expect(code(bytes) == expected)
    }

    @Test(
        "One character in five that is no text makes a file binary, wherever it stands and whatever the length",
        arguments: ["\u{1}", "\u{1F}", "\u{E}", "\u{8}", "\u{FFFD}"], [100, 1003, 5007])
    func brokenShare(character: String, length: Int) {
        func read(every step: Int) -> ArticleReadingError.Code? {
            let text = (0..<length).map { $0 % step == 3 ? character : $0 % 10 == 9 ? ". A" : "a" }.joined()
            return code(Array(text.utf8))
        }
        #expect(read(every: 4) == .binary)
        #expect(read(every: 8) != .binary)
    }

    @Test(
        "Tabs, ends of lines and characters of three bytes are text",
        arguments: ["\t", "\n", "\r", "\u{B}", "\u{C}", "\u{FB01}", "\u{FEAD}", "\u{FF21}", "é", "语", "\u{7F}"])
    func oddText(character: String) {
        #expect(code(Array(String(repeating: "a\(character)\(character). B", count: 200).utf8)) != .binary)
    }

    @Test(
        "Pages are known by their contents, whatever the name",
        arguments: ["a.html", "a.txt", "a", ""],
        ["<!DOCTYPE html>\n", "<html>", "<HTML lang=en>", "\u{FEFF}<html>", " <head></head>"])
    func pages(name: String, opening: String) throws {
        let result = try ArticleReader().read(Array("\(opening)<p>\(Self.two)</p>".utf8), name: name)
        #expect(result.article.text == Self.two)
    }

    @Test(
        "Plain text stays plain text",
        arguments: ["One < two. That is so.", "<3 this. And that.", "See <https://example.org>. It is there."])
    func plainText(text: String) throws {
        #expect(try ArticleReader().read(Array(text.utf8), name: "a.txt").article.text == text)
    }

    @Test("A fragment is a page where the name says so")
    func fragments() throws {
        let bytes = Array("<p>\(Self.two)</p>".utf8)
        #expect(try ArticleReader().read(bytes, name: "a.html").article.text == Self.two)
        #expect(try ArticleReader().read(bytes, name: "a.txt").article.text == Self.two)
    }

    @Test("Encodings: declared, marked, broken")
    func encodings() throws {
        let reader = ArticleReader()
        let legacy = Array("<html><meta charset=windows-1252><p>Caf".utf8) + [0xE9] + Array(" one. Two.</p>".utf8)
        #expect(try reader.read(legacy, name: "a.html").article.text == "Café one. Two.")
        let undeclared = Array("<html><p>Caf".utf8) + [0xE9] + Array(" one. Two.</p>".utf8)
        let assumed = try reader.read(undeclared, name: "a.html")
        #expect(assumed.article.text == "Café one. Two.")
        #expect(assumed.diagnostics.map(\.identifier) == ["encoding-assumed"])
        let broken = try reader.read(Array("Caf".utf8) + [0xE9] + Array(" one. Two.".utf8), name: "a.txt")
        #expect(broken.article.text == "Caf\u{FFFD} one. Two.")
        #expect(broken.diagnostics.map(\.identifier) == ["invalid-bytes"])
        let wide = "One thing. Then another.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try reader.read([0xFF, 0xFE] + wide, name: "a.txt").article.text == "One thing. Then another.")
        #expect(try reader.read(wide, name: "a.txt").article.text == "One thing. Then another.")
    }
}
