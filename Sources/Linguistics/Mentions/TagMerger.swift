import NewsModel

/// Joins what the rules found with what a tagger saw.
///
/// Lists decide nationalities, titles, events and known names. Of the rest the tagger decides the kind, and the bounds
/// where it is sure: rules cannot tell two names side by side from one of two words.
struct TagMerger {
    let document: Document
    let names: NameData
    private let tags: [TaggedName]

    /// - Parameter tags: in any order; those that overlap an earlier one, or no token, are left out.
    init(document: Document, names: NameData, tags: [TaggedName]) {
        self.document = document
        self.names = names
        var kept: [TaggedName] = []
        for tag in tags.sorted(by: { ($0.span, -$0.confidence) < ($1.span, -$1.confidence) })
        where tag.span.lowerBound >= kept.last?.span.upperBound ?? 0 && !document.tokens(in: tag.span).isEmpty {
            kept.append(tag)
        }
        self.tags = kept
    }

    /// From here on a tagger's kind counts against a rule's guess, its bounds, and its kind against likely rules.
    /// Set by reason until a tagger's confidence is calibrated; rerun the entity figures when one is.
    private static let kindConfidence = 0.5
    private static let boundsConfidence = 0.7

    /// - Complexity: O(*n*) in names and tags.
    func merged(_ candidates: [NameCandidate]) -> [NameCandidate] {
        var result: [NameCandidate] = []
        var next = 0
        for candidate in candidates {
            while next < tags.count, tags[next].span.upperBound <= candidate.span.lowerBound {
                result += added(tags[next], after: result.last, before: candidate)
                next += 1
            }
            var overlapping: [TaggedName] = []
            while next < tags.count, tags[next].span.lowerBound < candidate.span.upperBound {
                overlapping.append(tags[next])
                next += 1
            }
            result += merged(candidate, overlapping, after: result.last)
        }
        for tag in tags[next...] { result += added(tag, after: result.last, before: nil) }
        return result
    }

    private func merged(
        _ candidate: NameCandidate, _ tags: [TaggedName], after last: NameCandidate?
    ) -> [NameCandidate] {
        if candidate.certainty == .listed { return [candidate] }
        guard let first = tags.first else { return isDoubtful(candidate) ? [] : [candidate] }
        let sure = tags.filter { $0.confidence >= Self.boundsConfidence }
        if sure.count > 1 { return sure.compactMap { cut(candidate, to: $0, after: nil) } }
        guard let tag = sure.first else {
            guard first.confidence >= Self.kindConfidence, candidate.certainty == .guessed else { return [candidate] }
            return [retyped(candidate, first)]
        }
        return [cut(candidate, to: tag, after: last) ?? candidate]
    }

    /// A guess at a sentence's head that the tagger does not share.
    private func isDoubtful(_ candidate: NameCandidate) -> Bool {
        guard candidate.certainty == .guessed, candidate.tokens.count == 1 else { return false }
        let sentence = document.sentences[document.sentence(at: candidate.span.lowerBound)]
        return sentence.tokens.lowerBound == candidate.tokens.lowerBound
    }

    private func retyped(_ candidate: NameCandidate, _ tag: TaggedName) -> NameCandidate {
        var result = candidate
        result.kind = tag.kind
        result.certainty = .likely
        if tag.kind != .person { result.titles = [] }
        return result
    }

    /// A candidate with a tag's bounds: titles and nationalities before it, and what an earlier name holds, stay out.
    private func cut(_ candidate: NameCandidate, to tag: TaggedName, after last: NameCandidate?) -> NameCandidate? {
        var range = document.tokens(in: tag.span)
        let start = max(range.lowerBound, last?.tokens.upperBound ?? 0)
        range = start..<max(start, range.upperBound)
        if range.lowerBound < candidate.tokens.lowerBound,
            (range.lowerBound..<candidate.tokens.lowerBound).contains(where: isLeadIn)
        {
            range = candidate.tokens.lowerBound..<max(candidate.tokens.lowerBound, range.upperBound)
        }
        guard let first = range.first else { return nil }
        var result = retyped(candidate, tag)
        result.tokens = range
        result.span = SourceSpan(document.tokens[first].span.lowerBound, document.tokens[range.last!].span.upperBound)
        result.text = document.text(at: result.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        result.folded = NameKey.fold(result.text)
        if first != candidate.tokens.lowerBound { result.titles = [] }
        return result
    }

    private func isLeadIn(_ token: Int) -> Bool {
        let folded = NameKey.fold(document.tokens[token].lower)
        return !document.tokens[token].isCapitalized || names.titles.isTitle(folded) || names.isGroup(folded)
            || names.titles.isModifier(folded)
    }

    /// A tagged name where the rules saw none; it must have a capital and be no title.
    private func added(_ tag: TaggedName, after last: NameCandidate?, before next: NameCandidate?) -> [NameCandidate] {
        guard tag.confidence >= Self.boundsConfidence else { return [] }
        var range = document.tokens(in: tag.span)
        while let first = range.first, isLeadIn(first) || names.notNames.contains(document.tokens[first].lower) {
            range.removeFirst()
        }
        guard let first = range.first, first >= last?.tokens.upperBound ?? 0,
            range.upperBound <= next?.tokens.lowerBound ?? document.tokens.count
        else { return [] }
        let empty = NameCandidate(
            span: tag.span, tokens: range, text: "", folded: "", kind: tag.kind, certainty: .likely)
        let bounded = SourceSpan(
            document.tokens[first].span.lowerBound, document.tokens[range.upperBound - 1].span.upperBound)
        return cut(
            empty, to: TaggedName(span: bounded, kind: tag.kind, confidence: tag.confidence), after: last
        ).map { [$0] } ?? []
    }
}
