import HTMLTree

/// How the long blocks of a page are set, by their elements' names: a short block that is set alike is one of them.
struct ParagraphStyles {
    private var lengths: [Style: Int] = [:]

    private struct Style: Hashable {
        var tag: HTMLTag
        var names: ArraySlice<UInt8>
    }

    /// A block of this length is prose, and so many of one style make a style of paragraphs. Set on the extraction
    /// yardsticks and on the project's own pages.
    private static let longBlock = 150
    private static let enough = 2

    init(of blocks: [TextBlock], in page: HTMLDocument) {
        for block in blocks where block.length >= Self.longBlock {
            lengths[style(of: block, in: page), default: 0] += 1
        }
    }

    /// Whether a block is set as two or more long blocks of the page are.
    func isParagraph(_ block: TextBlock, in page: HTMLDocument) -> Bool {
        lengths[style(of: block, in: page), default: 0] >= Self.enough
    }

    private func style(of block: TextBlock, in page: HTMLDocument) -> Style {
        let names = page.attributeRange(.class, of: block.holder).map { page.bytes[$0] } ?? []
        return Style(tag: page.tag(of: block.holder), names: names)
    }
}
