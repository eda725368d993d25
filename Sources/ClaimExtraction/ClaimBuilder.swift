import Linguistics
import NewsModel

/// Makes an article's claims from its sentences and attributions.
struct ClaimBuilder {
    let document: Document
    let attributions: [AttributionLink]
    let quotations: [Quotation]
    let quantities: [Quantity]
    let times: [TimeExpression]
    let words: WordData
    let clauses: ClauseWords
    /// One tree a sentence, or none.
    var syntax: [ParsedSentence] = []

    /// Claims in text order, numbered later by whoever knows the article's place.
    ///
    /// - Complexity: O(*n*) in tokens; attributions are looked up by their sentence.
    func claims() -> [Claim] {
        let frames = FrameIndex(document: document, attributions: attributions, quotations: quotations)
        let figures = Set((quantities.map(\.span) + times.map(\.span)).map { document.tokens(in: $0).lowerBound })
        var result: [Claim] = []
        for (index, sentence) in document.sentences.enumerated() where !isHeading(sentence) {
            let local = frames[index]
            let segmenter = ClauseSegmenter(
                document: document, words: words, clauses: clauses, sentence: sentence, quoted: local.quoted,
                frames: local.frames, figures: figures)
            let links = LinkIndex(local.links)
            for segment in segmenter.segments() {
                if let claim = claim(segment, sentence: index, marks: segmenter.marks, links: links) {
                    result.append(claim)
                }
            }
        }
        return result
    }

    /// A short paragraph without a final stop, among others, is a heading and claims nothing. The stop may be that of an
    /// abbreviation: "It opened at 9 p.m."
    private func isHeading(_ sentence: Sentence) -> Bool {
        guard document.paragraphs.count > 1, sentence.tokens.count <= Self.longestHeading,
            let last = document.tokens[sentence.tokens].last
        else { return false }
        let paragraph = document.paragraphs[sentence.paragraph]
        let isAlone =
            paragraph.lowerBound >= sentence.span.lowerBound && paragraph.upperBound <= sentence.span.upperBound
        return isAlone && last.kind != .punctuation && last.kind != .quote && !last.lower.hasSuffix(".")
    }

    /// Tokens of the longest paragraph that is taken for a heading.
    private static let longestHeading = 12

    private func claim(_ segment: Range<Int>, sentence: Int, marks: SentenceMarks, links: LinkIndex) -> Claim? {
        guard let tokens = trimmed(segment) else { return nil }
        let span = SourceSpan(
            document.tokens[tokens.lowerBound].span.lowerBound,
            document.tokens[tokens.upperBound - 1].span.upperBound)
        let core = tokens.filter { !marks.isFramed($0) }
        let coreRange = (core.first ?? tokens.lowerBound)..<((core.last ?? tokens.upperBound - 1) + 1)
        let coreSpan = SourceSpan(
            document.tokens[coreRange.lowerBound].span.lowerBound,
            document.tokens[coreRange.upperBound - 1].span.upperBound)
        let chain = chain(over: coreSpan, words: core.filter { document.tokens[$0].kind != .punctuation }, in: links)
        let reader = ModalityReader(document: document, words: words, clauses: clauses, syntax: syntax)
        return Claim(
            id: "", article: 0, span: span, sentence: sentence, attribution: chain,
            modality: reader.modality(of: coreRange, under: chain),
            polarity: reader.polarity(of: coreRange, under: chain))
    }

    /// The links whose content holds two fifths or more of the claim, the outermost first.
    private func chain(over span: SourceSpan, words: [Int], in links: LinkIndex) -> [AttributionLink] {
        let holding = links.overlapping(span).filter { link in
            let held = words.count { link.content.contains(document.tokens[$0].span) }
            return held * 5 >= words.count * 2 && held > 0
        }
        let depths = holding.map { depth(of: $0, in: holding) }
        return holding.indices.sorted { left, right in
            (depths[left], -holding[left].content.count, left) < (depths[right], -holding[right].content.count, right)
        }.map { holding[$0] }
    }

    /// In how many other links' content the link's cue lies.
    private func depth(of link: AttributionLink, in links: [AttributionLink]) -> Int {
        guard let cue = link.cue else { return 0 }
        return links.count { $0 != link && $0.content.contains(cue) }
    }

    /// Without marks and joining words at the edges; quotation marks and a final stop stay. `nil` when no word is left.
    private func trimmed(_ segment: Range<Int>) -> Range<Int>? {
        var start = segment.lowerBound
        var end = segment.upperBound
        while start < end, isEdge(start) { start += 1 }
        while end > start, document.tokens[end - 1].lower == "," || document.tokens[end - 1].lower == "-" { end -= 1 }
        guard start < end, document.tokens[start..<end].contains(where: { $0.kind == .word || $0.kind == .number })
        else { return nil }
        return start..<end
    }

    private func isEdge(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.kind == .punctuation && token.lower != "(" || clauses.coordinators.contains(token.lower)
            || clauses.complementizers.contains(token.lower)
    }
}

/// Quoted stretches, frames and links that touch one sentence.
struct LocalFrames {
    var quoted: [Range<Int>] = []
    var frames: [Range<Int>] = []
    var links: [AttributionLink] = []
}

/// Attributions and quotations by the sentences they touch.
struct FrameIndex {
    private var bySentence: [LocalFrames]

    init(document: Document, attributions: [AttributionLink], quotations: [Quotation]) {
        bySentence = [LocalFrames](repeating: LocalFrames(), count: document.sentences.count)
        for link in attributions {
            for part in [link.source, link.cue].compactMap({ $0 }) {
                visit(part, document) { $0.frames.append(document.tokens(in: part)) }
            }
            visit(link.content, document) { $0.links.append(link) }
        }
        for quotation in quotations where quotation.kind != .indirect {
            visit(quotation.span, document) { $0.quoted.append(document.tokens(in: quotation.span)) }
        }
    }

    subscript(sentence: Int) -> LocalFrames { bySentence[sentence] }

    private mutating func visit(_ span: SourceSpan, _ document: Document, _ change: (inout LocalFrames) -> Void) {
        guard !bySentence.isEmpty else { return }
        for sentence in document.sentence(
            at: span.lowerBound)...document.sentence(at: max(span.lowerBound, span.upperBound - 1))
        {
            change(&bySentence[sentence])
        }
    }
}
