import HTMLTree

/// Keeps the blocks of the article's elements that are its text.
struct BlockFilter {
    let outline: PageOutline
    let sequence: BlockSequence
    let title: String?
    let captions: CaptionFinder

    /// A byline or date line is shorter than this.
    private static let bylineLength = 100
    /// A line that only points elsewhere is shorter than this, and has this share of links. Set on the two extraction
    /// yardsticks.
    private static let pointerLength = 200
    private static let pointerLinkShare = 0.75

    func blocks(in subtrees: [Range<Int>], without removed: [Bool]) -> [TextBlock] {
        var kept: [TextBlock] = []
        var current = 0
        let foldedTitle = title.map(Self.folded)
        for block in sequence.blocks {
            while current < subtrees.count, subtrees[current].upperBound <= block.firstText { current += 1 }
            guard current < subtrees.count, subtrees[current].contains(block.firstText), !removed[block.firstText],
                !isByline(block), !isPointer(block), block.kind == nil,
                !captions.isCaption(block)
            else { continue }
            let isHeading = outline.page.tag(of: block.holder).isHeading
            if isHeading, Self.folded(sequence.text(of: block)) == foldedTitle { continue }
            kept.append(block)
        }
        return withoutTeasers(kept)
    }

    /// A page with more teasers than this leaves is a page of teasers. Set on the extraction yardsticks.
    private static let leastShare = 0.4

    /// What tells of other articles goes where enough is left without it.
    private func withoutTeasers(_ blocks: [TextBlock]) -> [TextBlock] {
        let kept = blocks.filter { !$0.isTeaser }
        let length = kept.reduce(0) { $0 + $1.length }
        let all = blocks.reduce(0) { $0 + $1.length }
        return length >= MainText.enough && Double(length) >= Double(all) * Self.leastShare ? kept : blocks
    }

    /// A line that is almost wholly a link points to another article; a heading, an item or a cell may be one.
    private func isPointer(_ block: TextBlock) -> Bool {
        guard block.length < Self.pointerLength, block.linkShare > Self.pointerLinkShare else { return false }
        let tag = outline.page.tag(of: block.holder)
        return (tag == .p || tag == .div) && !outline.tables.contain(block.holder)
    }

    private func isByline(_ block: TextBlock) -> Bool {
        guard block.length < Self.bylineLength, let parent = outline.page.parent(of: block.firstText) else {
            return false
        }
        return outline.standsInByline[parent]
    }

    /// Letters alone, in lower case.
    static func folded(_ text: String) -> String {
        // What Unicode says of a letter takes longer to look up than all else that is done with a line.
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            let letters = text.utf8.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            return String(decoding: letters.filter { (0x61...0x7A).contains($0) }, as: UTF8.self)
        }
        return foldedByUnicode(text)
    }

    private static func foldedByUnicode(_ text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)))
    }
}
