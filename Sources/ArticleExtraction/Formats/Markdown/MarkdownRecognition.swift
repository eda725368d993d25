/// Tells Markdown from plain text, in which an asterisk or a number sign may stand as well.
enum MarkdownRecognition {
    private static let searchedBytes = 1 << 16
    private static let extensions = [".md", ".markdown", ".mdown", ".mkd"]

    /// By the name; or by front matter; or by a heading in the first line together with a second sign: another heading,
    /// a link, or strong emphasis.
    ///
    /// - Complexity: O(1): the beginning is looked at.
    static func matches(_ text: String, hint: String) -> Bool {
        if extensions.contains(where: hint.lowercased().hasSuffix) { return true }
        let head = String(decoding: text.utf8.prefix(searchedBytes), as: UTF8.self)
        var lines = MarkdownLines.lines(of: head)[...]
        if FrontMatter(takingFrom: &lines) != nil { return true }
        guard let first = lines.first(where: { !$0.trimmed.isEmpty }),
            MarkdownLines.heading(first.trimmed)?.text.isEmpty == false
        else { return false }
        return lines.drop { $0.trimmed.isEmpty }.dropFirst().contains(where: hasSign)
    }

    private static func hasSign(_ line: ArraySlice<UInt8>) -> Bool {
        if let heading = MarkdownLines.heading(line.trimmed), heading.level > 1, !heading.text.isEmpty { return true }
        if let link = line.firstIndex(of: "](", from: line.startIndex) {
            let target = line[(link + 2)...]
            if ["http", "/", "#", "mailto:", "<http"].contains(where: { target.starts(with: $0.utf8) }) { return true }
        }
        guard let open = line.firstIndex(of: UInt8(ascii: "*")), line[open...].starts(with: "**".utf8) else {
            return false
        }
        let inside = line[open...].drop { $0 == UInt8(ascii: "*") }
        guard let first = inside.first, first > 0x20, let close = inside.firstIndex(of: UInt8(ascii: "*")) else {
            return false
        }
        return inside[close...].starts(with: "**".utf8) && inside[close - 1] > 0x20
    }
}
