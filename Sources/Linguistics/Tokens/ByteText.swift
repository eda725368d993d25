/// A text as bytes, with the look-ups a scanner needs.
struct ByteText {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var count: Int { bytes.count }

    /// The byte at an offset; 0 outside the text.
    func byte(at offset: Int) -> UInt8 {
        offset >= 0 && offset < bytes.count ? bytes[offset] : 0
    }

    func isDigit(_ offset: Int) -> Bool { byte(at: offset) &- 0x30 < 10 }

    /// The number of ASCII figures from an offset on.
    func digitCount(_ offset: Int) -> Int {
        var end = offset
        while isDigit(end) { end += 1 }
        return end - offset
    }

    /// The scalar that begins at an offset and its length in bytes.
    ///
    /// The bytes come from a `String` and so are well formed; an offset inside a scalar gives U+FFFD.
    func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC0, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF >> (UInt32(length) + 1))
        for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// The class of the scalar at an offset; `.lineBreak` at the end of the text.
    func characterClass(at offset: Int) -> CharacterClass {
        offset < bytes.count ? CharacterClass(scalar(at: offset).scalar) : .lineBreak
    }

    func isLetter(_ offset: Int) -> Bool {
        if case .letter = characterClass(at: offset) { return true }
        return false
    }

    func isLetterOrDigit(_ offset: Int) -> Bool {
        switch characterClass(at: offset) {
        case .letter, .digit: true
        default: false
        }
    }

    func isUppercase(_ offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        let scalar = scalar(at: offset).scalar
        return scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }

    /// The length of an apostrophe that can stand inside a word (' ’ ʼ), or 0.
    func apostropheLength(_ offset: Int) -> Int {
        if byte(at: offset) == UInt8(ascii: "'") { return 1 }
        if byte(at: offset) == 0xE2, byte(at: offset + 1) == 0x80, byte(at: offset + 2) == 0x99 { return 3 }
        if byte(at: offset) == 0xCA, byte(at: offset + 1) == 0xBC { return 2 }
        return 0
    }

    /// The length of a hyphen that can stand inside a word (- U+2010 U+2011), or 0.
    func hyphenLength(_ offset: Int) -> Int {
        if byte(at: offset) == UInt8(ascii: "-") { return 1 }
        let isTypographic =
            byte(at: offset) == 0xE2 && byte(at: offset + 1) == 0x80
            && (byte(at: offset + 2) == 0x90 || byte(at: offset + 2) == 0x91)
        return isTypographic ? 3 : 0
    }

    /// The text of a range in lower case, typographic marks made plain, invisible characters left out.
    func folded(_ start: Int, _ end: Int) -> String {
        if bytes[start..<end].allSatisfy({ $0 < 0x80 }) {
            return String(decoding: bytes[start..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        var plain = String.UnicodeScalarView()
        var offset = start
        while offset < end {
            let (scalar, length) = scalar(at: offset)
            offset += length
            Self.appendPlain(scalar, to: &plain)
        }
        return String(plain).lowercased()
    }

    private static func appendPlain(_ scalar: Unicode.Scalar, to plain: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0x2032: plain.append("'")
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: plain.append("\"")
        case 0x2010...0x2013, 0x2212: plain.append("-")
        case 0x2014, 0x2015: plain.append(contentsOf: "--".unicodeScalars)
        case 0x2026: plain.append(contentsOf: "...".unicodeScalars)
        default:
            if case .invisible = CharacterClass(scalar) { return }
            plain.append(scalar)
        }
    }
}
