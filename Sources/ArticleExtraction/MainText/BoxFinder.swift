import HTMLTree

// Bad:     … the ministry said. · Comments (2) · Anna: I was there. · Read also · Storm closes the port for days, …
// Wanted:  … the ministry said.

/// Finds the boxes of a page that a line at their beginning names: readers' comments, other articles, newsletters.
///
/// Where such a line opens an element that holds more than the line, the element is the box. Where comments follow the
/// line without an element of their own, everything after it inside its parent is the box.
struct BoxFinder {
    let outline: PageOutline
    let blocks: [TextBlock]
    let bytes: [UInt8]

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
            guard let kind = LinePhrases.all.kind(of: bytes[block.range]), kind != .promotion else { continue }
            guard let box = box(openedBy: index, kind) else { continue }
            boxes.append(box)
            end = box.upperBound
        }
        return boxes
    }

    private func box(openedBy index: Int, _ kind: LineKind) -> Range<Int>? {
        let page = outline.page
        let first = index == 0 ? 0 : blocks[index - 1].firstText + 1
        var box: Int?
        var holder = blocks[index].holder
        // Upwards as long as the line comes first in the element.
        var current: Int? = holder
        while let node = current, node >= first, node > 0, page.tag(of: node) != .body {
            if outline.holds(Self.mostProse, node) { break }
            box = node
            current = page.parent(of: node)
        }
        if let box, holdsMore(box, than: index) { return page.subtree(of: box) }
        guard kind == .commentHeading else { return nil }
        if let box { holder = box }
        guard let parent = page.parent(of: holder) else { return nil }
        return rest(of: parent, from: holder)
    }

    private func holdsMore(_ node: Int, than index: Int) -> Bool {
        index + 1 < blocks.count && outline.page.subtree(of: node).contains(blocks[index + 1].firstText)
    }

    /// What follows in a parent, unless that is most of the page.
    private func rest(of parent: Int, from node: Int) -> Range<Int>? {
        let page = outline.page
        let range = node..<page.subtree(of: parent).upperBound
        var prose = 0
        var next: Int? = node
        while let sibling = next {
            prose += outline.proseLength(of: sibling)
            next = page.nextSibling(of: sibling)
        }
        return outline.isMost(prose, Self.mostProse) ? nil : range
    }
}
