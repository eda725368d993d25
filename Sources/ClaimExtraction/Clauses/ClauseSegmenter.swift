import Linguistics
import NewsModel

/// Cuts a sentence into the stretches that can be true or false by themselves.
///
/// Unwanted: "A quake struck before dawn, killing at least 61 people and injuring more than 200" as one claim, so that
/// a later toll of 143 sets the whole sentence in doubt. Wanted: the quake, the dead and the injured, each by itself.
///
/// Coordinated and subordinate clauses, participles after a comma, relative clauses and figures set off by commas are
/// cut; quoted words never are, and noun phrases never at "and". The idea of such units is Elementary Discourse Units
/// (Carlson & Marcu, "Discourse Tagging Reference Manual", 2001), cut here by marks and small words.
struct ClauseSegmenter {
    let document: Document
    let words: WordData
    let clauses: ClauseWords
    private let sentence: Sentence
    private let figures: Set<Int>
    private let finder: VerbFinder
    let marks: SentenceMarks

    /// - Parameters:
    ///   - quoted: token ranges that stay whole: words between quotation marks.
    ///   - frames: source and cue of attributions: their verbs carry no claim of their own.
    ///   - figures: token indices at which a figure begins.
    init(
        document: Document, words: WordData, clauses: ClauseWords, sentence: Sentence, quoted: [Range<Int>],
        frames: [Range<Int>], figures: Set<Int>
    ) {
        self.document = document
        self.words = words
        self.clauses = clauses
        self.sentence = sentence
        self.figures = figures
        finder = VerbFinder(tokens: document.tokens, words: words, clauses: clauses)
        marks = SentenceMarks(sentence.tokens, quoted: quoted, frames: frames, figures: figures, finder: finder)
    }

