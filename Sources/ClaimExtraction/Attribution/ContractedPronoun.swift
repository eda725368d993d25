internal import Linguistics
internal import NewsModel

/// Parts "she's" between a source and its cue: the pronoun speaks, the auxiliary belongs to the cue.
///
/// ```
/// He's been saying it would sink.     source "He", cue "'s been saying"
/// ```
enum ContractedPronoun {
    static func spans(of draft: AttributionDraft, in text: AttributionText) -> (source: SourceSpan?, cue: SourceSpan) {
        let cue = text.span(draft.cue)
        guard let source = draft.source else { return (nil, cue) }
        let whole = text.span(source)
        guard source.count == 1, text.has(.contractedVerbs, source.lowerBound),
            let mark = mark(of: whole, in: text)
        else { return (whole, cue) }
        let pronoun = SourceSpan(whole.lowerBound, mark)
        let touches = draft.cue.lowerBound == source.upperBound
        return (pronoun, touches ? SourceSpan(mark, cue.upperBound) : cue)
    }

    /// The byte where the apostrophe of a short word stands.
    private static func mark(of span: SourceSpan, in text: AttributionText) -> Int? {
        var place = span.lowerBound
        for character in text.document.text(at: span).unicodeScalars {
            if character == "'" || character == "\u{2019}" { return place > span.lowerBound ? place : nil }
            place += UTF8.width(character)
        }
        return nil
    }
}
