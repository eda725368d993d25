import HTMLTree

/// Cuts Markdown into headings and paragraphs, whatever lists, quotations and tables they stand in.
///
/// The subset of CommonMark 0.31 that articles use; tables and footnotes are GitHub's. Indentation means nothing, so that
/// what CommonMark takes for code by its indentation is a paragraph.
struct MarkdownBlocks {
    struct Block {
        /// 1 to 6 for headings, 0 for paragraphs.
        var level: Int
        /// Inline marks are still in it.
        var text: [UInt8]
    }

    private(set) var blocks: [Block] = []
    /// The labels of links that are defined somewhere, folded.
    private(set) var definitions: Set<String> = []
    /// Lines of code in fences, which are left out.
    private(set) var codeLines = 0

    private var paragraph: [UInt8] = []
    private var isDropped = false
    /// Whether the open paragraph is a list's, which any number goes on.
    private var isInItem = false
    private var depth = 0
    private var fence: (mark: UInt8, count: Int)?
    /// The end tag up to which everything is left out.
    private var endTag: StaticString?
    private var isInTable = false

    /// - Complexity: O(*n*).
    init(of lines: ArraySlice<ArraySlice<UInt8>>) {
        for line in lines { take(line) }
        close()
    }

    private mutating func take(_ line: ArraySlice<UInt8>) {
        if let endTag {
            if line.map({ $0 | 0x20 })[...].firstIndex(of: endTag, from: 0) != nil { self.endTag = nil }
            return
        }
        if fence != nil { return takeCode(line) }
        var (rest, quotes, startsItem) = withoutMarks(line.trimmed)
        rest = rest.trimmed
        if rest.isEmpty {
            if startsItem || quotes <= depth { close() }
            return
        }
        if quotes > depth || startsItem { close() }
        isInItem = isInItem || startsItem
        depth = quotes
        takeContent(rest)
    }

    /// Marks of quotations and of list items stand before each other in any order.
    private func withoutMarks(_ line: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, quotes: Int, startsItem: Bool) {
        var rest = line
        var quotes = 0
        var startsItem = false
        let isInText = !paragraph.isEmpty && !isInItem
        while let first = rest.first {
            if first == UInt8(ascii: ">") {
                quotes += 1
                rest.removeFirst()
            } else if MarkdownLines.isBreak(rest) || !paragraph.isEmpty && MarkdownLines.underline(rest) != nil {
                break
            } else if let length = MarkdownLines.itemMark(rest, inText: isInText && !startsItem) {
                startsItem = true
                rest = Self.withoutBox(rest.dropFirst(length).trimmed)
            } else {
                break
            }
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
        }
        return (rest, quotes, startsItem)
    }

    /// `[ ]` and `[x]` before tasks.
    private static func withoutBox(_ item: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBox = ["[ ] ", "[x] ", "[X] "].contains { item.starts(with: $0.utf8) }
        return isBox ? item.dropFirst(4) : item
    }

    private mutating func takeContent(_ line: ArraySlice<UInt8>) {
        if let opened = MarkdownLines.fence(line) {
            close()
            fence = opened
        } else if let heading = MarkdownLines.heading(line) {
            close()
            add(heading.level, Array(heading.text))
        } else if !paragraph.isEmpty, !isDropped, let level = MarkdownLines.underline(line) {
            add(level, paragraph)
            paragraph = []
        } else if MarkdownLines.isBreak(line) {
            close()
        } else if isInTable || MarkdownLines.isTableRule(line) {
            takeTable(line)
        } else if paragraph.isEmpty, let label = MarkdownLines.definition(line) {
            // A footnote goes on in the lines below it; a link's definition does not.
            isDropped = label.hasPrefix("^")
            if isDropped { paragraph = [0x20] } else { definitions.insert(label) }
        } else {
            takeText(line)
        }
    }

    private mutating func takeText(_ line: ArraySlice<UInt8>) {
        if let name = Self.tagName(line) {
            let tag = HTMLTag(elementName: name)
            if tag == .script || tag == .style {
                close()
                let wanted: StaticString = tag == .script ? "</script" : "</style"
                if line.map({ $0 | 0x20 })[...].firstIndex(of: wanted, from: 0) == nil { endTag = wanted }
                return
            }
            if !tag.isInline { close() }
        }
        if isDropped { return }
        if !paragraph.isEmpty { paragraph.append(0x0A) }
        paragraph += line
    }

    /// The name of the element whose start or end tag opens a line.
    private static func tagName(_ line: ArraySlice<UInt8>) -> String? {
        guard line.first == UInt8(ascii: "<") else { return nil }
        let text = line.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(16)
        let name = text.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    private mutating func takeTable(_ line: ArraySlice<UInt8>) {
        if isInTable {
            if line.contains(UInt8(ascii: "|")) { return add(0, MarkdownLines.tableRow(line)) }
            isInTable = false
            return takeContent(line)
        }
        // The last line of the paragraph before the rule is the table's head.
        guard let start = paragraph.lastIndex(of: 0x0A).map({ $0 + 1 }) ?? (paragraph.isEmpty ? nil : 0),
            paragraph[start...].contains(UInt8(ascii: "|"))
        else { return takeText(line) }
        let head = MarkdownLines.tableRow(paragraph[start...])
        paragraph.removeSubrange(start...)
        close()
        add(0, head)
        isInTable = true
    }

    private mutating func takeCode(_ line: ArraySlice<UInt8>) {
        guard let opened = fence else { return }
        let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }.trimmed
        if text.count >= opened.count, text.allSatisfy({ $0 == opened.mark }) { fence = nil } else { codeLines += 1 }
    }

    private mutating func add(_ level: Int, _ text: [UInt8]) { blocks.append(Block(level: level, text: text)) }

    private mutating func close() {
        if !paragraph.isEmpty, !isDropped { add(0, paragraph) }
        paragraph = []
        isDropped = false
        isInItem = false
        isInTable = false
    }
}
