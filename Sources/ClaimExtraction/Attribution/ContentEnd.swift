internal import Linguistics
internal import NewsModel

/// Finds where reported content ends, and where content before a verb begins.
extension ContentFinder {
    /// The end of the content that begins at a token.
    ///
    /// - Parameter limit: the first token of the sentence's next attribution of the same rank, if there is one.
    func contentEnd(from start: Int, isPhrase: Bool, limit: Int?) -> Int {
        if start >= bounds.upperBound {
            // A quotation in the paragraph after a colon.
            return text.stretch(start).map { text.stretches[$0].tokens.upperBound } ?? start + 1
        }
        var index = start
        let last = min(limit ?? bounds.upperBound, bounds.upperBound)
        while index < last {
            if let stretch = text.stretch(index) {
                index = max(index + 1, text.stretches[stretch].tokens.upperBound)
                if index >= bounds.upperBound { return index }
                continue
            }
            if index > start, endsContent(index, isPhrase: isPhrase, start: start) { break }
            index += 1
        }
        return trimmed(end: min(index, max(last, start + 1)), after: start)
    }

    private func endsContent(_ index: Int, isPhrase: Bool, start: Int) -> Bool {
        if text.has(.semicolons, index) { return true }
        if isAccordingTo(index) { return !opensClause(index, from: start) }
        if text.has(.commas, index) {
            if isAccordingTo(index + 1), !opensClause(index, from: start) { return true }
            if isReportingGerund(index + 1) { return true }
            if text.has(.conjunctions, index + 1), startsReport(index + 2) { return true }
            return isPhrase && endsPhrase(atComma: index)
        }
        if text.has(.conjunctions, index) {
            return startsReport(index + 1) || isPhrase && clauseFollows(index + 1)
        }
        return isPhrase && text.has(.subordinators, index) && !text.has(.complementizers, index)
            && !text.has(index, anyOf: .questionWords, .roleWords, .comparisons)
    }

    /// A comma ends a noun phrase unless another item of a list follows.
    private func endsPhrase(atComma comma: Int) -> Bool {
        text.has(comma + 1, anyOf: .relatives, .conjunctions, .prepositions, .subordinators, .articles)
            || text.isGerund(comma + 1)
    }

    /// Whether nothing but "that" stands between the start of a content and a token: "that, according to".
    private func opensClause(_ index: Int, from start: Int) -> Bool {
        (start..<index).allSatisfy { text.has($0, anyOf: .complementizers, .commas) }
    }

    func isAccordingTo(_ index: Int) -> Bool {
        text.has(.accordingHeads, index) && text.has(.accordingParticles, index + 1)
    }

    private func isReportingGerund(_ index: Int) -> Bool {
        guard let tenses = text.sense(index)?.tenses else { return false }
        return tenses.contains(.gerund)
    }

    /// Whether a finite reporting verb, perhaps with auxiliaries, begins at a token.
    private func startsReport(_ start: Int) -> Bool {
        var index = start
        while index < bounds.upperBound, text.isAuxiliary(index) || text.has(.cueAdverbs, index) || text.isManner(index)
        {
            index += 1
        }
        guard index < bounds.upperBound, let group = text.verbGroup(at: index, from: bounds.lowerBound) else {
            return false
        }
        return group.shape == .finite && complement(of: group) != nil
    }

    /// Leaves out final marks, but not those inside a quotation; the start where nothing is left.
    func trimmed(end: Int, after start: Int) -> Int {
        var end = end
        while end > start + 1, !text.isQuoted(end - 1),
            text.has(end - 1, anyOf: .commas, .stops, .semicolons, .colons, .conjunctions)
                || text.has(.dashes, end - 1) || text.has(.closeBrackets, end - 1) && isUnopened(end - 1, after: start)
        {
            end -= 1
        }
        return max(end, start)
    }

