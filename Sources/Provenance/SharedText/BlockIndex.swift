/// Finds which of many ranges hold a position, without asking them all: the axis is cut into blocks of equal length, and
/// each knows the ranges that reach into it.
struct BlockIndex {
    private let blockLength: Int
    private var itemsOfBlock: [Key: [Int]] = [:]

    private struct Key: Hashable {
        var article: Int
        var block: Int
    }

    init(blockLength: Int) { self.blockLength = blockLength }

    /// - Complexity: O(*b*) for a range that reaches into *b* blocks.
    mutating func insert(_ item: Int, article: Int, range: Range<Int>) {
        guard !range.isEmpty else { return }
        for block in (range.lowerBound / blockLength)...((range.upperBound - 1) / blockLength) {
            itemsOfBlock[Key(article: article, block: block), default: []].append(item)
        }
    }

    /// Items whose range may hold the position, in the order they were inserted.
    func candidates(article: Int, at position: Int) -> [Int] {
        itemsOfBlock[Key(article: article, block: position / blockLength)] ?? []
    }
}
