public import NewsModel

/// Finds the links whose content touches a stretch, without asking each of them.
public struct LinkIndex: Sendable {
    private let links: [AttributionLink]
    /// Indices of the links by the first byte of their content.
    private let byStart: [Int]
    private let longest: Int

    /// - Parameter links: in any order, which the findings keep.
    /// - Complexity: O(*n* log *n*).
    public init(_ links: [AttributionLink]) {
        self.links = links
        byStart = links.indices.sorted { left, right in
            (links[left].content, left) < (links[right].content, right)
        }
        longest = links.map(\.content.count).max() ?? 0
    }

    /// The links whose content shares a byte with a span.
    func overlapping(_ span: SourceSpan) -> [AttributionLink] { indices(overlapping: span).map { links[$0] } }

    /// The places of these links in the list given, ascending.
    ///
    /// - Complexity: O(log *n* + *k*) for *k* links that begin within the longest content's length before the span.
    public func indices(overlapping span: SourceSpan) -> [Int] {
        var found: [Int] = []
        var place = firstPlace(startingAtOrAfter: span.lowerBound - longest)
        while place < byStart.count, links[byStart[place]].content.lowerBound < span.upperBound {
            if links[byStart[place]].content.overlaps(span) { found.append(byStart[place]) }
            place += 1
        }
        return found.sorted()
    }

    private func firstPlace(startingAtOrAfter offset: Int) -> Int {
        byStart.partitioningIndex { links[$0].content.lowerBound >= offset }
    }
}
