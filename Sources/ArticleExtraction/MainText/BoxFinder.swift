import HTMLTree

// Bad:     … the ministry said. · Comments (2) · Anna: I was there. · Read also · Storm closes the port for days, …
// Wanted:  … the ministry said.

/// Finds the boxes of a page that a line at their beginning names: readers' comments, other articles, newsletters.
///
/// Where such a line opens an element that holds more than the line, the element is the box. Where comments follow the
/// line without an element of their own, everything after it inside its parent is the box.
struct BoxFinder {
    private let outline: PageOutline
    private let blocks: [TextBlock]
    private let bytes: [UInt8]
    /// Bytes of prose in front of each node, and in the whole page; empty where no line opens comments.
    private let proseBefore: [Int]

    /// - Complexity: O(*n*) in the size of the page.
    init(outline: PageOutline, blocks: [TextBlock], bytes: [UInt8]) {
        self.outline = outline
        self.blocks = blocks
        self.bytes = bytes
        guard blocks.contains(where: { $0.kind == .commentHeading }) else {
            proseBefore = []
            return
        }
        var prose = [0]
        prose.reserveCapacity(outline.page.nodes.count + 1)
        for node in outline.page.nodes { prose.append((prose.last ?? 0) + outline.ownProseLength(of: node)) }
        proseBefore = prose
    }

    /// The article itself is no box, whatever line opens it: an element with this share of the page's prose stays.
    /// Set on the extraction yardsticks.
    private static let mostProse = 0.4

    /// The boxes' subtrees, in the order of their lines; they may overlap.
    ///
    /// - Complexity: O(*n*).
    func boxes() -> [Range<Int>] {
        var boxes: [Range<Int>] = []
        var end = 0
        for (index, block) in blocks.enumerated() where block.firstText >= end {
            guard let kind = block.kind, kind != .promotion else { continue }
            guard let box = box(openedBy: index, kind) else { continue }
            boxes.append(box)
            end = box.upperBound
        }
        return boxes
    }

    private func box(openedBy index: Int, _ kind: LineKind) -> Range<Int>? {
        let page = outline.page
        let first = index == 0 ? 0 : blocks[index - 1].firstText + 1
        let line = blocks[index]
        var box: Int?
        // Upwards as long as the line comes first in the element.
        var current: Int? = line.holder
        while let node = current, node >= first, node > 0, page.tag(of: node) != .body {
            if outline.holds(Self.mostProse, node) { break }
            box = node
            current = page.parent(of: node)
        }
        if let box, holdsMore(box, than: index) { return page.subtree(of: box) }
        // A link that is called so leads to the comments rather than opening them.
        guard kind == .commentHeading, line.linkShare < 0.5, isNumbered(line) || !articleGoesOn(after: index) else {
            return nil
        }
        if let box { return page.parent(of: box).flatMap { rest(of: $0, from: box) } }
        return rest(of: line.holder, from: line.firstText)
    }

    /// “3 comments”.
    private func isNumbered(_ line: TextBlock) -> Bool { bytes[line.range].contains { (0x30...0x39).contains($0) } }

    /// A subhead of the article may be called “Reactions”: then a paragraph follows that is set as those before it are.
    private func articleGoesOn(after index: Int) -> Bool {
        guard index + 1 < blocks.count, blocks[index + 1].length >= Self.paragraphLength,
            let before = blocks[..<index].last(where: { $0.length >= Self.paragraphLength })
        else { return false }
        let page = outline.page
        let after = blocks[index + 1]
        return page.parent(of: before.holder) == page.parent(of: after.holder)
            && page.tag(of: before.holder) == page.tag(of: after.holder)
            && page.attribute(.class, of: before.holder) == page.attribute(.class, of: after.holder)
    }

    private static let paragraphLength = 100

    private func holdsMore(_ node: Int, than index: Int) -> Bool {
        index + 1 < blocks.count && outline.page.subtree(of: node).contains(blocks[index + 1].firstText)
    }

    /// What follows in an element, unless that is most of the page.
    private func rest(of element: Int, from node: Int) -> Range<Int>? {
        let range = node..<outline.page.subtree(of: element).upperBound
        let prose = proseBefore[range.upperBound] - proseBefore[range.lowerBound]
        return outline.isMost(prose, Self.mostProse) ? nil : range
    }
}
