import HTMLTree

/// Finds the text of the article that a page shows.
enum MainText {
    /// A page that gives fewer bytes than this is tried again with less trust in names and counts. (Arc90's figure.)
    private static let enough = 250

    /// The article's paragraphs, headings, list items and table rows, in the page's order.
    ///
    /// - Parameter title: the article's title; a heading that repeats it is left out.
    /// - Returns: empty where the page has no text at all.
    /// - Complexity: O(*n*) in the size of the page.
    static func paragraphs(of outline: PageOutline, title: String?) -> [String] {
        var best: [String] = []
        var bestLength = 0
        for strictness in Strictness.attempts {
            let found = attempt(outline, strictness, title: title)
            let length = found.reduce(0) { $0 + $1.utf8.count }
            if length > 2 * bestLength { (best, bestLength) = (found, length) }
            if length >= enough { break }
        }
        return best.isEmpty ? attempt(outline, .lastAttempt, title: title) : best
    }

    private static func attempt(_ outline: PageOutline, _ strictness: Strictness, title: String?) -> [String] {
        let page = outline.page
        let dropped = outline.dropped(strictness)
        let sequence = BlockSegmentation.blocks(of: page, without: dropped)
        let own = NodeMeasures.own(in: page, dropped: dropped, blocks: sequence.blocks)
        let measures = NodeMeasures.total(of: own, in: page)
        let scoring = CandidateScoring(
            outline: outline, blocks: sequence.blocks, measures: measures, strictness: strictness)
        let subtrees = ArticleSelection(
            outline: outline, scores: scoring.scores, measures: measures, blocks: sequence.blocks
        ).subtrees()
        let removed = PartCleaning(outline: outline, own: own, strictness: strictness).removed(from: subtrees)
        let filter = BlockFilter(outline: outline, sequence: sequence, title: title)
        return filter.paragraphs(in: subtrees, without: removed)
    }
}
