import HTMLTree

/// Takes off what stands around and between an article's paragraphs and is known only by its place among them: the
/// headline and the date above them, sentences shown twice as pull quotes, a line on who wrote it below.
struct ArticleTrimming {
    let outline: PageOutline
    let sequence: BlockSequence
    let title: String?
    let authors: [String]

    // Set on the extraction yardsticks and on the project's own pages; rerun both after changing one.

    /// A line from which on a block counts as a paragraph.
    private static let paragraphLength = 100
    /// At most so many lines above the first paragraph are looked at.
    private static let leadLines = 8
    /// Pull quotes are within these bounds, in bytes of letters.
    private static let pullQuote = 20...400
    /// At most so many pull quotes are looked for.
    private static let pullQuotes = 64
    private static let longestBiography = 500

    /// - Complexity: O(*n*) for the bounded number of short blocks that are looked for in the others.
    func trimmed(_ blocks: [TextBlock]) -> [TextBlock] {
        withoutBiography(withoutPullQuotes(withoutLead(blocks)))
    }

    private func text(_ block: TextBlock) -> ArraySlice<UInt8> { sequence.bytes[block.range] }

    /// Drops lines without a sentence's end above the first paragraph, subheads apart that are not the headline.
    private func withoutLead(_ blocks: [TextBlock]) -> [TextBlock] {
        guard let first = blocks.prefix(Self.leadLines + 1).firstIndex(where: { $0.length >= Self.paragraphLength })
        else { return blocks }
        let headline = title.map(BlockFilter.folded) ?? ""
        return blocks[..<first].filter { !isLead($0, headline) } + blocks[first...]
    }

    private func isLead(_ block: TextBlock, _ headline: String) -> Bool {
        let tag = outline.page.tag(of: block.holder)
        if tag == .li || tag == .td { return false }
        if tag == .h1 { return true }
        let words = BlockFilter.folded(sequence.text(of: block))
        if words.utf8.count > 8, headline.contains(words) || words.contains(headline) && !headline.isEmpty { return true }
        return !tag.isHeading && !SentenceEnd.ends(text(block))
    }

    /// Drops a short block that says again what a longer one says, and what names its speaker.
    private func withoutPullQuotes(_ blocks: [TextBlock]) -> [TextBlock] {
        let page = outline.page
        let candidates = blocks.indices.filter {
            let tag = page.tag(of: blocks[$0].holder)
            return blocks[$0].length <= Self.pullQuote.upperBound * 2 && !tag.isHeading && tag != .li && tag != .td
        }
        guard candidates.count < blocks.count, !candidates.isEmpty else { return blocks }
        let letters = blocks.map { LetterBytes.of(text($0)) }
        let quotes = candidates.filter { Self.pullQuote.contains(letters[$0].count) }.prefix(Self.pullQuotes)
        let repeated = RepeatedPassages.found(quotes, in: letters)
        var dropped = Set(quotes.filter { index in repeated[index].map { !areAlike(blocks[index], blocks[$0]) } == true })
        guard !dropped.isEmpty else { return blocks }
        for index in quotes where dropped.contains(index) { dropSpeaker(after: index, in: blocks, &dropped) }
        return blocks.indices.filter { !dropped.contains($0) }.map { blocks[$0] }
    }

    /// Whether two blocks are set alike, side by side: then the one that repeats the other is the article's own.
    private func areAlike(_ left: TextBlock, _ right: TextBlock) -> Bool {
        let page = outline.page
        if page.parent(of: left.holder) == page.parent(of: right.holder) {
            return page.attribute(.class, of: left.holder) == page.attribute(.class, of: right.holder)
        }
        // One that is set apart has an element for it, or a name.
        var current: Int? = left.holder
        while let node = current, !page.subtree(of: node).contains(right.firstText) {
            if page.hasAttributes(node) || page.tag(of: node).isSetApart { return false }
            current = page.parent(of: node)
        }
        return true
    }

    private static let longestSpeaker = 100

    /// The line after a pull quote names who said it, if it stands in the same small element.
    private func dropSpeaker(after index: Int, in blocks: [TextBlock], _ dropped: inout Set<Int>) {
        let page = outline.page
        guard index + 1 < blocks.count, blocks[index + 1].length < Self.longestSpeaker,
            !SentenceEnd.ends(text(blocks[index + 1])), let box = page.parent(of: blocks[index].holder)
        else { return }
        let subtree = page.subtree(of: box)
        let next = blocks[index + 1].firstText
        let holdsThird = index + 2 < blocks.count && subtree.contains(blocks[index + 2].firstText)
        let holdsEarlier = index > 0 && subtree.contains(blocks[index - 1].firstText)
        if subtree.contains(next), !holdsThird, !holdsEarlier { dropped.insert(index + 1) }
    }

    /// Drops up to two last blocks that begin with an author's name.
    private func withoutBiography(_ blocks: [TextBlock]) -> [TextBlock] {
        let names = authors.map(BlockFilter.folded).filter { $0.utf8.count > 5 }
        guard !names.isEmpty, blocks.count > 3 else { return blocks }
        var kept = blocks
        for _ in 0..<2 {
            guard let last = kept.last, last.length < Self.longestBiography else { break }
            let words = BlockFilter.folded(sequence.text(of: last))
            guard names.contains(where: words.hasPrefix) else { break }
            kept.removeLast()
        }
        return kept
    }
}
