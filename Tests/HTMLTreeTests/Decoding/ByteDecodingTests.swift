import HTMLTree
import Testing

@Suite("Bytes become text")
struct ByteDecodingTests {
    @Test(
        "A declared encoding",
        arguments: [
            ("windows-1252", [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94], "“café”"),
            ("ISO-8859-1", [0x93, 0xE9], "“é"),
            ("iso-8859-2", [0xB1, 0xE8], "ąč"),
            ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
            ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
            ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
            ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
            ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
            ("gb18030", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
            ("big5", [0xA4, 0xA4, 0xB0, 0xEA], "中國"),
            ("euc-kr", [0xC7, 0xD1], "한"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
        ] as [(String, [UInt8], String)])
    func declared(label: String, bytes: [UInt8], expected: String) {
        let text = DecodedText(bytes: bytes, declared: label)
        #expect(text.text == expected)
        #expect(text.evidence == .declared)
        #expect(text.replacements == 0)
    }

    @Test(
        "Byte order marks decide and are left out",
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0xA9], "aé"), ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "aé"),
            ([0xFE, 0xFF, 0, 0x61, 0, 0xE9], "aé"), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "a"),
            ([0xEF, 0xBB, 0xBF], ""), ([0xFF, 0xFE], ""),
        ] as [([UInt8], String)])
    func marks(bytes: [UInt8], expected: String) {
        let text = DecodedText(bytes: bytes, declared: "koi8-r")
        #expect(text.text == expected)
        #expect(text.evidence == .byteOrderMark)
    }

    @Test("UTF-16 without a mark is known by its zeros", arguments: [true, false])
    func unmarkedUTF16(isLittle: Bool) {
        let bytes = "<p>Plain words</p>".utf16.flatMap { unit in
            isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        #expect(DecodedText(bytes: bytes).text == "<p>Plain words</p>")
    }

    @Test("Valid UTF-8 goes before a wrong declaration")
    func wrongDeclaration() {
        let text = DecodedText(bytes: Array("naïve “café”".utf8), declared: "iso-8859-1")
        #expect(text.text == "naïve “café”")
        #expect(text.evidence == .validUTF8)
    }

    @Test(
        "Sequences that are not text become U+FFFD and are counted",
        arguments: [
            ([0x61, 0xFF, 0x62], nil, "a\u{FFFD}b", 1), ([0xC3, 0xA9, 0xC3], nil, "é\u{FFFD}", 1),
            ([0xEF, 0xBF, 0xBD, 0xFF], nil, "\u{FFFD}\u{FFFD}", 1),
            ([0x61, 0x81, 0x62], "windows-1252", "a\u{FFFD}b", 1),
            ([0x93, 0xFA, 0x93], "shift_jis", "日\u{FFFD}", 1),
        ] as [([UInt8], String?, String, Int)])
    func replacements(bytes: [UInt8], label: String?, expected: String, count: Int) {
        let text = DecodedText(bytes: bytes, declared: label)
        #expect(text.text == expected)
        #expect(text.replacements == count)
    }

    @Test("A fallback is for bytes without any UTF-8, and a label nobody knows counts as none")
    func fallback() {
        #expect(DecodedText(bytes: [0x63, 0xE9], fallback: "windows-1252").text == "cé")
        #expect(DecodedText(bytes: [0x63, 0xE9], declared: "no-such-set", fallback: "windows-1252").text == "cé")
        #expect(DecodedText(bytes: [0x63, 0xE9], declared: "a/../b", fallback: "windows-1252").text == "cé")
        #expect(DecodedText(bytes: [0xC3, 0xA9, 0xE9], fallback: "windows-1252").text == "é\u{FFFD}")
        #expect(DecodedText(bytes: []).text == "")
    }
}

@Suite("Pages declare their encoding")
struct DeclaredEncodingTests {
    @Test(
        arguments: [
            ("<meta charset=utf-8>", "utf-8"), ("<META CharSet = 'KOI8-R' >", "koi8-r"),
            ("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">", "windows-1251"),
            ("<?xml version='1.0' encoding='Shift_JIS'?>", "shift_jis"), ("<meta charset>", nil), ("<p>charset=x", nil),
            ("<meta name=a><meta charset=big5>", "big5"), ("", nil), ("<meta", nil), ("<meta charset=\"", nil),
        ] as [(String, String?)])
    func label(page: String, expected: String?) {
        #expect(DeclaredEncoding.label(in: Array(page.utf8)) == expected)
    }
}
