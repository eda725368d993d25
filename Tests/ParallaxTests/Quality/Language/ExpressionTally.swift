import NewsModel
import TestSupport

/// Counts labelled stretches of sentences that are found, and those whose meaning is right.
///
/// A stretch is found where one of the program's begins and ends as the label does, an article at its head left aside.
/// A meaning is right where any stretch that meets the label's has it.
struct ExpressionTally {
    private(set) var spans = Tally()
    private(set) var values = Tally()
    /// Rows in which something is amiss, for reading.
    private(set) var misses: [String] = []

    private static let articles = ["The ", "the ", "An ", "an ", "A ", "a "]

    mutating func add<Found, Label>(
        _ marked: MarkedText, labels: [Label], found: [Found], span: (Found) -> SourceSpan,
        agree: (Found, Label) -> Bool
    ) {
        let wanted = marked.spans.map { Self.core($0, in: marked.text) }
        let given = found.map { Self.core(span($0), in: marked.text) }
        let hits = wanted.filter(given.contains).count
        spans = spans + Tally(Double(2 * hits), of: wanted.count + given.count)
        let outcomes = zip(marked.spans, labels).map { place, label in
            found.contains { span($0).overlaps(place) && agree($0, label) }
        }
        values = values + Tally(outcomes)
        if hits < max(wanted.count, given.count) || outcomes.contains(false) {
            misses.append(MarkedText.rendered(found.map(span), in: marked.text))
        }
    }

    private static func core(_ span: SourceSpan, in text: String) -> SourceSpan {
        let words = text.text(at: span)
        let article = articles.first { words.hasPrefix($0) }
        return SourceSpan(span.lowerBound + (article?.utf8.count ?? 0), span.upperBound)
    }
}