    /// Whether a closing bracket's partner lies before the content.
    private func isUnopened(_ bracket: Int, after start: Int) -> Bool {
        let floor = max(start, bracket - Self.longestBracket)
        return !(floor..<bracket).contains { text.has(.openBrackets, $0) }
    }

    /// Tokens looked through for the partner of a bracket.
    private static let longestBracket = 60

    /// The content before a subject or inverted verb at a token: from the start of the sentence, or of the quotation
    /// that ends there.
    ///
    /// - Parameters:
    ///   - floor: the first token that no earlier attribution of the sentence has taken.
    ///   - needsVerb: whether a short stretch without a verb is an aside and no content.
    func precedingContent(before end: Int, floor: Int, needsVerb: Bool = true) -> Range<Int>? {
        var last = end
        while last > bounds.lowerBound, !text.isQuoted(last - 1),
            text.has(last - 1, anyOf: .commas, .colons, .stops) || text.has(.dashes, last - 1)
        {
            last -= 1
        }
        guard last > 0 else { return nil }
        if let stretch = text.stretch(last - 1) {
            let opening = text.stretches[stretch].tokens.lowerBound
            let isWhole = opening < bounds.lowerBound || isOpening(opening, of: max(floor, bounds.lowerBound))
            return (isWhole ? opening : max(floor, bounds.lowerBound))..<last
        }
        let start = afterOpeners(max(floor, bounds.lowerBound), before: last)
        guard start < last, !needsVerb || holdsVerb(start..<last) || end - last > 1 || last - start > Self.longestAside
        else {
            return nil
        }
        return start..<last
    }

    /// The end of a clause that goes on after an inserted ", he said,".
    func resumption(after index: Int) -> Int? {
        let next = index + 1
        guard text.has(.commas, index), next < bounds.upperBound, text.stretch(openingAt: next) == nil,
            !isReportingGerund(next), !text.isGerund(next), !isAccordingTo(next),
            !text.has(next, anyOf: .personRelatives, .prepositions, .conjunctions, .determiners, .subordinators),
            !startsReport(next)
        else { return nil }
        return contentEnd(from: next, isPhrase: false, limit: nil)
    }

    /// Steps over a bracket, comma or conjunction that opens a sentence or what is left of it.
    private func afterOpeners(_ start: Int, before end: Int) -> Int {
        var start = start
        while start < end, text.has(start, anyOf: .conjunctions, .openBrackets, .commas, .semicolons) { start += 1 }
        return start
    }

    /// Tokens of the longest stretch without a verb that, before "X said", is taken for an aside: "In his speech, …".
    private static let longestAside = 12

    private func holdsVerb(_ range: Range<Int>) -> Bool { range.contains { text.isFinite($0) || text.isQuoted($0) } }

    /// Whether nothing but marks and conjunctions stands before a token.
    private func isOpening(_ index: Int, of start: Int) -> Bool {
        start >= index || (start..<index).allSatisfy { !text.isWord($0) || text.has(.conjunctions, $0) }
            || text.has(index - 1, anyOf: .colons) || text.isSpacedDash(index - 1)
    }

    /// The end of a quotation that goes on after "…," she said: in the same sentence or right after it.
    func continuation(after index: Int) -> Int? {
        var next = index
        while next < text.tokens.count, next < index + 2, !text.isQuoted(next),
            text.has(next, anyOf: .commas, .stops, .colons, .semicolons)
        {
            next += 1
        }
        guard next > index, let stretch = text.stretch(openingAt: next), isSameParagraph(index, next) else {
            return nil
        }
        return stretch.tokens.upperBound
    }

    private func isSameParagraph(_ first: Int, _ second: Int) -> Bool {
        let document = text.document
        guard text.tokens.indices.contains(first - 1) else { return false }
        let left = document.sentences[document.sentence(at: text.tokens[first - 1].span.lowerBound)]
        let right = document.sentences[document.sentence(at: text.tokens[second].span.lowerBound)]
        return left.paragraph == right.paragraph
    }
}
