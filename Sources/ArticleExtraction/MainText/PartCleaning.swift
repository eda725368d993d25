import HTMLTree

/// Takes parts out of the article that are more links, pictures and fields than text.
struct PartCleaning {
    let outline: PageOutline
    let own: [NodeMeasures]
    let strictness: Strictness

    /// A part with this many commas is prose, whatever else it holds. (Arc90's figure.)
    private static let proseCommas = 10

    /// - Parameter subtrees: the article's.
    /// - Returns: by node, whether it is taken out.
    /// - Complexity: O(*n*).
    func removed(from subtrees: [Range<Int>]) -> [Bool] {
        let page = outline.page
        var removed = [Bool](repeating: false, count: page.nodes.count)
        var total = own
        for subtree in subtrees.reversed() {
            for node in subtree.reversed() where page.tag(of: node) != .text {
                if node != subtree.lowerBound, isUnwanted(node, total[node]) {
                    removed[node] = true
                } else if node != subtree.lowerBound, let parent = page.parent(of: node) {
                    total[parent] += total[node]
                }
            }
            for node in subtree.dropFirst() where removed[page.parent(of: node) ?? 0] { removed[node] = true }
        }
        return removed
    }

    private func isUnwanted(_ node: Int, _ measures: NodeMeasures) -> Bool {
        switch outline.page.tag(of: node) {
        case .h1, .h2:
            return CandidateScoring.nameScore(outline.marks[node]) < 0
        case .header:
            return measures.text < 100
        case .form, .fieldset, .table, .ul, .ol, .dl, .div, .section:
            return strictness.cleansParts && isMostlyOther(node, measures)
        default:
            return false
        }
    }

    private func isMostlyOther(_ node: Int, _ measures: NodeMeasures) -> Bool {
        let tag = outline.page.tag(of: node)
        let weight = strictness.weighsNames ? CandidateScoring.nameScore(outline.marks[node]) : 0
        if weight < 0 { return true }
        if measures.commas >= Self.proseCommas { return false }
        let isList = tag == .ul || tag == .ol || tag == .dl || Int(measures.items) * 20 > Int(measures.text) * 9 / 10
        let paragraphs = Double(measures.paragraphs)
        if measures.images > 1, paragraphs / Double(measures.images) < 0.5, measures.text < 200 { return true }
        if !isList, Double(measures.items) - 100 > paragraphs { return true }
        if measures.fields > Int32(paragraphs / 3), measures.text < 500 { return true }
        if !isList, measures.text < 25, measures.heading * 10 < measures.text * 9 || measures.text == 0,
            measures.images == 0 || measures.images > 2, tag != .section
        {
            return measures.linkShare > 0 || measures.text == 0
        }
        if !isList, weight < 25, measures.linkShare > 0.2 { return true }
        return weight >= 25 && measures.linkShare > 0.5 || isList && measures.linkShare > 0.5
    }
}
