import NewsModel

/// Which way a date without a year, or a weekday, is to be looked for.
///
/// ```
/// Bad:    published 1998-12-05, "expected to join in April" -> 1998-04
/// Wanted: published 1998-12-05, "expected to join in April" -> 1999-04
/// ```
///
/// News tells what has happened: the past is assumed. A word of intention before the expression, in the same sentence
/// and nearer than a word of the past, turns it; a verb right beside the expression outweighs both.
extension TimeReader {
    enum Direction { case past, future }

    /// Pieces before an expression that are searched. A bound on the work, not a measured figure.
    private static let window = 14

    func direction(at index: Int) -> Direction? {
        let sentence = sentenceStart(index)
        if let limit = deadline(index) { return limit }
        if let near = neighbouringDirection(index) { return near }
        let start = max(sentence, index - Self.window)
        var position = index - 1
        while position >= start {
            if isFutureCue(position) { return .future }
            if isIn(.pastCues, position), !isIn(.nowBe, position - 1) {
                return isInfinitive(position) ? .future : .past
            }
            position -= 1
        }
        return index <= sentence + 2 ? followingDirection(index) : nil
    }

    /// "until Tuesday", "until 9 a.m. Tuesday": ahead, unless the sentence goes on in the past ("Until Thursday they had").
    private func deadline(_ index: Int) -> Direction? {
        var start = index
        while start > index - Self.clockPieces, isClockPiece(start - 1) { start -= 1 }
        guard isIn(.immediateFuture, start - 1) else { return nil }
        let isTold = (index + 1..<index + Self.clockPieces).contains { isIn(.toldAfter, $0) }
        return isTold ? .past : .future
    }

    /// The longest clock time that is stepped over to find "until": "9.30 a.m. EST on". A bound on the work.
    private static let clockPieces = 5

    private func isClockPiece(_ index: Int) -> Bool {
        pieces.isFigures(index) || isIn(.am, index) || isIn(.pm, index) || isIn(.zones, index) || isIn(.onOnly, index)
    }

    /// The verb that touches an expression: "predicted Wednesday", "on Sunday issued"; "Wednesday's ruling" has happened.
    private func neighbouringDirection(_ index: Int) -> Direction? {
        let before = isIn(.onOnly, index - 1) ? index - 2 : index - 1
        if hasPastEnding(before), !isFutureCue(before) { return isInfinitive(before) ? .future : .past }
        let isAfter = hasPastEnding(index + 1) && !isFutureCue(index + 1)
        if isAfter, !isFutureCue(index - 1), !isFutureCue(before) { return .past }
        return isIn(.possessive, index + 1) && pieces.isWord(index + 2) ? .past : nil
    }

    /// A regular past form in lower case.
    private func hasPastEnding(_ index: Int) -> Bool {
        guard pieces.isWord(index), !pieces.isCapitalized(index) else { return false }
        let text = pieces.text(index)
        return text.utf8.count > Self.shortestPast && words.pastEndings.contains { text.hasSuffix($0) }
    }

    /// "need", "shed" and "red" end as past forms do; such short words are left to the list.
    private static let shortestPast = 4

    /// "to be held", "will be held": what the participle says is still to come.
    private func isInfinitive(_ index: Int) -> Bool { isIn(.be, index - 1) && isIn(.beforeBe, index - 2) }

    /// A word of intention; a "plan" is one where something follows that is planned.
    private func isFutureCue(_ index: Int) -> Bool {
        isIn(.futureCues, index) && (!isIn(.nounCues, index) || isIn(.to, index + 1))
    }

    /// "On Monday the court will …": the first cue after the expression, where none stands before it.
    private func followingDirection(_ index: Int) -> Direction? {
        for position in index..<min(pieces.count, index + Self.window) {
            if isIn(.futureVerbs, position), position > index + 1 { return .future }
            if isIn(.pastCues, position) || pieces.text(position) == "." { return nil }
        }
        return nil
    }

    /// The number of the sentence that a piece stands in.
    func sentence(_ index: Int) -> Int { sentenceStarts.partitioningIndex { $0 > index } - 1 }

    private func sentenceStart(_ index: Int) -> Int {
        let number = sentence(index)
        return number < 0 ? 0 : sentenceStarts[number]
    }

    /// Whether the sentence arranges something with its reader, so that no year can be told for its dates.
    func isRequest(_ index: Int) -> Bool {
        register.isRequest(sentence(index)) && direction(at: index) != .past
    }

    /// Whether what stands here is put as in a note or a query rather than as in a report.
    func isNoteLike(_ index: Int) -> Bool { register.isNote || isRequest(index) }
}
