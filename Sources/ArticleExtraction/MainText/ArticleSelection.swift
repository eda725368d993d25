import HTMLTree
import NewsModel

/// Chooses the elements that hold the article: the best candidate, an ancestor that does nearly as well, and siblings
/// of the same kind.
struct ArticleSelection {
    private let page: HTMLDocument
    private let marks: [NameMarks]
    private let prose: [Int32]
    private let scores: [Double?]
    private let measures: [NodeMeasures]
    private let holdsBlocks: [Bool]
    private let blocks: [TextBlock]

    init(outline: PageOutline, scores: [Double?], measures: [NodeMeasures], blocks: [TextBlock]) {
        page = outline.page
        marks = outline.marks
        prose = Self.prose(in: outline.page, blocks: blocks)
        self.scores = scores
        self.measures = measures
        self.blocks = blocks
        holdsBlocks = outline.holdsBlocks
    }

    /// The article's subtrees, in document order; one with the whole page where nothing stands out.
    func subtrees() -> [Range<Int>] {
        guard let best = bestCandidate() else { return [page.subtree(of: 0)] }
        let top = climbed(from: sharedAncestor(of: best.first, among: best))
        return withSiblings(of: widened(from: top))
    }

    /// Up to five candidates, the best first.
    private func bestCandidate() -> [Int]? {
        var best: [Int] = []
        for node in page.nodes {
            guard let score = scores[node], page.tag(of: node) != .html else { continue }
            let place = best.firstIndex { score > (scores[$0] ?? 0) } ?? best.count
            guard place < 5 else { continue }
            best.insert(node, at: place)
            if best.count > 5 { best.removeLast() }
        }
        return best.isEmpty ? nil : best
    }
}

extension ArticleSelection {
    /// A candidate with this share of the best one's points is its equal. (Arc90's descendants use 0.75.)
    private static let equalShare = 0.75
    private static let equalsNeeded = 3

    /// Where several candidates do equally well the article is split over them: the element around them is meant.
    private func sharedAncestor(of top: Int?, among best: [Int]) -> Int {
        guard let top else { return 0 }
        let topScore = scores[top] ?? 0
        let equals = best.dropFirst().filter { (scores[$0] ?? 0) >= topScore * Self.equalShare }
        guard equals.count >= Self.equalsNeeded else { return top }
        var current = page.parent(of: top)
        while let node = current, page.tag(of: node) != .body, page.tag(of: node) != .document {
            let subtree = page.subtree(of: node)
            if equals.filter({ subtree.contains($0) && $0 != node }).count >= Self.equalsNeeded { return node }
            current = page.parent(of: node)
        }
        return top
    }

    /// Climbs to an ancestor that scores better, as long as scores do not fall to a third; then to elements that hold
    /// nothing else.
    private func climbed(from start: Int) -> Int {
        var top = start
        var last = scores[top] ?? 0
        let threshold = last / 3
        var next = page.parent(of: top)
        while let node = next, page.tag(of: node) != .body, page.tag(of: node) != .document {
            next = page.parent(of: node)
            guard let score = scores[node] else { continue }
            if score < threshold { break }
            if score > last {
                top = node
                break
            }
            last = score
        }
        while let parent = page.parent(of: top), page.tag(of: parent) != .body, page.tag(of: parent) != .document,
            measures[parent].text == measures[top].text
        {
            top = parent
        }
        return top
    }

    // These four were set together on the two extraction yardsticks; rerun both after changing one.

    /// Bytes from which a block with few links counts as prose.
    private static let proseLength = 100
    private static let proseLinkShare = 0.25
    /// What an ancestor adds must be prose to this share, or it adds more than the article.
    private static let addedProseShare = 0.7
    /// An ancestor that adds less than this share of the prose below it adds a picture's text or an author's line.
    private static let leastAddedShare = 0.1

    /// Climbs to an ancestor that adds prose and little else: sections of an article often have elements of their own,
    /// and then the best candidate is the longest section.
    private func widened(from start: Int) -> Int {
        var top = start
        var next: Int? = start
        while let node = next, page.tag(of: node) != .body, page.tag(of: node) != .document {
            let addedProse = Double(prose[node] - prose[top])
            let added = Double(measures[node].text - measures[top].text)
            if addedProse > Double(prose[top]) * Self.leastAddedShare, addedProse >= added * Self.addedProseShare {
                top = node
            }
            if page.tag(of: node) == .article || marks[node].contains(.articleBody) { break }
            next = page.parent(of: node)
        }
        return top
    }

    /// Bytes of prose, by node. Items of lists do not count: lists of other articles have sentences too.
    private static func prose(in page: HTMLDocument, blocks: [TextBlock]) -> [Int32] {
        var prose = [Int32](repeating: 0, count: page.nodes.count)
        var listEnd = 0
        var node = 0
        for block in blocks {
            while node <= block.holder {
                if page.tag(of: node) == .li { listEnd = max(listEnd, page.subtree(of: node).upperBound) }
                node += 1
            }
            guard block.firstText >= listEnd, block.length >= proseLength, block.linkShare < proseLinkShare,
                !block.isTeaser
            else { continue }
            prose[block.holder] &+= Int32(clamping: block.length)
        }
        for node in page.nodes.reversed() {
            if let parent = page.parent(of: node) { prose[parent] &+= prose[node] }
        }
        return prose
    }

    /// The least points, and the least share of the best one's points, with which a sibling belongs to the article.
    private static let leastSiblingScore = 10.0
    private static let siblingShare = 0.2
    private static let longParagraph = 80

    private func withSiblings(of top: Int) -> [Range<Int>] {
        guard let parent = page.parent(of: top), page.tag(of: top) != .body else { return [page.subtree(of: top)] }
        let topScore = scores[top] ?? 0
        let threshold = max(Self.leastSiblingScore, topScore * Self.siblingShare)
        let names = page.attribute(.class, of: top) ?? ""
        var subtrees: [Range<Int>] = []
        var next = page.firstChild(of: parent)
        while let node = next {
            next = page.nextSibling(of: node)
            let isSameKind = !names.isEmpty && page.attribute(.class, of: node) == names
            let bonus = isSameKind ? topScore * Self.siblingShare : 0
            if node == top || scores[node].map({ $0 + bonus >= threshold }) == true || isLooseParagraph(node) {
                subtrees.append(page.subtree(of: node))
            }
        }
        return subtrees
    }

    private func isLooseParagraph(_ node: Int) -> Bool {
        let tag = page.tag(of: node)
        guard tag == .p || tag == .text || (tag == .div && !holdsBlocks[node]) else { return false }
        let subtree = page.subtree(of: node)
        guard let block = firstBlock(from: subtree.lowerBound), subtree.contains(block.firstText) else { return false }
        return block.length > Self.longParagraph && block.linkShare < 0.25
    }

    /// - Complexity: O(log *n*).
    private func firstBlock(from node: Int) -> TextBlock? {
        let first = blocks.partitioningIndex { $0.firstText >= node }
        return first < blocks.count ? blocks[first] : nil
    }
}
