import NewsModel

/// Where a text names somebody or something, and where it tells a time; asked by the words of its trees.
struct NamedSpans {
    /// In text order, not overlapping.
    let mentions: [Mention]
    /// In text order.
    let times: [TimeExpression]

    /// The mention that holds the beginning of a span.
    ///
    /// - Complexity: O(log *n*).
    func mention(at span: SourceSpan) -> Mention? {
        Self.last(in: mentions, \.span, beginningBy: span.lowerBound).flatMap {
            $0.span.contains(span.lowerBound) ? $0 : nil
        }
    }

    /// Whether a word tells a time.
    func isTime(_ span: SourceSpan) -> Bool {
        Self.last(in: times, \.span, beginningBy: span.lowerBound).map { $0.span.contains(span.lowerBound) } ?? false
    }

    private static func last<Item>(
        in items: [Item], _ span: KeyPath<Item, SourceSpan>, beginningBy offset: Int
    ) -> Item? {
        let next = items.partitioningIndex { $0[keyPath: span].lowerBound > offset }
        return next > 0 ? items[next - 1] : nil
    }
}
