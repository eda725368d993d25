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
        if outline.tables.contain(node) || outline.tables.fill(node, of: outline.page) { return false }
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
        if isParagraph(node, measures) { return false }
        let weight = strictness.weighsNames ? CandidateScoring.nameScore(outline.marks[node]) : 0
        if weight < 0 { return !isPlainProse(measures) }
        if measures.commas >= Self.proseCommas { return false }
        if outline.page.tag(of: node) == .table, measures.headers > 0 {
            return measures.linkShare > Self.nearlyAllLinks || isFormLike(measures)
        }
        let isList = isList(node, measures)
        if isList, isNested(node) { return false }
        if isGallery(measures) || isFormLike(measures) || isMenu(measures, isList: isList) { return true }
        if !isList, isNearlyEmpty(node, measures) { return measures.linkShare > 0 || measures.text == 0 }
        if isList, measures.text >= measures.items * Self.longItem { return measures.linkShare > Self.nearlyAllLinks }
        if isList || weight > 0 { return measures.linkShare > Self.halfLinks }
        return measures.linkShare > (isMadeOfSections(measures) ? Self.linksOfSections : Self.fewLinks)
    }

    /// Paragraphs under headings may each end in a link to more of the same.
    private func isMadeOfSections(_ measures: NodeMeasures) -> Bool {
        measures.heading > 0 && measures.paragraphs >= Self.sectionParagraphs && measures.paragraphs >= measures.items
    }

    // Set on the two extraction yardsticks; rerun both after changing one.

    private static let muchText = 400
    private static let fewLinks = 0.2
    private static let linksOfSections = 0.25
    private static let sectionParagraphs: Int32 = 3
    private static let halfLinks = 0.5
    private static let nearlyAllLinks = 0.75
    private static let paragraphText = 80
    private static let longItem: Int32 = 50

    /// A paragraph with many links in it. Only one that is nearly nothing but links is a pointer.
    private func isParagraph(_ node: Int, _ measures: NodeMeasures) -> Bool {
        let tag = outline.page.tag(of: node)
        guard tag == .div || tag == .section, !outline.holdsBlocks[node] || isAroundOneParagraph(measures) else {
            return false
        }
        return measures.text >= Self.paragraphText && measures.linkShare < Self.nearlyAllLinks
            && !outline.marks[node].contains(.negative)
    }

    private func isAroundOneParagraph(_ measures: NodeMeasures) -> Bool {
        measures.paragraphs == 1 && measures.items == 0 && measures.heading == 0 && measures.fields == 0
    }

    /// Much text with few links and few pictures, which stays whatever its element is called.
    private func isPlainProse(_ measures: NodeMeasures) -> Bool {
        measures.text >= Self.muchText && measures.linkShare <= Self.fewLinks
            && (measures.images <= 2 || measures.images * 3 < measures.paragraphs)
    }

    private func isList(_ node: Int, _ measures: NodeMeasures) -> Bool {
        outline.page.tag(of: node).isList || Int(measures.items) * 20 > Int(measures.text)
    }

    /// A list inside an item belongs to it.
    private func isNested(_ list: Int) -> Bool {
        outline.page.parent(of: list).map { outline.page.tag(of: $0) == .li } ?? false
    }

    /// More pictures than paragraphs, and little text.
    private func isGallery(_ measures: NodeMeasures) -> Bool {
        measures.images > 1 && measures.paragraphs * 2 < measures.images && measures.text < 200
    }

    private func isFormLike(_ measures: NodeMeasures) -> Bool {
        measures.fields > measures.paragraphs / 3 && measures.text < 500
    }

    private func isMenu(_ measures: NodeMeasures, isList: Bool) -> Bool {
        !isList && measures.items - 100 > measures.paragraphs
    }

    /// A word or two that are no heading, unless a picture goes with them.
    private func isNearlyEmpty(_ node: Int, _ measures: NodeMeasures) -> Bool {
        measures.text < 25 && (measures.heading * 10 < measures.text * 9 || measures.text == 0)
            && (measures.images == 0 || measures.images > 2) && outline.page.tag(of: node) != .section
    }
}
