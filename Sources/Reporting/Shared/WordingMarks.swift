import NewsModel

/// A claim's words with the parts marked that the other side does not share.
///
/// What a rule has named is marked strongly; other words that differ are underlined, unless the two wordings have so
/// little in common that everything would be.
struct WordingMarks {
    /// A stretch of a wording that is marked one way.
    struct Segment: Hashable {
        enum Mark {
            case none, weak, strong
        }

        let text: String
        let mark: Mark
    }

    /// Below this share of common words a comparison word by word tells a reader nothing. Set by eye on the pairs of
    /// the invented event bundles.
    static let leastSimilarity = 0.4

    let first: [Segment]
    let second: [Segment]

    private typealias Sides = (first: [SourceSpan], second: [SourceSpan])

    init(_ joined: JoinedPair, in index: ComparisonIndex) {
        let texts = [joined.first, joined.second].map { index.article($0.article).text }
        let diff = WordDiff(joined.first.span, in: texts[0], joined.second.span, in: texts[1])
        var strong: Sides = ([], [])
        var weak: Sides = diff.similarity >= Self.leastSimilarity ? (diff.first, diff.second) : ([], [])
        for difference in joined.pair.differences {
            let words = Self.differingWords(of: difference, texts)
            strong.first += words.first
            strong.second += words.second
            if words.first.isEmpty, let span = difference.first { weak.first.append(span) }
            if words.second.isEmpty, let span = difference.second { weak.second.append(span) }
        }
        first = Self.marked(joined.first.span, in: texts[0], strong: strong.first, weak: weak.first)
        second = Self.marked(joined.second.span, in: texts[1], strong: strong.second, weak: weak.second)
    }

    /// The words of a difference that its two sides do not share; all of them where they share little.
    private static func differingWords(
        of difference: Difference, _ texts: [String]
    ) -> Sides {
        guard let first = difference.first, let second = difference.second else {
            return (difference.first.map { [$0] } ?? [], difference.second.map { [$0] } ?? [])
        }
        let diff = WordDiff(first, in: texts[0], second, in: texts[1])
        let isRefined = diff.similarity >= leastSimilarity && !(diff.first.isEmpty && diff.second.isEmpty)
        return isRefined ? (diff.first, diff.second) : ([first], [second])
    }

    /// Cuts a wording at every edge of a mark and gives each piece the strongest mark it has.
    ///
    /// - Complexity: O(*m* log *m*) in the number of marks, plus the length of the wording.
    static func marked(_ span: SourceSpan, in text: String, strong: [SourceSpan], weak: [SourceSpan]) -> [Segment] {
        let strongInside = merged(strong.compactMap { span.intersection($0) })
        let weakInside = merged(weak.compactMap { span.intersection($0) })
        let edges = ([span] + strongInside + weakInside).flatMap { [$0.lowerBound, $0.upperBound] }.sorted()
        var (strongNext, weakNext) = (strongInside[...], weakInside[...])
        return zip(edges, edges.dropFirst()).compactMap { start, end in
            guard start < end else { return nil }
            while let next = strongNext.first, next.upperBound <= start { strongNext.removeFirst() }
            while let next = weakNext.first, next.upperBound <= start { weakNext.removeFirst() }
            let isStrong = strongNext.first.map { $0.contains(start) } ?? false
            let isWeak = weakNext.first.map { $0.contains(start) } ?? false
            return Segment(
                text: text.text(at: SourceSpan(start, end)), mark: isStrong ? .strong : isWeak ? .weak : .none)
        }
    }

    private static func merged(_ spans: [SourceSpan]) -> [SourceSpan] {
        var result: [SourceSpan] = []
        for span in spans.sorted() {
            if let last = result.last, span.lowerBound <= last.upperBound {
                result[result.count - 1] = last.union(span)
            } else {
                result.append(span)
            }
        }
        return result
    }
}
