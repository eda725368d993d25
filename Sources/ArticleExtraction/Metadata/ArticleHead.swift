import HTMLTree

/// The lines that the page shows around its headline, where bylines and dates stand.
struct ArticleHead {
    /// From the headline on: after it in the page's order.
    private(set) var after: [VisibleLine] = []
    /// The nearest first.
    private(set) var before: [VisibleLine] = []

    // A headline has up to a dozen lines of kickers, bars and dates in front and, with pictures and share bars, up to
    // two dozen behind it before the text is under way. Set on the pages of the segments yardstick.
    private static let linesAfter = 24
    private static let linesBefore = 8
    private static let nodesAfter = 240
    private static let nodesBefore = 50
    /// The head ends with this many bytes of long lines.
    private static let mostProse = 1200
    private static let longLine = 140

    init(of survey: PageSurvey, headline: Int?) {
        let page = survey.page
        guard let headline else {
            after = page.visibleLines(in: page.nodes, atMost: Self.linesAfter) { survey.isOtherPart($0) }
            return
        }
        let start = page.subtree(of: headline).upperBound
        let lines = page.visibleLines(
            in: start..<min(start + Self.nodesAfter, page.nodes.upperBound), atMost: Self.linesAfter
        ) { survey.isOtherPart($0) }
        var prose = 0
        for line in lines {
            after.append(line)
            if line.bytes.count > Self.longLine { prose += line.bytes.count }
            if prose > Self.mostProse { break }
        }
        let first = max(0, headline - Self.nodesBefore)
        let earlier = page.visibleLines(in: first..<headline, atMost: 200) { node in
            survey.isOtherPart(node) && !page.subtree(of: node).contains(headline)
        }
        before = earlier.reversed().prefix(Self.linesBefore).map { $0 }
    }
}
