import HTMLTree

/// A line of text as the page shows it: what stands between two block boundaries.
struct VisibleLine {
    /// White space collapsed.
    var bytes: [UInt8]
    /// From the first text, or the element inside the line that holds it, to the node after the last one.
    var nodes: Range<Int>

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTMLDocument {
    /// The lines that begin in a range of nodes, up to a number of them.
    ///
    /// - Parameter isLeftOut: whether an element is passed over with all that it holds.
    /// - Complexity: O(*n*) in the range and in the lines' texts.
    func visibleLines(in range: Range<Int>, atMost most: Int, without isLeftOut: (Int) -> Bool) -> [VisibleLine] {
        var lines: [VisibleLine] = []
        var text = CollapsedText()
        var first = -1
        var lead = -1
        var holder = -1
        var blocks = BlockLookup(range)
        func flush(before node: Int) {
            if first >= 0, !text.isEmpty { lines.append(VisibleLine(bytes: text.bytes, nodes: first..<node)) }
            text = CollapsedText()
            first = -1
            lead = -1
        }
        var node = range.lowerBound
        while node < range.upperBound, lines.count < most {
            let tag = tag(of: node)
            if tag == .text {
                let block = blocks.block(around: node, in: self)
                if block != holder, first >= 0 { flush(before: node) }
                holder = block
                if first < 0 { first = lead >= 0 ? lead : node }
                if beginsWord(at: textRange(of: node), after: text) { text.space() }
                text.append(bytes[textRange(of: node)])
            } else if tag.isNeverText || isLeftOut(node) {
                if !tag.isNeverText { flush(before: node) }
                node = subtree(of: node).upperBound
                continue
            } else if !tag.isInline || tag == .br {
                flush(before: node)
            } else if lead < 0 {
                lead = node
            }
            blocks.enter(node, in: self)
            node += 1
        }
        flush(before: node)
        return lines
    }

    /// The nearest element around a node that does not stand inside a line.
    func block(around node: Int) -> Int {
        var current = parent(of: node) ?? 0
        while current > 0, tag(of: current).isInline { current = parent(of: current) ?? 0 }
        return current
    }

    /// A short element's text, with spaces at block boundaries; `nil` where it has none or too much.
    func shownText(of node: Int) -> String? {
        let subtree = subtree(of: node)
        guard subtree.count < 200 else { return nil }
        var text = CollapsedText()
        for inner in subtree {
            if tag(of: inner) == .text {
                if beginsWord(at: textRange(of: inner), after: text) { text.space() }
                text.append(bytes[textRange(of: inner)])
            }
            if !tag(of: inner).isInline || tag(of: inner) == .br { text.space() }
        }
        return text.take().nonEmpty
    }

    /// Whether a text is another word than the one in front, which the page sets apart by style alone: a large letter after
    /// a small one, a figure after a figure. `<span>By</span><a>Ada Example</a>`
    private func beginsWord(at range: Range<Int>, after text: CollapsedText) -> Bool {
        guard let first = range.first else { return false }
        if (0x30...0x39).contains(bytes[first]) { return text.bytes.last.map { (0x30...0x39).contains($0) } ?? false }
        let isLarge =
            (0x41...0x5A).contains(bytes[first])
            || bytes[first] == 0xD0 && first + 1 < range.upperBound && (0x90...0xAF).contains(bytes[first + 1])
        return isLarge && text.endsWithSmallLetter
    }

    /// Whether an attribute's value has a word, byte for byte.
    func attribute(_ name: HTMLAttribute, of node: Int, holds word: StaticString) -> Bool {
        attributeRange(name, of: node).map { bytes[$0].firstPlace(of: word) != nil } ?? false
    }
}

/// Knows the nearest block around each node of a walk: a search upwards for each text costs its depth.
private struct BlockLookup {
    private let range: Range<Int>
    /// By node of the range.
    private var blocks: [Int32]
    /// The last element in front of the range that was asked for, and its block.
    private var outside = (node: -1, block: 0)

    init(_ range: Range<Int>) {
        self.range = range
        blocks = [Int32](repeating: 0, count: range.count)
    }

    /// Nodes come in the order of the page, those apart that are passed over with all that they hold.
    mutating func enter(_ node: Int, in page: HTMLDocument) {
        let isInline = page.tag(of: node).isInline
        blocks[node - range.lowerBound] = isInline ? Int32(block(around: node, in: page)) : Int32(node)
    }

    mutating func block(around node: Int, in page: HTMLDocument) -> Int {
        let parent = page.parent(of: node) ?? 0
        if parent >= range.lowerBound { return Int(blocks[parent - range.lowerBound]) }
        if parent != outside.node { outside = (parent, page.block(around: node)) }
        return outside.block
    }
}

extension CollapsedText {
    /// Of the Latin or the Cyrillic alphabet.
    fileprivate var endsWithSmallLetter: Bool {
        guard let last = bytes.last else { return false }
        if last < 0x80 { return (0x61...0x7A).contains(last) }
        return bytes.count > 1 && (bytes[bytes.count - 2] == 0xD0 && last >= 0xB0 || bytes[bytes.count - 2] == 0xD1)
    }
}
