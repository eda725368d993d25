/// Text of an input made fit for Markdown: what would be markup is escaped with a backslash (CommonMark 0.31.2,
/// section 2.4), angle brackets and ampersands with an entity, which looser renderers understand as well; and an address
/// does not become a link by itself.
enum MarkdownText {
    private static let escaped: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "$", "@",
    ]

    /// One line.
    static func inline(_ text: String) -> String { escape(PlainLine.cleaned(text)) }

    /// Escapes, and keeps white space at the ends.
    static func escape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            default:
                let makesLink = (scalar == "/" && previous == ":") || (scalar == "." && previous == "w")
                if escaped.contains(scalar) || makesLink { result.append("\\") }
                result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// A wording in quotation marks with the named differences in bold.
    static func quoted(_ segments: [WordingMarks.Segment]) -> String {
        let body = segments.map { segment in
            let text = PlainLine.collapsed(segment.text)
            guard segment.mark == .strong, !text.trimmed.isEmpty else { return escape(text) }
            let lead = text.hasPrefix(" ") ? " " : ""
            let tail = text.hasSuffix(" ") ? " " : ""
            return lead + "**" + escape(text.trimmed) + "**" + tail
        }.joined()
        return Wording.quoted(body.trimmed)
    }

    static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    static func table(_ head: [String], _ rows: [[String]]) -> [String] {
        [row(head), row(head.map { _ in "---" })] + rows.map(row)
    }
}
