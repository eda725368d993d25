import HTMLTree

/// Takes off what stands around and between an article's paragraphs and is known only by its place among them: the
/// headline and the date above them, sentences shown twice as pull quotes, a line on who wrote it below.
struct ArticleTrimming {
    let outline: PageOutline
    let sequence: BlockSequence
    let styles: ParagraphStyles
    let title: String?
    let authors: [String]

    // Set on the extraction yardsticks and on the project's own pages; rerun both after changing one.

    /// A line of this length that ends as a sentence does counts as a paragraph, and a longer one whatever its end.
    private static let paragraphLength = 100
    private static let longParagraph = 300
    /// A line above the first paragraph that does not end as a sentence does is a label up to here.
    private static let longestLabel = 120
    /// A line with a year and an author's name is a byline up to here.
    private static let longestByline = 240
    /// At most so many lines above the first paragraph are looked at.
    private static let leadLines = 8
    /// A heading of the first rank with more letters is the headline, whatever the page's title says.
    private static let shortestHeadline = 20
    /// Where more headings are of the first rank, they are subheads.
    private static let mostHeadlines = 2
    private static let longestBiography = 500

    /// - Complexity: O(*n*) for the bounded number of short blocks that are looked for in the others.
    func trimmed(_ blocks: [TextBlock]) -> [TextBlock] {
        let body = withoutBylines(withoutLead(withoutLabels(blocks)))
        let quotes = PullQuotes(outline: outline, sequence: sequence, styles: styles)
        return withoutBiography(withoutLastHeadings(quotes.removed(from: body)))
    }

    private func text(_ block: TextBlock) -> ArraySlice<UInt8> { sequence.bytes[block.range] }

    /// Drops what is said again and again and is no sentence: the labels of buttons.
    private func withoutLabels(_ blocks: [TextBlock]) -> [TextBlock] {
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for block in blocks where isLabel(block) { counts[text(block), default: 0] += 1 }
        guard counts.contains(where: { $0.value >= Self.labelRepeats }) else { return blocks }
        return blocks.filter { !isLabel($0) || counts[text($0), default: 0] < Self.labelRepeats }
    }

    private func isLabel(_ block: TextBlock) -> Bool {
        let tag = outline.page.tag(of: block.holder)
        return block.length < Self.shortLabel && tag != .td && tag != .th && !SentenceEnd.ends(text(block))
            && !outline.tables.contain(block.holder)
    }

    /// A line is a label if it is shorter than this and stands so often in the article.
    private static let shortLabel = 40
    private static let labelRepeats = 3

    /// Drops lines without a sentence's end above the first paragraph, subheads apart that are not the headline.
    private func withoutLead(_ blocks: [TextBlock]) -> [TextBlock] {
        guard let first = blocks.prefix(Self.leadLines + 1).firstIndex(where: isParagraph) else { return blocks }
        let headline = title.map(BlockFilter.folded) ?? ""
        let subheads = blocks.count { outline.page.tag(of: $0.holder) == .h1 } > Self.mostHeadlines
        return blocks[..<first].filter { !isLead($0, headline, subheads: subheads) } + blocks[first...]
    }

    private func isParagraph(_ block: TextBlock) -> Bool {
        block.length >= Self.longParagraph || block.length >= Self.paragraphLength && SentenceEnd.ends(text(block))
    }

    /// - Parameter subheads: whether headings of the first rank are the article's subheads.
    private func isLead(_ block: TextBlock, _ headline: String, subheads: Bool) -> Bool {
        let tag = outline.page.tag(of: block.holder)
        if tag == .li || tag == .td { return false }
        let words = BlockFilter.folded(sequence.text(of: block))
        if tag == .h1, words.utf8.count >= Self.shortestHeadline, !subheads { return true }
        if words.utf8.count > 8, headline.contains(words) || headline.utf8.count > 8 && words.contains(headline) {
            return true
        }
        return !tag.isHeading && block.length < Self.longestLabel && !SentenceEnd.ends(text(block))
    }

    /// Drops lines near the beginning that say who wrote it or when: a standfirst may stand above them.
    private func withoutBylines(_ blocks: [TextBlock]) -> [TextBlock] {
        let names = authors.map(BlockFilter.folded).filter { $0.utf8.count > 5 }
        let end = min(Self.leadLines, blocks.count / 2)
        return blocks[..<end].filter { !isByline($0, names) } + blocks[end...]
    }

    private func isByline(_ block: TextBlock, _ names: [String]) -> Bool {
        let tag = outline.page.tag(of: block.holder)
        guard block.length < Self.longestByline, !tag.isHeading, tag != .li, tag != .td, !SentenceEnd.ends(text(block))
        else { return false }
        let isShort = block.length < Self.longestLabel
        let holdsYear = holdsYear(text(block))
        if holdsYear, isShort { return true }
        let words = BlockFilter.folded(sequence.text(of: block))
        return names.contains(where: words.contains) && (isShort || holdsYear)
    }

    /// Whether a line has a number from 1900 to 2099 in it.
    private func holdsYear(_ line: ArraySlice<UInt8>) -> Bool {
        var digits: [UInt8] = []
        for byte in Array(line) + [0x20] {
            if (0x30...0x39).contains(byte) {
                digits.append(byte)
            } else {
                if digits.count == 4, digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8) { return true }
                digits = []
            }
        }
        return false
    }

    /// A heading with nothing below it belongs to a box that was left out.
    private func withoutLastHeadings(_ blocks: [TextBlock]) -> [TextBlock] {
        guard blocks.reduce(0, { $0 + $1.length }) >= 2 * MainText.enough else { return blocks }
        var kept = blocks
        while let last = kept.last, kept.count > 1, outline.page.tag(of: last.holder).isHeading { kept.removeLast() }
        return kept
    }

    /// Drops up to two last blocks that begin with an author's name, or tell the author's address.
    private func withoutBiography(_ blocks: [TextBlock]) -> [TextBlock] {
        let names = authors.map(BlockFilter.folded).filter { $0.utf8.count > 5 }
        var kept = blocks
        guard !names.isEmpty, blocks.count > 3 else { return blocks }
        for _ in 0..<2 {
            guard let last = kept.last, last.length < Self.longestBiography else { break }
            let words = BlockFilter.folded(sequence.text(of: last))
            let isContact = text(last).contains(UInt8(ascii: "@")) && names.contains(where: words.contains)
            guard isContact || names.contains(where: words.hasPrefix) else { break }
            kept.removeLast()
        }
        return kept
    }
}
