import HTMLTree

// Bad:     “It was like a wall falling,” she said of the wave. · “Like a wall falling” · Lena Example, harbour master
// Wanted:  “It was like a wall falling,” she said of the wave.

/// Finds sentences of an article that the page shows a second time to draw the eye, and leaves the second showing out.
struct PullQuotes {
    let outline: PageOutline
    let sequence: BlockSequence
    let styles: ParagraphStyles

    // Set on the extraction yardsticks and on the project's own pages; rerun both after changing one.

    /// Pull quotes are within these bounds, in bytes of letters.
    private static let letters = 20...400
    /// At most so many are looked for.
    private static let most = 64
    /// A passage set apart whose words stand in one paragraph to this share repeats it, shortened.
    private static let repeatedShare = 0.8
    private static let fewestWords = 4
    private static let longestSpeaker = 100

    /// - Complexity: O(*n*) for the bounded number of blocks that are looked for in the others.
    func removed(from blocks: [TextBlock]) -> [TextBlock] {
        let candidates = blocks.indices.filter { mayBePullQuote(blocks[$0]) }.prefix(Self.most)
        guard !candidates.isEmpty else { return blocks }
        let letters = blocks.map { LetterBytes.of(sequence.bytes[$0.range]) }
        let repeated = RepeatedPassages.found(
            candidates.filter { Self.letters.contains(letters[$0].count) }, in: letters)
        var dropped = Set<Int>()
        var words: [Int: Set<ArraySlice<UInt8>>] = [:]
        for index in candidates {
            if let holder = repeated[index] ?? shortened(index, in: blocks, knowing: &words),
                !areAlike(blocks[index], blocks[holder])
            {
                dropped.insert(index)
                if isSpeaker(index + 1, after: index, in: blocks) { dropped.insert(index + 1) }
            }
        }
        return dropped.isEmpty ? blocks : blocks.indices.filter { !dropped.contains($0) }.map { blocks[$0] }
    }

    /// Whether a block is short and set in another way than the article's paragraphs.
    private func mayBePullQuote(_ block: TextBlock) -> Bool {
        let tag = outline.page.tag(of: block.holder)
        guard Self.letters.contains(block.length), !tag.isHeading, tag != .li, tag != .td else { return false }
        return isSetApart(block.holder) || !styles.isParagraph(block, in: outline.page)
    }

    /// The longer block that holds nearly all words of one that is set apart or begins with a quotation mark.
    ///
    /// - Parameter known: the words of the blocks that were looked at before.
    private func shortened(
        _ index: Int, in blocks: [TextBlock], knowing known: inout [Int: Set<ArraySlice<UInt8>>]
    ) -> Int? {
        guard isSetApart(blocks[index].holder) || opensQuotation(blocks[index]) else { return nil }
        let words = Self.words(sequence.bytes[blocks[index].range])
        guard words.count >= Self.fewestWords else { return nil }
        return blocks.indices.first { other in
            guard blocks[other].length > blocks[index].length else { return false }
            let present = known[other] ?? Set(Self.words(sequence.bytes[blocks[other].range]))
            known[other] = present
            return Double(words.count(where: present.contains)) >= Double(words.count) * Self.repeatedShare
        }
    }

    private func isSetApart(_ node: Int) -> Bool {
        var current: Int? = node
        for _ in 0..<3 {
            guard let next = current else { return false }
            if outline.page.tag(of: next).isSetApart { return true }
            current = outline.page.parent(of: next)
        }
        return false
    }

    private func opensQuotation(_ block: TextBlock) -> Bool {
        guard let first = String(decoding: sequence.bytes[block.range].prefix(4), as: UTF8.self).unicodeScalars.first
        else { return false }
        return "\"“„«‘".unicodeScalars.contains(first)
    }

    /// Runs of letters and figures, without ASCII case.
    private static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let folded = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return folded.split { byte in
            !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 && byte != 0xE2)
        }
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

    /// Whether the line after a pull quote names who said it: one in the same small element.
    private func isSpeaker(_ next: Int, after index: Int, in blocks: [TextBlock]) -> Bool {
        let page = outline.page
        guard next < blocks.count, blocks[next].length < Self.longestSpeaker,
            !SentenceEnd.ends(sequence.bytes[blocks[next].range]), let box = page.parent(of: blocks[index].holder)
        else { return false }
        let subtree = page.subtree(of: box)
        let holdsThird = next + 1 < blocks.count && subtree.contains(blocks[next + 1].firstText)
        let holdsEarlier = index > 0 && subtree.contains(blocks[index - 1].firstText)
        return subtree.contains(blocks[next].firstText) && !holdsThird && !holdsEarlier
    }
}
