import HTMLTree

/// Finds the blocks that tell of other articles: a sentence or two under a link, in a small element of their own.
enum TeaserFinder {
    // Set on the extraction yardsticks and on the project's own pages; rerun both after changing one.

    /// An element with more text than this is no teaser.
    private static let mostText: Int32 = 600
    /// A headline that is a link is at least so long, and nearly all of it is the link.
    private static let headlineLength = 15
    private static let headlineLinkShare = 0.6
    /// The headline stands at most so many blocks before the sentence, with a date or a name between them.
    private static let headlineReach = 2
    private static let levels = 3
    /// Lines that may stand over the headline in its element.
    private static let mostKickers = 1

    /// Marks the blocks.
    ///
    /// - Complexity: O(*n*).
    static func mark(_ blocks: inout [TextBlock], in page: HTMLDocument, _ measures: [NodeMeasures]) {
        for index in blocks.indices {
            guard let headline = headline(of: index, blocks, page, measures) else { continue }
            for part in headline...index { blocks[part].isTeaser = true }
        }
        markHeadings(of: &blocks, in: page)
    }

    /// A heading with nothing but teasers below it is theirs.
    private static func markHeadings(of blocks: inout [TextBlock], in page: HTMLDocument) {
        for index in blocks.indices.dropLast().reversed() where page.tag(of: blocks[index].holder).isHeading {
            if blocks[index + 1].isTeaser { blocks[index].isTeaser = true }
        }
    }

    /// The block that is the headline of what a block tells of another article; `nil` where it tells of none.
    private static func headline(
        of index: Int, _ blocks: [TextBlock], _ page: HTMLDocument, _ measures: [NodeMeasures]
    ) -> Int? {
        let headlines = (max(0, index - headlineReach)..<index).filter {
            blocks[$0].length >= headlineLength && blocks[$0].linkShare >= headlineLinkShare
        }
        guard let headline = headlines.last, blocks[index].linkShare < headlineLinkShare else { return nil }
        var current = page.parent(of: blocks[index].holder)
        for _ in 0..<levels {
            // The items of a list tell each of something else.
            guard let node = current, measures[node].text < mostText, !page.tag(of: node).isList else { return nil }
            let subtree = page.subtree(of: node)
            if subtree.contains(blocks[headline].firstText) {
                // A link further down belongs to what stands before it.
                let opens = headline <= mostKickers || !subtree.contains(blocks[headline - mostKickers - 1].firstText)
                return opens ? headline : nil
            }
            current = page.parent(of: node)
        }
        return nil
    }
}
