import HTMLTree

/// Tells the words that stand with a picture from the article's own.
///
/// Pages that do not use `figcaption` put a caption into the small element that holds the picture, or into an element of
/// its own right after the picture.
struct CaptionFinder {
    private let outline: PageOutline
    private let measures: [NodeMeasures]
    private let styles: ParagraphStyles
    /// By node, where it stands.
    private let places: [Place]

    private struct Place {
        /// The nearest table around the node, itself included; 0 where there is none.
        var table: Int32 = 0
        /// The last element inside the node that was met so far; 0 before the first.
        var lastElement: Int32 = 0
        /// Whether the element before the node in its parent is a picture and nothing else.
        var followsPicture = false
    }

    /// - Parameter measures: by node, with all that it holds.
    /// - Complexity: O(*n*) in the size of the page.
    init(outline: PageOutline, measures: [NodeMeasures], styles: ParagraphStyles) {
        self.outline = outline
        self.measures = measures
        self.styles = styles
        places = Self.places(in: outline.page, measures)
    }

    /// For all nodes at once: a search for each block costs the depth it stands in and the elements beside it.
    private static func places(in page: HTMLDocument, _ measures: [NodeMeasures]) -> [Place] {
        var places = [Place](repeating: Place(), count: page.nodes.count)
        for node in page.nodes.dropFirst() {
            let parent = page.parent(of: node) ?? 0
            let tag = page.tag(of: node)
            places[node].table = tag == .table ? Int32(node) : places[parent].table
            let previous = Int(places[parent].lastElement)
            places[node].followsPicture = previous > 0 && measures[previous].images == 1 && measures[previous].text == 0
            if tag != .text { places[parent].lastElement = Int32(node) }
        }
        return places
    }

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
        case .p:
            return block.length < Self.longestInParagraph
                && (isPictureBox(block.holder) || followsPicture(block.holder) && isSetInItalics(block.holder))
        case .td: return block.length < Self.longestInParagraph && standsInPictureTable(block.holder)
        default: return standsWithPicture(block)
        }
    }

    /// Whether an element holds one picture and a few words.
    private func isPictureBox(_ node: Int) -> Bool {
        measures[node].images > 0 && measures[node].text < Self.pictureText && measures[node].paragraphs < 3
    }

    /// Whether an element holds nothing but words in italics or in small letters.
    private func isSetInItalics(_ node: Int) -> Bool {
        let page = outline.page
        guard node + 1 < page.nodes.upperBound, [.em, .i, .small].contains(page.tag(of: node + 1)) else { return false }
        return page.subtree(of: node + 1).upperBound == page.subtree(of: node).upperBound
    }

    /// Old pages set a picture and its words as a small table.
    private func standsInPictureTable(_ cell: Int) -> Bool {
        let table = Int(places[cell].table)
        return table > 0 && isPictureBox(table) && measures[table].images == 1
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

    /// Whether a short element comes after a picture.
    private func followsPicture(_ node: Int) -> Bool {
        measures[node].text < Self.pictureText && places[node].followsPicture
    }
}