    /// Token ranges that cover the sentence in order, marks and conjunctions between them left out.
    ///
    /// - Complexity: O(*n*) in the sentence's tokens; every look-ahead is bounded.
    func segments() -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = sentence.tokens.lowerBound
        var index = start
        while index < sentence.tokens.upperBound {
            if let next = boundary(at: index, from: start, in: sentence.tokens) {
                result.append(start..<index)
                start = next
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
        result.append(start..<sentence.tokens.upperBound)
        return joined(result)
    }

    /// Where the next segment begins if one ends before `index`; `nil` if none does.
    private func boundary(at index: Int, from start: Int, in sentence: Range<Int>) -> Int? {
        guard index > start, index + 1 < sentence.upperBound, !marks.isQuoted(index), !marks.isFramed(index)
        else { return nil }
        let lower = document.tokens[index].lower
        if lower == ";" || lower == "-" && isDash(index) { return index + 1 }
        if lower == "," { return afterComma(index, from: start, in: sentence) }
        if clauses.coordinators.contains(lower) { return atCoordinator(index, from: start, in: sentence) }
        if clauses.subordinators.contains(lower), !isMeasured(index), hasClaim(start..<index),
            opensClause(after: index, in: sentence)
        {
            return index
        }
        return nil
    }

    /// "one day after": the words before it measure it, so that it begins nothing.
    private func isMeasured(_ index: Int) -> Bool {
        (max(0, index - 2)..<index).contains(where: figures.contains)
    }

    /// A dash between words, not within one.
    private func isDash(_ index: Int) -> Bool {
        let span = document.tokens[index].span
        return span.count > 1 || document.tokens[index - 1].span.upperBound < span.lowerBound
    }

    private func afterComma(_ comma: Int, from start: Int, in sentence: Range<Int>) -> Int? {
        let next = comma + 1
        guard !marks.isQuoted(next), !marks.isFramed(next) || finder.isPresentParticiple(next) else { return nil }
        let lower = document.tokens[next].lower
        if clauses.coordinators.contains(lower) || clauses.subordinators.contains(lower) { return nil }
        if finder.isPresentParticiple(next), hasClaim(start..<comma) { return next }
        if let end = relativeEnd(before: comma, from: start), end == comma { return next }
        if clauses.relatives.contains(lower), hasClaim(start..<comma), endsSentence(relative: next, in: sentence) {
            return next
        }
        if opensFigure(next, in: sentence), marks.hasContent(start..<comma) { return next }
        if clauses.detachingPrepositions.contains(lower), hasClaim(start..<comma), isStatement(from: next, in: sentence)
        {
            return next
        }
        if isSubordinate(start), hasClaim(start..<comma), opensClause(after: comma, in: sentence) { return next }
        return nil
    }

    /// "President Monsour, who called off a trip, was heckled": the main verb goes on after the relative clause.
    private func relativeEnd(before comma: Int, from start: Int) -> Int? {
        guard comma + 1 < document.tokens.count, finder.isFinite(comma + 1) else { return nil }
        guard let head = marks.lastRelative(in: start..<comma), head > start, document.tokens[head - 1].lower == ",",
            marks.hasFiniteVerb(head..<comma)
        else { return nil }
        return comma
    }

    /// "…, who is wanted for questioning.": nothing but the relative clause follows.
    private func endsSentence(relative start: Int, in sentence: Range<Int>) -> Bool {
        let rest = start..<sentence.upperBound
        return marks.hasUnframedFiniteVerb(rest)
            && !rest.contains { document.tokens[$0].lower == "," && relativeEnd(before: $0, from: start - 2) == $0 }
    }

    private func atCoordinator(_ index: Int, from start: Int, in sentence: Range<Int>) -> Int? {
        let next = index + 1
        guard !marks.isQuoted(next), hasClaim(start..<index) else { return nil }
        // "…, and the Standard says …": a frame opens with its source.
        if marks.isFramed(next) { return next }
        if finder.isPresentParticiple(next) {
            return marks.hasParticiple(start..<index) ? next : nil
        }
        if finder.isFinite(next) || opensClause(after: index, in: sentence) { return next }
        return clauses.subordinators.contains(document.tokens[next].lower) ? next : nil
    }

    /// Whether a subject and a finite verb follow before the next mark, within a noun phrase's length; one insertion
    /// between commas is stepped over ("while the Standard, publishing later, gives").
    private func opensClause(after index: Int, in sentence: Range<Int>) -> Bool {
        let limit = min(sentence.upperBound, index + 1 + Self.longestSubject)
        var position = index + 1
        var hasInsertion = false
        while position < limit {
            let token = document.tokens[position]
            if marks.isQuoted(position) { return false }
            if token.kind == .punctuation {
                guard !hasInsertion, position > index + 1, token.lower == ",",
                    let end = (position + 1..<limit).first(where: { document.tokens[$0].lower == "," })
                else { return false }
                hasInsertion = true
                position = end
            } else {
                if position > index + 1, clauses.coordinators.contains(token.lower) && !isNounAhead(position) {
                    return false
                }
                if finder.isFinite(position) { return position > index + 1 }
            }
            position += 1
        }
        return false
    }

    /// "rain and wind delayed": the coordinator joins subjects.
    private func isNounAhead(_ position: Int) -> Bool {
        position + 1 < document.tokens.count && !finder.isFinite(position + 1)
    }

    /// ", six of them in intensive care", ", the strongest of magnitude 5.1", ", a town of 22,000 people".
    private func opensFigure(_ index: Int, in sentence: Range<Int>) -> Bool {
        let end = phraseEnd(from: index, in: sentence)
        guard end - index >= 3 else { return false }
        let tokens = document.tokens
        let isPartitive = (index..<min(end, index + 5)).contains { position in
            clauses.partitives.contains(tokens[position].lower) && position + 1 < end
                && clauses.partitiveObjects.contains(tokens[position + 1].lower)
        }
        if isPartitive { return clauses.quantifiers.contains(tokens[index].lower) || figures.contains(index) }
        let holdsFigure = (index..<end).contains(where: figures.contains)
        return holdsFigure && clauses.determiners.contains(tokens[index].lower)
            && !isApposition(endingAt: end, in: sentence)
    }

    /// "The hospital in Ilmet, a town of 22,000 people, was damaged": the verb of the noun before goes on after it.
    private func isApposition(endingAt end: Int, in sentence: Range<Int>) -> Bool {
        end + 1 < sentence.upperBound && document.tokens[end].lower == ","
            && (finder.isFinite(end + 1) || marks.isFramed(end + 1))
    }

    private func isStatement(from index: Int, in sentence: Range<Int>) -> Bool {
        let end = phraseEnd(from: index, in: sentence)
        let tokens = index..<end
        return end - index >= 4
            && (tokens.contains(where: figures.contains)
                || tokens.contains { clauses.superlatives.contains(document.tokens[$0].lower) })
    }

    private func phraseEnd(from index: Int, in sentence: Range<Int>) -> Int {
        var end = index
        while end < sentence.upperBound, document.tokens[end].kind != .punctuation { end += 1 }
        return end
    }

    private func isSubordinate(_ start: Int) -> Bool { clauses.subordinators.contains(document.tokens[start].lower) }

    /// Whether a stretch says something by itself: a verb that is not a frame's, or a participle, or a frame with a
    /// noun phrase for its content ("He condemned the recent strikes").
    private func hasClaim(_ range: Range<Int>) -> Bool {
        marks.hasClaimVerb(range) || marks.hasFrame(range) && isClaim(range)
    }

    /// Segments too poor to be a claim go to the one before, or after at the sentence's head.
    private func joined(_ segments: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for segment in segments {
            if let last = result.last, !isClaim(segment) || !isClaim(last) {
                result[result.count - 1] = last.lowerBound..<segment.upperBound
            } else {
                result.append(segment)
            }
        }
        return result
    }

    /// Two content words outside the frames, or one and a figure, or one in a clause with a finite verb.
    private func isClaim(_ segment: Range<Int>) -> Bool {
        let weight = marks.weight(segment)
        return weight >= 2 || weight == 1 && marks.hasUnframedFiniteVerb(segment)
    }

    /// How many tokens a subject may take before its verb; set on the project's own bundles.
    private static let longestSubject = 16
}
