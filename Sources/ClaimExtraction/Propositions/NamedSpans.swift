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
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if items[middle][keyPath: span].lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? items[low - 1] : nil
    }
}
