/// Sentences that belong together, directly or through others (union by size with path halving: Tarjan & van Leeuwen,
/// "Worst-Case Analysis of Set Union Algorithms", J. ACM 31, 1984).
struct DisjointSets {
    private var members: [SentencePlace] = []
    private var indexOfMember: [SentencePlace: Int] = [:]
    private var parents: [Int] = []
    private var sizes: [Int] = []

    mutating func join(_ first: SentencePlace, _ second: SentencePlace) {
        var a = root(index(of: first))
        var b = root(index(of: second))
        guard a != b else { return }
        if sizes[a] < sizes[b] { swap(&a, &b) }
        parents[b] = a
        sizes[a] += sizes[b]
    }

    /// The sets in the order of their first members; each sorted.
    var sets: [[SentencePlace]] {
        var copy = self
        var order: [Int] = []
        var membersOfRoot: [Int: [SentencePlace]] = [:]
        for index in members.indices {
            let root = copy.root(index)
            if membersOfRoot[root] == nil { order.append(root) }
            membersOfRoot[root, default: []].append(members[index])
        }
        return order.compactMap { membersOfRoot[$0]?.sorted() }
    }

    private mutating func index(of member: SentencePlace) -> Int {
        if let known = indexOfMember[member] { return known }
        indexOfMember[member] = members.count
        parents.append(members.count)
        sizes.append(1)
        members.append(member)
        return members.count - 1
    }

    private mutating func root(_ start: Int) -> Int {
        var index = start
        while parents[index] != index {
            parents[index] = parents[parents[index]]
            index = parents[index]
        }
        return index
    }
}
