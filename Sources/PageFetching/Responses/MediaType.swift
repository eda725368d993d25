/// A media type as `Content-Type` gives it (RFC 9110, section 8.3.1).
///
/// ```swift
/// MediaType(parsing: "Text/HTML; Charset=\"UTF-8\"")  // name "text/html", charset "UTF-8"
/// ```
struct MediaType: Hashable {
    /// In lower case, without parameters.
    var name: String
    var charset: String?

    /// - Returns: `nil` where there is no type and subtype.
    init?(parsing field: String) {
        let parts = field.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
        name = parts[0].lowercased()
        let halves = name.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
        for part in parts.dropFirst() {
            guard let sign = part.firstIndex(of: "="), part[..<sign].lowercased() == "charset" else { continue }
            let value = part[part.index(after: sign)...].filter { $0 != "\"" && $0 != "'" }
            if !value.isEmpty, charset == nil { charset = value }
        }
    }

    /// Whether a document of this type can hold an article. Unknown types of `application` cannot; bytes of no type in
    /// particular can, and their contents decide.
    var mayHoldText: Bool {
        let halves = name.split(separator: "/")
        switch halves.first {
        case "text", "message", "multipart": return true
        case "application", "binary":
            let kind = halves.last ?? ""
            return Self.textKinds.contains(String(kind)) || kind.hasSuffix("+xml") || kind.hasSuffix("+json")
                || kind.hasSuffix("+gzip")
        default: return false
        }
    }

    private static let textKinds: Set<String> = [
        "xml", "json", "gzip", "x-gzip", "warc", "mbox", "http", "octet-stream", "x-mimearchive", "feed",
    ]

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
        while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
        return String(text)
    }
}
