import ClaimExtraction
import Linguistics
import NewsModel

/// Whether words between quotation marks stand in a source as they are given.
struct QuotationCheck {
    enum Outcome {
        case verbatim
        /// Most of the words stand together in the source, but not these.
        case altered(SourceSpan)
        case absent
    }

    let words: WordData

    /// - Parameters:
    ///   - quotation: the words of a draft between its marks.
    ///   - source: where they should stand.
    /// - Complexity: O(*n*) in the source's tokens for each quotation.
    func check(_ quotation: ArraySlice<Token>, in source: Document) -> Outcome {
        let wanted = quotation.wordForms
        let indices = source.tokens.indices.filter {
            source.tokens[$0].kind == .word || source.tokens[$0].kind == .number
        }
        guard !wanted.isEmpty, indices.count >= 1 else { return .absent }
        let forms = indices.map { source.tokens[$0].lower }
        if forms.count >= wanted.count {
            for start in 0...(forms.count - wanted.count) where forms[start] == wanted[0] {
                if forms[start..<(start + wanted.count)].elementsEqual(wanted) { return .verbatim }
            }
        }
        guard wanted.count >= Self.shortest, let window = bestWindow(wanted, forms), window.share >= Self.alteredShare
        else { return .absent }
        let first = source.tokens[indices[window.range.lowerBound]].span
        let last = source.tokens[indices[window.range.upperBound - 1]].span
        return .altered(first.union(last))
    }

    /// The stretch as long as the quotation that has most of its words.
    private func bestWindow(_ wanted: [String], _ forms: [String]) -> (range: Range<Int>, share: Double)? {
        var open: [String: Int] = [:]
        for word in wanted { open[word, default: 0] += 1 }
        let length = min(wanted.count, forms.count)
        var hits = 0
        var best: (range: Range<Int>, share: Double)?
        for end in forms.indices {
            if let left = open[forms[end]] {
                if left > 0 { hits += 1 }
                open[forms[end]] = left - 1
            }
            if end >= length, let left = open[forms[end - length]] {
                if left >= 0 { hits -= 1 }
                open[forms[end - length]] = left + 1
            }
            let share = Double(hits) / Double(wanted.count)
            if end + 1 >= length, share > (best?.share ?? 0) { best = ((end + 1 - length)..<(end + 1), share) }
        }
        return best
    }

    /// Two words or fewer are altered too easily by chance.
    private static let shortest = 3
    /// Set on the project's own bundles.
    private static let alteredShare = 0.6
}
