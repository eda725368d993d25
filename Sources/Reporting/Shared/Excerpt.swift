import NewsModel

/// Cuts a wording to a length so that the words that matter stay in sight.
///
/// Bad: "The ministry said on Monday that at least…" against "The ministry said on Monday that at least…".
/// Wanted: "…that at least 12 people…" against "…that at least 14 people…".
struct Excerpt {
    private let before: [Character]
    private let focus: [Character]
    private let after: [Character]
    private static let ellipsis: Character = "…"
    /// A cut moves back to a space that lies within this many characters.
    private static let wordSearch = 12

    /// - Parameters:
    ///   - span: the wording.
    ///   - focus: the words to keep; ignored where they lie outside the wording.
    init(of span: SourceSpan, in text: String, around focus: SourceSpan?) {
        let kept = focus.flatMap { span.intersection($0) } ?? SourceSpan(span.lowerBound, span.lowerBound)
        before = Array(PlainLine.collapsed(text.text(at: SourceSpan(span.lowerBound, kept.lowerBound))))
        self.focus = Array(PlainLine.collapsed(text.text(at: kept)))
        after = Array(PlainLine.collapsed(text.text(at: SourceSpan(kept.upperBound, span.upperBound))))
    }

    /// A text of which the beginning matters.
    init(whole text: String) {
        self.init(of: SourceSpan(0, text.utf8.count), in: text, around: nil)
    }

    /// Length of the whole wording, in characters.
    var count: Int { before.count + focus.count + after.count }

    /// The wording in at most `limit` characters, ellipses included.
    func cut(to limit: Int) -> String {
        if count <= limit { return String(before + focus + after).trimmed }
        if focus.count + 2 >= limit { return Self.head(of: focus, limit: limit) }
        let room = limit - focus.count
        let left = min(before.count, max(room / 2, room - after.count))
        return Self.tail(of: before, limit: left) + String(focus) + Self.head(of: after, limit: room - left)
    }

    private static func head(of text: [Character], limit: Int) -> String {
        guard text.count > limit else { return String(text) }
        guard limit > 0 else { return "" }
        var kept = text.prefix(limit - 1)
        if let space = kept.suffix(wordSearch).lastIndex(of: " "), space > 0 { kept = kept[..<space] }
        return String(kept) + String(ellipsis)
    }

    private static func tail(of text: [Character], limit: Int) -> String {
        guard text.count > limit else { return String(text) }
        guard limit > 0 else { return "" }
        var kept = text.suffix(limit - 1)
        if let space = kept.prefix(wordSearch).firstIndex(of: " ") { kept = kept[(space + 1)...] }
        return String(ellipsis) + String(kept)
    }
}

extension ComparisonIndex {
    /// Both wordings of a pair in `limit` characters together; what one leaves free the other may use.
    func excerpts(of joined: JoinedPair, limit: Int) -> (first: String, second: String) {
        let leading = KeyDifferences.leading(of: joined.pair)
        let first = excerpt(of: joined.first, around: leading?.first)
        let second = excerpt(of: joined.second, around: leading?.second)
        let half = limit / 2
        return (
            first.cut(to: max(half, limit - second.count)), second.cut(to: max(limit - half, limit - first.count))
        )
    }

    private func excerpt(of claim: Claim, around focus: SourceSpan?) -> Excerpt {
        Excerpt(of: claim.span, in: article(claim.article).text, around: focus)
    }
}
