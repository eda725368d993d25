/// Lines of plain text. Widths count characters.
enum Wrapping {
    /// Breaks at spaces; a longer word keeps a line for itself.
    static func wrapped(_ text: String, width: Int, indent: String = "") -> [String] {
        joined(text.split(separator: " ").map(String.init), by: " ", width: width, indent: indent)
    }

    /// Sets parts side by side with a separator, and begins a new line where the next part would not fit.
    static func joined(_ parts: [String], by separator: String, width: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        let room = max(width - indent.count, 1)
        for part in parts {
            let added = part.count
            if !line.isEmpty, length + separator.count + added > room {
                lines.append(indent + line)
                line = ""
                length = 0
            }
            if !line.isEmpty {
                line += separator
                length += separator.count
            }
            line += part
            length += added
        }
        if !line.isEmpty { lines.append(indent + line) }
        return lines
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
