import HTMLTree

/// Reads the encoded words of header fields (RFC 2047): `=?utf-8?Q?Caf=C3=A9?=`.
///
/// ```swift
/// EncodedWords.text(of: Array("=?iso-8859-1?Q?Caf=E9?= =?iso-8859-1?Q?_two?=".utf8)[...])  // "Café two"
/// ```
enum EncodedWords {
    /// Bytes of a word; the standard allows 75, some programs write a whole subject as one.
    private static let longestWord = 1024

    /// Words that are broken stay as they stand; bytes beyond ASCII outside of words are UTF-8 or windows-1252.
    ///
    /// - Complexity: O(*n*) for a given longest word.
    static func text(of value: ArraySlice<UInt8>) -> String {
        var collector = Collector()
        var position = value.startIndex
        while position < value.endIndex {
            if value[position] == UInt8(ascii: "="), let word = word(at: position, in: value) {
                collector.append(word)
                position = word.end
            } else {
                collector.append(value[position])
                position += 1
            }
        }
        return collector.finished()
    }

    private struct Word {
        var charset: String
        var bytes: [UInt8]
        var end: Int
    }

    private static func word(at start: Int, in value: ArraySlice<UInt8>) -> Word? {
        let reach = value[start...].prefix(longestWord)
        guard reach.starts(with: "=?".utf8),
            let charsetEnd = reach[(start + 2)...].firstIndex(of: UInt8(ascii: "?")), charsetEnd > start + 2,
            charsetEnd + 3 < reach.endIndex, reach[charsetEnd + 2] == UInt8(ascii: "?"),
            let end = reach.firstIndex(of: "?=", from: charsetEnd + 3)
        else { return nil }
        let text = reach[(charsetEnd + 3)..<end]
        let bytes: [UInt8]
        switch reach[charsetEnd + 1] | 0x20 {
        case UInt8(ascii: "q"): bytes = TransferEncoding.quotedPrintableWord(text)
        case UInt8(ascii: "b"): bytes = TransferEncoding.base64(text)
        default: return nil
        }
        // A language may follow the charset (RFC 2231, section 5).
        let label = reach[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
        return Word(charset: String(decoding: label, as: UTF8.self).lowercased(), bytes: bytes, end: end + 2)
    }

    /// White space between two words is none; a character may be cut in two by the end of a word, against the standard.
    private struct Collector {
        private var text = ""
        private var plain: [UInt8] = []
        private var charset: String?
        private var encoded: [UInt8] = []

        mutating func append(_ byte: UInt8) { plain.append(byte) }

        mutating func append(_ word: Word) {
            let isNeighbour = charset != nil && plain.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if isNeighbour { plain = [] }
            if !isNeighbour || charset != word.charset {
                flushWords()
                flushPlain()
            }
            charset = word.charset
            encoded += word.bytes
        }

        mutating func finished() -> String {
            flushWords()
            flushPlain()
            return text
        }

        private mutating func flushWords() {
            if let charset { text += DecodedText(bytes: encoded, declared: charset, fallback: "windows-1252").text }
            charset = nil
            encoded = []
        }

        private mutating func flushPlain() {
            if !plain.isEmpty { text += DecodedText(bytes: plain, fallback: "windows-1252").text }
            plain = []
        }
    }
}
