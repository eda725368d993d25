internal import Linguistics
internal import NewsModel

/// Makes the list of quotations: every pair of marks that holds somebody's words, and all content reported without
/// marks.
///
/// ```
/// "A," she said, "B."       two direct quotations
/// She called it "a mess".   one mixed
/// She said it would end.    one indirect
/// a so-called "expert"      none: nobody's words
/// ```
struct QuotationCollector {
    private let text: AttributionText
    private var quotations: [Quotation] = []
    private var isTaken: [Bool]

    init(_ text: AttributionText) {
        self.text = text
        isTaken = [Bool](repeating: false, count: text.stretches.count)
    }

    mutating func collect(_ drafts: [AttributionDraft], _ links: [AttributionLink]) -> [Quotation] {
        for (draft, link) in zip(drafts, links) where draft.source != nil { read(draft, link) }
        readFollowing(drafts, links)
        return quotations.sorted { $0.span < $1.span }
    }

    private mutating func read(_ draft: AttributionDraft, _ link: AttributionLink) {
        let inside = stretches(in: draft.content)
        guard !inside.isEmpty else {
            guard !draft.isNoun else { return }
            quotations.append(Quotation(span: link.content, kind: .indirect, speaker: link.source, name: link.name))
            return
        }
        let isDirect = isDirect(draft, inside)
        for stretch in inside where !isTaken[stretch] { add(stretch, isDirect ? .direct : .mixed, link) }
    }

    /// Whether content begins with a mark and no words but source and cue stand outside the marks.
    private func isDirect(_ draft: AttributionDraft, _ inside: Range<Int>) -> Bool {
        let first = text.stretches[inside.lowerBound].tokens
        guard first.lowerBound == draft.content.lowerBound else { return false }
        return inside.count > 1 || first.upperBound >= draft.content.upperBound - 1
    }

    private mutating func add(_ stretch: Int, _ kind: Quotation.Kind, _ link: AttributionLink?) {
        isTaken[stretch] = true
        guard let span = innerSpan(text.stretches[stretch]) else { return }
        quotations.append(Quotation(span: span, kind: kind, speaker: link?.source, name: link?.name))
    }

    private func innerSpan(_ stretch: QuotedStretch) -> SourceSpan? {
        let start = stretch.tokens.lowerBound + 1
        let end = stretch.isClosed ? stretch.tokens.upperBound - 1 : stretch.tokens.upperBound
        return start < end ? text.span(start..<end) : nil
    }

    private func stretches(in range: Range<Int>) -> Range<Int> {
        let start = text.stretches.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
        let end = text.stretches.partitioningIndex { $0.tokens.upperBound > range.upperBound }
        return start..<max(start, end)
    }

    /// A whole quoted sentence without a cue belongs to whoever the sentence before it, in the same paragraph, gives
    /// the word; without one it is a quotation of nobody known, as is one that ends with a mark of its own
    /// ("'They took the soul out of this house,' the Courier quotes her as saying").
    private mutating func readFollowing(_ drafts: [AttributionDraft], _ links: [AttributionLink]) {
        var draft = 0
        for stretch in text.stretches.indices where !isTaken[stretch] {
            let tokens = text.stretches[stretch].tokens
            while draft < drafts.count, drafts[draft].cue.lowerBound < tokens.lowerBound { draft += 1 }
            guard isSentence(tokens) else {
                if isStatement(text.stretches[stretch]) { add(stretch, .direct, nil) }
                continue
            }
            let last = draft > 0 && follows(tokens.lowerBound, drafts[draft - 1].cue) ? links[draft - 1] : nil
            add(stretch, .direct, last)
        }
    }

    private func isSentence(_ tokens: Range<Int>) -> Bool {
        let document = text.document
        let start = text.tokens[tokens.lowerBound].span.lowerBound
        let sentence = document.sentences[document.sentence(at: start)]
        return sentence.tokens.lowerBound == tokens.lowerBound && tokens.count >= Self.shortestSentence
            && sentence.tokens.upperBound <= tokens.upperBound
    }

    /// Whether the marks of a sentence stand within those of the quotation.
    private func isStatement(_ stretch: QuotedStretch) -> Bool {
        stretch.isClosed && stretch.tokens.count >= Self.shortestSentence
            && text.has(stretch.tokens.upperBound - 2, anyOf: .commas, .stops)
    }

    /// Tokens, marks included, of the shortest quoted sentence that is not taken for a title or a scare quote.
    private static let shortestSentence = 6

    private func follows(_ start: Int, _ cue: Range<Int>) -> Bool {
        let document = text.document
        let own = document.sentence(at: text.tokens[start].span.lowerBound)
        let cued = document.sentence(at: text.tokens[cue.lowerBound].span.lowerBound)
        return document.sentences[own].paragraph == document.sentences[cued].paragraph && own - cued <= 1
    }
}
