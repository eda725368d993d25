/// What single lines of Markdown are (CommonMark 0.31, sections 4 and 5).
enum MarkdownLines {
    static func lines(of text: String) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = ByteLines(Array(text.utf8)[...])
        while let line = rest.next() { lines.append(line) }
        return lines
    }

    /// `## Text ##`
    static func heading(_ line: ArraySlice<UInt8>) -> (level: Int, text: ArraySlice<UInt8>)? {
        let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(marks) else { return nil }
        let rest = line.dropFirst(marks)
        guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
        var text = rest.trimmed
        let body = text.reversed().drop { $0 == UInt8(ascii: "#") }
        if body.isEmpty || body.first == 0x20 { text = text.prefix(body.count).trimmed }
        return (marks, text)
    }

    /// `***`, `- - -`, `___`
    static func isBreak(_ line: ArraySlice<UInt8>) -> Bool {
        guard let mark = line.first, "*-_".utf8.contains(mark) else { return false }
        return line.allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 } && line.count { $0 == mark } >= 3
    }

    /// The level of the heading that a line below text makes of it: 1 for `===`, 2 for `---`.
    static func underline(_ line: ArraySlice<UInt8>) -> Int? {
        guard let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return nil }
        return line.allSatisfy { $0 == mark } ? (mark == UInt8(ascii: "=") ? 1 : 2) : nil
    }

    /// How many backticks or tildes open a block of code.
    static func fence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, count: Int)? {
        guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let count = line.prefix { $0 == mark }.count
        guard count >= 3, mark == UInt8(ascii: "~") || !line.dropFirst(count).contains(mark) else { return nil }
        return (mark, count)
    }

    /// How many bytes a list item's mark takes; numbers of more than three figures are years rather than marks.
    ///
    /// - Parameter inText: whether the line may go on a paragraph, into which only a first number breaks.
    static func itemMark(_ line: ArraySlice<UInt8>, inText: Bool) -> Int? {
        guard let first = line.first else { return nil }
        var length = 1
        if (0x30...0x39).contains(first) {
            let digits = line.prefix { (0x30...0x39).contains($0) }
            guard digits.count <= 3, !inText || digits.wholeNumber == 1, let stop = line.dropFirst(digits.count).first,
                stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")")
            else { return nil }
            length = digits.count + 1
        } else if !"-+*".utf8.contains(first) {
            return nil
        }
        guard let next = line.dropFirst(length).first else { return inText ? nil : length }
        return next == 0x20 || next == 0x09 ? length + 1 : nil
    }

    /// The label, folded, of a line that tells where a link leads: `[label]: https://example.org "Title"`; one that
    /// begins with `^` is a footnote's.
    static func definition(_ line: ArraySlice<UInt8>) -> String? {
        guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: "]:", from: line.startIndex),
            end > line.startIndex + 1
        else { return nil }
        let label = line[(line.startIndex + 1)..<end]
        guard !label.contains(UInt8(ascii: "[")), !label.trimmed.isEmpty else { return nil }
        let isFootnote = label.first == UInt8(ascii: "^")
        let target = line[(end + 2)...].trimmed
        guard isFootnote || isTarget(target) else { return nil }
        return folded(label)
    }

    /// An address, perhaps with a title behind it.
    private static func isTarget(_ text: ArraySlice<UInt8>) -> Bool {
        let address = text.prefix { $0 != 0x20 && $0 != 0x09 }
        let title = text.dropFirst(address.count).trimmed
        return !address.isEmpty && (title.isEmpty || "\"'(".utf8.contains(title[title.startIndex]))
    }

    static func folded(_ label: ArraySlice<UInt8>) -> String {
        String(decoding: label, as: UTF8.self).collapsed.lowercased()
    }

    /// The line between a table's head and its rows: `|---|:-:|`.
    static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
            && line.allSatisfy { "|-: \t".utf8.contains($0) }
    }

    /// The cells of a table's row, with a space between them.
    static func tableRow(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var row: [UInt8] = []
        var isEscaped = false
        for byte in line {
            row.append(byte == UInt8(ascii: "|") && !isEscaped ? 0x20 : byte)
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return row
    }
}
