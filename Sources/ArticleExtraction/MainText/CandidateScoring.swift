import HTMLTree

/// Gives points to the elements around long paragraphs, to find the one that holds the article.
///
/// A paragraph gives one point, one for each comma and one for each hundred bytes up to three, to the element around
/// it; half to the next, and less further up. Links take points away. The idea is Arc90's "Readability" (2009);
/// Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM 2010,
/// doi:10.1145/1718487.1718542) say why so little is enough.
struct CandidateScoring {
    /// By node; `nil` for a node no paragraph speaks for.
    private(set) var scores: [Double?]

    /// Shorter blocks say nothing about where the article is. (Arc90's figure.)
    private static let shortestBlock = 25
    private static let reach = 5
    private static let nameWeight = 25.0
    /// Set on the extraction yardsticks and on the project's own pages.
    private static let teaserWeight = 0.25

    /// - Complexity: O(*n*).
    init(outline: PageOutline, blocks: [TextBlock], measures: [NodeMeasures], strictness: Strictness) {
        let page = outline.page
        scores = Array(repeating: nil, count: page.nodes.count)
        var touched: [Int] = []
        for block in blocks where block.length >= Self.shortestBlock {
            let tag = page.tag(of: block.holder)
            guard tag.isParagraphItself || tag.isTextHolder else { continue }
            let isLoose = tag.isTextHolder && outline.holdsBlocks[block.holder]
            var next = isLoose ? block.holder : page.parent(of: block.holder)
            let points =
                (2 + Double(block.commas) + min(Double(block.length / 100), 3))
                * (block.isTeaser ? Self.teaserWeight : 1)
            for level in 0..<Self.reach {
                guard let node = next, page.tag(of: node) != .document else { break }
                if scores[node] == nil {
                    scores[node] = Self.startingScore(node, outline, strictness)
                    touched.append(node)
                }
                scores[node]? += points / (level == 0 ? 1 : level == 1 ? 2 : Double(level * 3))
                next = page.parent(of: node)
            }
        }
        for node in touched { scores[node]? *= 1 - measures[node].linkShare }
    }

    /// What an element's names say, in points.
    static func nameScore(_ marks: NameMarks) -> Double {
        (marks.contains(.positive) ? nameWeight : 0) - (marks.contains(.negative) ? nameWeight : 0)
            + (marks.contains(.articleBody) ? nameWeight : 0)
    }

    private static func startingScore(_ node: Int, _ outline: PageOutline, _ strictness: Strictness) -> Double {
        outline.page.tag(of: node).candidateWeight + (strictness.weighsNames ? nameScore(outline.marks[node]) : 0)
    }

    /// Elements that have another block inside, so that text directly in them is loose.
    static func nodesHoldingBlocks(_ page: HTMLDocument) -> [Bool] {
        var holds = [Bool](repeating: false, count: page.nodes.count)
        for node in page.nodes.reversed() {
            guard let parent = page.parent(of: node) else { continue }
            let tag = page.tag(of: node)
            if tag.isInline ? holds[node] : tag != .br && !tag.isNeverText { holds[parent] = true }
        }
        return holds
    }
}
