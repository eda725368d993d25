import NewsModel

/// What a page may load and run: nothing but its own style sheet, known by its hash (Content Security Policy Level 3).
public enum ContentSecurityPolicy {
    /// The `meta` element for the head of a page.
    public static func element(allowing css: String) -> HTMLNode {
        .void(
            "meta",
            [HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", policy(for: css))])
    }

    /// - Parameter css: the style sheet, to the byte as it stands in the page.
    static func policy(for css: String) -> String {
        let hash = Base64.encoded(SHA256.hash(of: Array(css.utf8)))
        return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    }
}

/// RFC 4648, section 4.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let group = bytes[index..<min(index + 3, bytes.count)]
            var bits = 0
            for byte in group { bits = bits << 8 | Int(byte) }
            bits <<= 8 * (3 - group.count)
            for place in 0..<4 {
                result.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
            index += 3
        }
        return String(decoding: result, as: UTF8.self)
    }
}
