/// A stretch of text between two block boundaries of a page: a paragraph, a heading, an item, a row, a line.
struct TextBlock {
    /// The element that holds it, the nearest that does not stand inside a line.
    var holder: Int
    /// Its first text node.
    var firstText: Int
    /// Its UTF-8 in ``BlockSequence/bytes``, white space collapsed.
    var range: Range<Int>
    /// What of ``length`` stands inside links.
    var linkLength: Int
    var commas: Int
    /// How much text it is: a letter of an alphabet counts one, an ideograph or a syllable two.
    var length: Int
    /// What it is by ``LinePhrases``.
    var kind: LineKind?
    /// Whether it tells of another article; see ``TeaserFinder``.
    var isTeaser = false

    var linkShare: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}

/// A page's blocks, in its order.
struct BlockSequence {
    var blocks: [TextBlock]
    var bytes: [UInt8]

    func text(of block: TextBlock) -> String { String(decoding: bytes[block.range], as: UTF8.self) }
}
