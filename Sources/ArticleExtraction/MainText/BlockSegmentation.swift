import HTMLTree

/// Cuts a page into text blocks in one walk over its nodes.
///
/// `One<br>line<p>Two<br><br>Three <b>bold</b></p>` becomes `One line`, `Two`, `Three bold`.
struct BlockSegmentation {
    private let page: HTMLDocument
    private let dropped: [Bool]
    /// By node: the nearest element around it, itself included, that is not inline.
    private let holders: [Int32]
    private var blocks: [TextBlock] = []
    private var bytes: [UInt8] = []
    private var text = CollapsedText()
    private var holder = 0
    private var firstText = -1
    private var linkLength = 0
    private var breaks = 0
    /// The ends of the open elements, innermost last, with what happens there.
    private var open: [OpenElement] = []
    private var linkEnd = 0

    private struct OpenElement {
        var end: Int
        var tag: HTMLTag
    }

    /// A cell longer than this is a block of its own rather than a part of its row's.
    private static let longCell = 80

    /// - Parameter dropped: by node; what is left out.
    /// - Complexity: O(*n*) in the size of the page.
    static func blocks(of page: HTMLDocument, without dropped: [Bool]) -> BlockSequence {
        var segmentation = BlockSegmentation(page: page, dropped: dropped)
        segmentation.walk()
        return BlockSequence(blocks: segmentation.blocks, bytes: segmentation.bytes)
    }

    private init(page: HTMLDocument, dropped: [Bool]) {
        self.page = page
        self.dropped = dropped
        holders = Self.holders(in: page)
        bytes.reserveCapacity(page.bytes.count / 2)
    }

    private mutating func walk() {
        var node = 1
        while node < page.nodes.upperBound {
            closeElements(before: node)
            if dropped[node] {
                let tag = page.tag(of: node)
                if !tag.isInline { boundary(of: tag) }
                node = page.subtree(of: node).upperBound
            } else {
                enter(node)
                node += 1
            }
        }
        flush()
    }

    private mutating func closeElements(before node: Int) {
        while let last = open.last, last.end <= node {
            open.removeLast()
            boundary(of: last.tag)
        }
    }

    private mutating func enter(_ node: Int) {
        let tag = page.tag(of: node)
        switch tag {
        case .text: appendText(of: node)
        case .br: lineBreak()
        case .a:
            if leadsElsewhere(node) { linkEnd = page.subtree(of: node).upperBound }
        case _ where tag.isInline: break
        default:
            boundary(of: tag)
            open.append(OpenElement(end: page.subtree(of: node).upperBound, tag: tag))
        }
    }

    /// Links into the page itself and links that run a script do not count as links.
    private func leadsElsewhere(_ link: Int) -> Bool {
        guard let address = page.attributeRange(.href, of: link), let first = page.bytes[address].first else {
            return false
        }
        return first != UInt8(ascii: "#") && !page.bytes[address].starts(with: "javascript:".utf8)
    }

    private mutating func lineBreak() {
        breaks += 1
        text.space()
        if breaks > 1 { flush() }
    }

    private mutating func boundary(of tag: HTMLTag) {
        if tag == .td || tag == .th, text.bytes.count <= Self.longCell {
            text.space()
        } else {
            flush()
        }
    }

    private mutating func appendText(of node: Int) {
        let before = text.bytes.count
        text.append(page.bytes[page.textRange(of: node)])
        guard text.bytes.count > before else { return }
        breaks = 0
        if firstText < 0 {
            firstText = node
            holder = Int(holders[page.parent(of: node) ?? 0])
        }
        if node < linkEnd { linkLength += text.bytes.count - before }
    }

    /// For all nodes at once: a search upwards for each text costs its depth.
    private static func holders(in page: HTMLDocument) -> [Int32] {
        var holders = [Int32](repeating: 0, count: page.nodes.count)
        for node in page.nodes.dropFirst() {
            holders[node] = page.tag(of: node).isInline ? holders[page.parent(of: node) ?? 0] : Int32(node)
        }
        return holders
    }

    private mutating func flush() {
        breaks = 0
        defer {
            firstText = -1
            linkLength = 0
            text = CollapsedText()
        }
        guard firstText >= 0 else { return }
        let start = bytes.count
        bytes.append(contentsOf: text.bytes)
        let count = TextCount(text.bytes)
        blocks.append(
            TextBlock(
                holder: holder, firstText: firstText, range: start..<bytes.count,
                linkLength: linkLength * count.length / max(1, text.bytes.count), commas: count.commas,
                length: count.length, kind: LinePhrases.all.kind(of: text.bytes[...])))
    }
}

/// How much a text is, whatever its script.
private struct TextCount {
    private(set) var length = 0
    private(set) var commas = 0

    init(_ bytes: [UInt8]) {
        var last: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: ","):
                commas += 1
                length += 1
            // The bytes that continue a character; the Arabic comma, and the ideographic ones, end in these.
            case 0x80..<0xC0:
                if byte == 0x8C, last == 0xD8 || last == 0xBC { commas += 1 }
                if byte == 0x81, last == 0x80 { commas += 1 }
            // Kana, ideographs and Hangul.
            case 0xE3...0xED: length += 2
            default: length += 1
            }
            last = byte
        }
    }
}
