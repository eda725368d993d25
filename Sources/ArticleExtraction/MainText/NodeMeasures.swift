import HTMLTree

/// What stands inside an element, counted.
struct NodeMeasures {
    var text: Int32 = 0
    var link: Int32 = 0
    var heading: Int32 = 0
    var commas: Int32 = 0
    var paragraphs: Int32 = 0
    var items: Int32 = 0
    var images: Int32 = 0
    var fields: Int32 = 0
    var embeds: Int32 = 0
    /// Cells and lines that head a table.
    var headers: Int32 = 0

    var linkShare: Double { text == 0 ? 0 : Double(link) / Double(text) }

    static func += (left: inout NodeMeasures, right: NodeMeasures) {
        left.text &+= right.text
        left.link &+= right.link
        left.heading &+= right.heading
        left.commas &+= right.commas
        left.paragraphs &+= right.paragraphs
        left.items &+= right.items
        left.images &+= right.images
        left.fields &+= right.fields
        left.embeds &+= right.embeds
        left.headers &+= right.headers
    }

    /// The measures of each node by itself: its own blocks and what kind of element it is.
    static func own(in page: HTMLDocument, dropped: [Bool], blocks: [TextBlock]) -> [NodeMeasures] {
        var measures = [NodeMeasures](repeating: NodeMeasures(), count: page.nodes.count)
        for node in page.nodes {
            switch page.tag(of: node) {
            case .input, .textarea, .select, .button: measures[node].fields = 1
            case .th, .caption: measures[node].headers = 1
            case .embed, .object, .iframe: measures[node].embeds = 1
            case .p where !dropped[node]: measures[node].paragraphs = 1
            case .li where !dropped[node]: measures[node].items = 1
            case .img where !dropped[node], .ampImage where !dropped[node]: measures[node].images = 1
            default: break
            }
        }
        for block in blocks {
            measures[block.holder].text &+= Int32(clamping: block.length)
            measures[block.holder].link &+= Int32(clamping: block.linkLength)
            measures[block.holder].commas &+= Int32(clamping: block.commas)
            if page.tag(of: block.holder).isHeading { measures[block.holder].heading &+= Int32(clamping: block.length) }
        }
        return measures
    }

    /// The measures of each node with all that it holds.
    ///
    /// - Complexity: O(*n*).
    static func total(of own: [NodeMeasures], in page: HTMLDocument) -> [NodeMeasures] {
        var total = own
        for node in page.nodes.reversed() {
            if let parent = page.parent(of: node) { total[parent] += total[node] }
        }
        return total
    }
}
