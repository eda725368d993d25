import HTMLTree

// Bad:     Skip to content · Home · Sport · Ferry runs aground · Share · Advertisement · The ferry Aurora ran aground … ·
//          Sign up for our newsletter · Two boats brought … · Related: Storm closes port · © The Example
// Wanted:  The ferry Aurora ran aground … · Two boats brought …

/// Finds the text of the article that a page shows.
///
/// The page is cut into blocks of text; long blocks with commas and few links give points to the elements around them;
/// the best element, widened to what surrounds it when that is prose as well, holds the article; parts of it that are
/// mostly links, pictures or fields, and short blocks that promote or point elsewhere, are left out.
enum MainText {
    /// A page that gives fewer bytes than this is tried again with less trust in names and counts. Short reports exist:
    /// what a later attempt finds counts only if it is twice as much. Anything from 200 to 500 does equally well on
    /// both extraction yardsticks.
    static let enough = 250

    /// The article's paragraphs, headings, list items and table rows, in the page's order.
    ///
    /// - Parameters:
    ///   - title: the article's title; a heading that repeats it is left out.
    ///   - authors: who wrote it; a last line about them is left out.
    /// - Returns: empty where the page has no text at all.
    /// - Complexity: O(*n*) in the size of the page.
    static func paragraphs(of outline: PageOutline, title: String?, authors: [String] = []) -> [String] {
        var best: [String] = []
        var bestLength = 0
        for strictness in Strictness.attempts {
            let found = attempt(outline, strictness, title: title, authors: authors)
            let length = found.reduce(0) { $0 + $1.utf8.count }
            if length > 2 * bestLength { (best, bestLength) = (found, length) }
            if length >= enough { break }
        }
        return best.isEmpty ? attempt(outline, .lastAttempt, title: title, authors: authors) : best
    }

    private static func attempt(
        _ outline: PageOutline, _ strictness: Strictness, title: String?, authors: [String]
    ) -> [String] {
        let page = outline.page
        var dropped = outline.dropped(strictness)
        var sequence = BlockSegmentation.blocks(of: page, without: dropped)
        if strictness.cleansParts { dropBoxes(from: &sequence, marking: &dropped, in: outline) }
        let own = NodeMeasures.own(in: page, dropped: dropped, blocks: sequence.blocks)
        let measures = NodeMeasures.total(of: own, in: page)
        if strictness.cleansParts { TeaserFinder.mark(&sequence.blocks, in: page, measures) }
        let scoring = CandidateScoring(
            outline: outline, blocks: sequence.blocks, measures: measures, strictness: strictness)
        let subtrees = ArticleSelection(
            outline: outline, scores: scoring.scores, measures: measures, blocks: sequence.blocks
        ).subtrees()
        let removed = PartCleaning(outline: outline, own: own, strictness: strictness).removed(from: subtrees)
        let styles = ParagraphStyles(of: sequence.blocks, in: page)
        let captions = CaptionFinder(outline: outline, measures: measures, styles: styles)
        let kept = BlockFilter(outline: outline, sequence: sequence, title: title, captions: captions)
            .blocks(in: subtrees, without: removed)
        let trimming = ArticleTrimming(
            outline: outline, sequence: sequence, styles: styles, title: title, authors: authors)
        return outline.tables.paragraphs(of: trimming.trimmed(kept), in: sequence)
    }

    /// The paragraphs of a page that is an article and nothing else, but for lines and boxes that never are.
    ///
    /// - Complexity: O(*n*) in the size of the page.
    static func allParagraphs(of outline: PageOutline, title: String?) -> [String] {
        let page = outline.page
        let strictness = Strictness(dropsUnlikely: false, weighsNames: false, cleansParts: false)
        let dropped = outline.dropped(strictness)
        let sequence = BlockSegmentation.blocks(of: page, without: dropped)
        let own = NodeMeasures.own(in: page, dropped: dropped, blocks: sequence.blocks)
        let measures = NodeMeasures.total(of: own, in: page)
        let captions = CaptionFinder(
            outline: outline, measures: measures, styles: ParagraphStyles(of: sequence.blocks, in: page))
        let none = [Bool](repeating: false, count: page.nodes.count)
        let filter = BlockFilter(
            outline: outline, sequence: sequence, title: title, captions: captions)
        return outline.tables.paragraphs(of: filter.blocks(in: [page.subtree(of: 0)], without: none), in: sequence)
    }

    private static func dropBoxes(
        from sequence: inout BlockSequence, marking dropped: inout [Bool], in outline: PageOutline
    ) {
        let boxes = BoxFinder(outline: outline, blocks: sequence.blocks, bytes: sequence.bytes).boxes()
        guard !boxes.isEmpty else { return }
        for box in boxes {
            for node in box { dropped[node] = true }
        }
        sequence.blocks.removeAll { dropped[$0.firstText] }
    }
}
