/// The tree in which every word has the head it scores best with, as far as all of them together make a tree.
///
/// Unwanted: each word's best head by itself, which may go round in a circle ("said" under "left", "left" under
/// "said") or leave a sentence with two roots. Wanted: the best of all trees with one root.
///
/// The maximum spanning arborescence by contracting cycles: Chu & Liu (1965), Edmonds (1967), as used for parsing by
/// McDonald, Pereira, Ribarov & Hajič (HLT/EMNLP 2005), <https://aclanthology.org/H05-1066>.
struct SpanningTree {
    /// The head of every word: -1 for the root, otherwise a word.
    private(set) var heads: [Int]

    /// - Parameter scores: For each of *n* words a row of *n* + 1 scores: of the root as its head, then of every word.
    /// - Complexity: O(*n*²) where the best heads already make a tree, O(*n*³) at worst.
    init(_ scores: ArcScores) {
        heads = []
        var contraction = Contraction(scores)
        let best = contraction.heads()
        let roots = best.indices.filter { best[$0] < 0 }
        heads = roots.count <= 1 ? best : Self.bestSingleRoot(among: roots, scores)
    }

    private static func bestSingleRoot(among roots: [Int], _ scores: ArcScores) -> [Int] {
        var best: (total: Float, heads: [Int])?
        for root in roots {
            var restricted = scores
            restricted.allowOnlyRoot(root)
            var contraction = Contraction(restricted)
            let heads = contraction.heads()
            let total = heads.indices.reduce(Float(0)) { $0 + restricted[$1, heads[$1]] }
            if best.map({ total > $0.total }) ?? true { best = (total, heads) }
        }
        return best?.heads ?? []
    }
}

/// How well every word goes with every head.
struct ArcScores {
    let count: Int
    private(set) var numbers: [Float]

    init(count: Int, numbers: [Float]) {
        precondition(numbers.count == count * (count + 1), "Every word has a score for the root and for every word.")
        self.count = count
        self.numbers = numbers
    }

    /// - Parameter head: A word, or -1 for the root.
    subscript(word: Int, head: Int) -> Float { numbers[word * (count + 1) + head + 1] }

    mutating func allowOnlyRoot(_ root: Int) {
        for word in 0..<count where word != root { numbers[word * (count + 1)] = Self.impossible }
        for head in 0..<count { numbers[root * (count + 1) + head + 1] = Self.impossible }
    }

    static let impossible: Float = -1e9
}

/// Contracts cycles of best heads until none is left, then opens them again.
private struct Contraction {
    private struct Edge {
        var head: Int
        var word: Int
    }
    private struct Cycle {
        var node: Int
        /// The nodes of the cycle, the words in each, and the edge by which the cycle enters it.
        var nodes: [(node: Int, words: [Int], edge: Edge)]
    }

    /// Nodes: the words, and the root as the last.
    private let count: Int
    private var scores: [Float]
    private var edges: [Edge]
    private var words: [[Int]]
    private var active: [Int]
    private var best: [Int]

    init(_ arcs: ArcScores) {
        count = arcs.count + 1
        scores = [Float](repeating: ArcScores.impossible, count: count * count)
        edges = []
        edges.reserveCapacity(count * count)
        words = (0..<count).map { [$0] }
        active = Array(0..<count)
        best = [Int](repeating: -1, count: count)
        for word in 0..<count {
            for head in 0..<count {
                edges.append(Edge(head: head, word: word))
                guard word != head, word < arcs.count else { continue }
                scores[word * count + head] = arcs[word, head < arcs.count ? head : -1]
            }
        }
        for word in 0..<arcs.count { best[word] = bestHead(of: word) }
    }

    private var root: Int { count - 1 }

    private func bestHead(of node: Int) -> Int {
        var result = -1
        for head in active where head != node {
            if result < 0 || scores[node * count + head] > scores[node * count + result] { result = head }
        }
        return result
    }

    mutating func heads() -> [Int] {
        guard count > 1 else { return [] }
        var cycles: [Cycle] = []
        while let nodes = cycle() { cycles.append(contract(nodes)) }
        var chosen = [Edge](repeating: Edge(head: root, word: root), count: count)
        for node in active where node != root { chosen[node] = edges[node * count + best[node]] }
        for cycle in cycles.reversed() {
            let entering = chosen[cycle.node]
            for member in cycle.nodes {
                chosen[member.node] = member.words.contains(entering.word) ? entering : member.edge
            }
        }
        return (0..<root).map { chosen[$0].head == root ? -1 : chosen[$0].head }
    }

    /// The nodes of a cycle of best heads, if there is one.
    private func cycle() -> [Int]? {
        var visitor = [Int](repeating: -1, count: count)
        for start in active where start != root {
            var node = start
            var path: [Int] = []
            while node != root, visitor[node] < 0 {
                visitor[node] = start
                path.append(node)
                node = best[node]
            }
            if node != root, visitor[node] == start, let first = path.firstIndex(of: node) {
                return Array(path[first...])
            }
        }
        return nil
    }

    private mutating func contract(_ nodes: [Int]) -> Cycle {
        let node = nodes[0]
        let members = nodes.map { (node: $0, words: words[$0], edge: edges[$0 * count + best[$0]]) }
        let kept = nodes.map { scores[$0 * count + best[$0]] }
        let inside = Set(nodes)
        active.removeAll { $0 != node && inside.contains($0) }
        for other in active where other != node {
            joinEdges(of: nodes, kept: kept, into: node, other: other)
        }
        words[node] = members.flatMap(\.words)
        best[node] = bestHead(of: node)
        for other in active where other != node && other != root && inside.contains(best[other]) {
            best[other] = node
        }
        return Cycle(node: node, nodes: members)
    }

    /// The best edge from another node into the cycle, which breaks it, and the best from the cycle to that node.
    private mutating func joinEdges(of nodes: [Int], kept: [Float], into node: Int, other: Int) {
        var entering = (score: -Float.infinity, edge: edges[node * count + other])
        var leaving = (score: -Float.infinity, edge: edges[other * count + node])
        for (member, kept) in zip(nodes, kept) {
            let into = scores[member * count + other] - kept
            if into > entering.score { entering = (into, edges[member * count + other]) }
            let from = scores[other * count + member]
            if from > leaving.score { leaving = (from, edges[other * count + member]) }
        }
        scores[node * count + other] = entering.score
        edges[node * count + other] = entering.edge
        scores[other * count + node] = leaving.score
        edges[other * count + node] = leaving.edge
    }
}
