/// A stretch of a text in Unicode code points, half-open: the unit in which documents and labels count.
struct Place: Hashable, Comparable {
    var start: Int
    var end: Int

    init(_ start: Int, _ end: Int) {
        precondition(start <= end, "A place must not end before it begins.")
        self.start = start
        self.end = end
    }

    var length: Int { end - start }

    func shared(with other: Place) -> Int { max(0, min(end, other.end) - max(start, other.start)) }

    /// Whether the two speak of the same place: they share at least half of the shorter, and something.
    func meets(_ other: Place) -> Bool {
        let common = shared(with: other)
        return common > 0 && 2 * common >= min(length, other.length)
    }

    /// Whether the two share anything.
    func touches(_ other: Place) -> Bool { shared(with: other) > 0 }

    /// Intersection over union; 0 where they share nothing.
    func likeness(to other: Place) -> Double {
        let common = shared(with: other)
        return common > 0 ? Double(common) / Double(max(end, other.end) - min(start, other.start)) : 0
    }

    static func < (left: Place, right: Place) -> Bool { (left.start, left.end) < (right.start, right.end) }
}
