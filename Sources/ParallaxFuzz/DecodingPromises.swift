import ArticleExtraction
import HTMLTree

/// What holds for all bytes in all encodings.
///
/// The first line of an input names the encoding.
enum DecodingPromises {
    static func check(_ bytes: [UInt8]) {
        let end = bytes.firstIndex(of: 0x0A) ?? 0
        let label = String(decoding: bytes[..<end], as: UTF8.self)
        let text = Array(bytes[min(end + 1, bytes.count)...])
        check(DecodedText(bytes: text, declared: label), of: text)
        check(DecodedText(bytes: text, fallback: label), of: text)
        check(DecodedText(bytes: text), of: text)
        _ = DeclaredEncoding.label(in: text)
        ArticlePromises.check(InputDocument(bytes: text, name: "page", encoding: label, mediaType: "text/plain"))
        ArticlePromises.check(InputDocument(bytes: text, name: "page", encoding: label, mediaType: "text/html"))
    }

    private static func check(_ decoded: DecodedText, of bytes: [UInt8]) {
        Violation.expect(decoded.replacements >= 0, "a count of replaced bytes is negative")
        Violation.expect(decoded.replacements <= max(1, bytes.count), "more is replaced than there is")
        Violation.expect(!decoded.encoding.isEmpty, "an encoding has no name")
        if decoded.evidence == .validUTF8 {
            Violation.expect(Array(decoded.text.utf8) == bytes, "valid UTF-8 is changed by decoding")
        }
    }
}
