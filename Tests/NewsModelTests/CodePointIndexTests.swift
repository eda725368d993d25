import NewsModel
import Testing

@Suite("Code point index")
struct CodePointIndexTests {
    /// Texts whose bytes, code points and characters differ in all ways, one of them over several checkpoints.
    static let texts = [
        "", "a", "plain text", "né 7", "Zürich–Genève", "e\u{301}", "👩‍👩‍👧 and 🇨🇭", "\u{202E}مرحبا\u{202C}", "a\r\nb",
        "\u{0}\u{7}", String(repeating: "é", count: 128), String(repeating: "x", count: 256),
        String(repeating: "日本語 ", count: 400),
        String(repeating: "a", count: 255) + "👍" + String(repeating: "b", count: 600),
    ]

    @Test("every code point is found from its byte and back", arguments: texts)
    func roundTrip(_ text: String) {
        let index = CodePointIndex(text)
        var byte = 0
        for (number, scalar) in text.unicodeScalars.enumerated() {
            #expect(index.codePoint(atByte: byte) == number)
            #expect(index.byte(atCodePoint: number) == byte)
            byte += String(scalar).utf8.count
        }
        #expect(index.count == text.unicodeScalars.count)
    }

    @Test("both ends are in the text and nothing beyond them is", arguments: texts)
    func ends(_ text: String) {
        let index = CodePointIndex(text)
        #expect(index.codePoint(atByte: 0) == 0)
        #expect(index.codePoint(atByte: text.utf8.count) == index.count)
        #expect(index.byte(atCodePoint: 0) == 0)
        #expect(index.byte(atCodePoint: index.count) == text.utf8.count)
        #expect(index.byte(atCodePoint: index.count + 1) == nil)
        #expect(index.byte(atCodePoint: -1) == nil)
    }

    @Test("code points count, not characters and not UTF-16 units")
    func units() {
        #expect(CodePointIndex("e\u{301}👍").count == 3)
        #expect(CodePointIndex("👩‍👩‍👧").count == 5)
    }
}
