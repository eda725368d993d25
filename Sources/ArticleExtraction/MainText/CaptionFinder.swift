import HTMLTree

/// Tells the words that stand with a picture from the article's own.
///
/// Pages that do not use `figcaption` put a caption into the small element that holds the picture, or into an element of
/// its own right after the picture.
struct CaptionFinder {
    let outline: PageOutline
    /// By node, with all that it holds.
    let measures: [NodeMeasures]
    let styles: ParagraphStyles

    // Set on the extraction yardsticks and on the project's own pages; rerun both after changing one.

    /// A longer line beside a picture is a paragraph.
    private static let longestCaption = 250
    /// A line of a `p` element is a paragraph from here on, for many pages put a picture into one.
    private static let longestInParagraph = 120
    /// An element with a picture and no more text than this holds the picture's text alone.
    private static let pictureText: Int32 = 300
    private static let reach = 3

    func isCaption(_ block: TextBlock) -> Bool {
        let tag = outline.page.tag(of: block.holder)
        guard block.length < Self.longestCaption else { return false }
        switch tag {
        case .li, .dt, .dd, .th: return false
        case _ where tag.isHeading: return false
        case .p: return block.length < Self.longestInParagraph && isPictureBox(block.holder)
        case .td: return block.length < Self.longestInParagraph && standsInPictureTable(block.holder)
        default: return standsWithPicture(block)
        }
    }

    /// Whether an element holds one picture and a few words.
    private func isPictureBox(_ node: Int) -> Bool {
        measures[node].images > 0 && measures[node].text < Self.pictureText && measures[node].paragraphs < 3
    }

    /// Old pages set a picture and its words as a small table.
    private func standsInPictureTable(_ cell: Int) -> Bool {
        var current = outline.page.parent(of: cell)
        while let node = current {
            if outline.page.tag(of: node) == .table { return isPictureBox(node) && measures[node].images == 1 }
            current = outline.page.parent(of: node)
        }
        return false
    }

    private func standsWithPicture(_ block: TextBlock) -> Bool {
        if styles.isParagraph(block, in: outline.page) { return isPictureBox(block.holder) }
        var current = block.holder
        for _ in 0..<Self.reach {
            if measures[current].images > 0 { return isPictureBox(current) }
            if followsPicture(current) { return true }
            guard let parent = outline.page.parent(of: current), outline.page.tag(of: parent) != .body else { break }
            if measures[parent].text > Self.pictureText, measures[parent].images == 0 { break }
            current = parent
        }
        return false
    }

    /// Whether what stands before an element in its parent is a picture and nothing else.
    private func followsPicture(_ node: Int) -> Bool {
        let page = outline.page
        guard let parent = page.parent(of: node), measures[node].text < Self.pictureText else { return false }
        var previous: Int?
        var next = page.firstChild(of: parent)
        while let sibling = next, sibling < node {
            if page.tag(of: sibling) != .text { previous = sibling }
            next = page.nextSibling(of: sibling)
        }
        guard let previous else { return false }
        return measures[previous].images == 1 && measures[previous].text == 0
    }
}
