internal import NewsModel

/// One pass over the tokens of a sentence; what is joined and what is cut stands in files of their own.
struct WordScanner {
    let text: ByteText
    let tokens: [Token]
    let range: Range<Int>
    let rules: SplittingWords
    private(set) var words: [WordSpan] = []
    private var surface = -1

    init(text: ByteText, tokens: [Token], range: Range<Int>, rules: SplittingWords) {
        self.text = text
        self.tokens = tokens
        self.range = range
        self.rules = rules
        words.reserveCapacity(range.count + range.count / 8)
    }

    mutating func scan() -> [WordSpan] {
        var index = range.lowerBound
        while index < range.upperBound {
            if let end = joinedEnd(from: index) {
                append(tokens[index].span.lowerBound, tokens[end - 1].span.upperBound, of: index)
                index = end
                continue
            }
            switch tokens[index].kind {
            case .word where isPossessive(index): appendClitic(index)
            case .word where endsSentenceWithStop(index): splitStop(index)
            case .word: splitWord(index)
            case .number: splitFigures(index)
            case .punctuation where isPossessiveMark(index): appendClitic(index)
            case .punctuation: splitDots(index)
            case .quote, .symbol: append(index)
            }
            index += 1
        }
        return words
    }

    /// Whether a token touches the one before it in the sentence.
    func touchesPrevious(_ index: Int) -> Bool {
        index > range.lowerBound && index < range.upperBound
            && tokens[index].span.lowerBound == tokens[index - 1].span.upperBound
    }

    /// A word that begins a new surface word.
    mutating func append(_ start: Int, _ end: Int, of token: Int) {
        surface += 1
        words.append(WordSpan(span: SourceSpan(start, end), token: token, surface: surface))
    }

    /// A word that goes on in the surface word before it.
    mutating func appendAttached(_ start: Int, _ end: Int, of token: Int) {
        words.append(WordSpan(span: SourceSpan(start, end), token: token, surface: max(surface, 0)))
        surface = max(surface, 0)
    }

    private mutating func append(_ index: Int) {
        append(tokens[index].span.lowerBound, tokens[index].span.upperBound, of: index)
    }

    private mutating func appendClitic(_ index: Int) {
        appendAttached(tokens[index].span.lowerBound, tokens[index].span.upperBound, of: index)
    }

    /// Whether an abbreviation ends the sentence, and its stop with it: "gas, oil, etc."
    private func endsSentenceWithStop(_ index: Int) -> Bool {
        index == range.upperBound - 1 && tokens[index].span.count > 2
            && text.byte(at: tokens[index].span.upperBound - 1) == UInt8(ascii: ".")
    }

    /// The stop of the sentence is a word of its own, as in EWT.
    private mutating func splitStop(_ index: Int) {
        let span = tokens[index].span
        append(span.lowerBound, span.upperBound - 1, of: index)
        append(span.upperBound - 1, span.upperBound, of: index)
    }

    /// Whether a token is the ending `'s` of the word or figures before it.
    private func isPossessive(_ index: Int) -> Bool {
        tokens[index].lower == "'s" && touchesPrevious(index)
            && (tokens[index - 1].kind == .word || tokens[index - 1].kind == .number)
    }

    /// Whether a token is the bare apostrophe of "workers'".
    private func isPossessiveMark(_ index: Int) -> Bool {
        tokens[index].lower == "'" && touchesPrevious(index) && tokens[index - 1].kind == .word
    }

    /// The dots of ". . ." are words each; other marks are one.
    private mutating func splitDots(_ index: Int) {
        let span = tokens[index].span
        guard tokens[index].lower.utf8.count > 1, text.byte(at: span.lowerBound + 1) == 0x20 else {
            append(index)
            return
        }
        for offset in span.lowerBound..<span.upperBound where text.byte(at: offset) != 0x20 {
            append(offset, offset + 1, of: index)
        }
    }
}
