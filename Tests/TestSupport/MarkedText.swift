public import NewsModel

/// A text written with brackets around the stretches that matter: `"⟦Nine people⟧ died"`.
///
/// Brackets may nest and may not cross. What is found can be written the same way by ``rendered(_:in:)``, so that a
/// test compares two readable lines instead of offsets counted by hand.
public struct MarkedText: Sendable {
    /// The text without the brackets.
    public let text: String
    /// The bracketed stretches, in the order of their opening brackets.
    public let spans: [SourceSpan]

    public init(_ marked: String) {
        // Scalars, since a bracket before a combining accent makes one character with it.
        var text = String.UnicodeScalarView()
        var length = 0
        var open: [Int] = []
        var spans: [(start: Int, end: Int)] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                open.append(spans.count)
                spans.append((length, length))
            case "⟧":
                guard let last = open.popLast() else { preconditionFailure("A bracket closes that none opened.") }
                spans[last].end = length
            default:
                text.append(scalar)
                length += UTF8.width(scalar)
            }
        }
        precondition(open.isEmpty, "A bracket is left open.")
        self.text = String(text)
        self.spans = spans.map { SourceSpan($0.start, $0.end) }
    }

    /// A text with brackets around spans that do not overlap, in any order.
    ///
    /// ```swift
    /// MarkedText.rendered([SourceSpan(0, 4)], in: "Nine people died")  // "⟦Nine⟧ people died"
    /// ```
    public static func rendered(_ spans: [SourceSpan], in text: String) -> String {
        var result = ""
        var last = 0
        for span in spans.sorted() {
            precondition(span.lowerBound >= last, "Spans that overlap cannot be bracketed.")
            result += text.text(at: SourceSpan(last, span.lowerBound)) + "⟦" + text.text(at: span) + "⟧"
            last = span.upperBound
        }
        return result + text.text(at: SourceSpan(last, text.utf8.count))
    }
}
