import HTMLTree

/// Keeps the blocks of the article's elements that are its text.
struct BlockFilter {
    let outline: PageOutline
    let sequence: BlockSequence
    let title: String?

    /// A byline or date line is shorter than this.
    private static let bylineLength = 100

    func paragraphs(in subtrees: [Range<Int>], without removed: [Bool]) -> [String] {
        var paragraphs: [String] = []
        var current = 0
        let foldedTitle = title.map(Self.folded)
        for block in sequence.blocks {
            while current < subtrees.count, subtrees[current].upperBound <= block.firstText { current += 1 }
            guard current < subtrees.count, subtrees[current].contains(block.firstText), !removed[block.firstText],
                !isByline(block)
            else { continue }
            let text = sequence.text(of: block)
            if outline.page.tag(of: block.holder).isHeading, Self.folded(text) == foldedTitle { continue }
            paragraphs.append(text)
        }
        return paragraphs
    }

    private func isByline(_ block: TextBlock) -> Bool {
        guard block.length < Self.bylineLength else { return false }
        var node: Int? = outline.page.parent(of: block.firstText)
        while let current = node {
            if outline.marks[current].contains(.byline) { return true }
            if current == block.holder { return false }
            node = outline.page.parent(of: current)
        }
        return false
    }

    /// Letters and figures alone, in lower case.
    static func folded(_ text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)))
    }
}
