/// A stretch of text between two block boundaries of a page: a paragraph, a heading, an item, a row, a line.
struct TextBlock {
    /// The element that holds it, the nearest that does not stand inside a line.
    var holder: Int
    /// Its first text node.
    var firstText: Int
    /// Its UTF-8 in ``BlockSequence/bytes``, white space collapsed.
    var range: Range<Int>
    /// Bytes that stand inside links.
    var linkLength: Int
    var commas: Int

    var length: Int { range.count }
    var linkShare: Double { range.isEmpty ? 0 : Double(linkLength) / Double(range.count) }
}

/// A page's blocks, in its order.
struct BlockSequence {
    var blocks: [TextBlock]
    var bytes: [UInt8]

    func text(of block: TextBlock) -> String { String(decoding: bytes[block.range], as: UTF8.self) }
}
