internal import NewsModel

/// Cuts raw text into tokens.
///
/// ```
/// Mr. Ito's 24-hour strike, in the U.S., cost $1.2bn (up 3.5%) …
/// Mr. Ito 's 24 - hour strike , in the U.S. , cost $ 1.2bn ( up 3.5 % ) …
/// ```
///
/// - A word keeps its inner apostrophes and hyphens ("don't", "mother-in-law", "twenty-five", "COVID-19").
/// - `'s` is a word of its own ("Ito" "'s", "it" "'s"); the bare apostrophe of "workers'" is a mark of its own, unless
///   a single quotation mark is open, which it then closes.
/// - An abbreviation keeps its stop ("Mr.", "U.S.", "a.m.", "J."; "No." before a figure), also at a sentence's end.
/// - Figures keep inner separators and letters that touch them ("12,500", "9.40", "10:30", "14/05/2026", "2026-05-14",
///   "21st", "1.2bn", "9pm"). A hyphen after figures stands alone: "24-hour" is "24" "-" "hour", "20-30" is "20" "-"
///   "30", so that a quantity can be read without looking into words.
/// - Runs of dots, dashes, `?!`, and the pairs ``` `` ``` and `''`, are one token; an emoji with its modifiers is one.
/// - A web address is one word.
public struct Tokenizer: Sendable {
    let boundaries: BoundaryWords

    public init(_ boundaries: BoundaryWords) { self.boundaries = boundaries }

    /// The tokens of a text, in order; they do not overlap, and only spaces and invisible characters lie between them.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func tokens(of text: String) -> [Token] {
        var scanner = TokenScanner(ByteText(text), boundaries)
        return scanner.scan()
    }
}

/// One pass over a text; the kinds of token are scanned in files of their own.
struct TokenScanner {
    let text: ByteText
    let boundaries: BoundaryWords
    var position = 0
    var tokens: [Token] = []
    /// Whether a single quotation mark was opened in this paragraph and not yet closed.
    var singleQuoteIsOpen = false

    init(_ text: ByteText, _ boundaries: BoundaryWords) {
        self.text = text
        self.boundaries = boundaries
        tokens.reserveCapacity(text.count / 5)
    }

    mutating func scan() -> [Token] {
        while position < text.count {
            let (scalar, length) = text.scalar(at: position)
            switch CharacterClass(scalar) {
            case .space, .invisible: position += length
            case .lineBreak:
                position += length
                singleQuoteIsOpen = false
            case .letter: scanWord()
            case .digit: scanNumber()
            case .apostrophe: scanApostrophe(length)
            case .quote: append(.quote, length: length)
            case .pictograph: scanPictograph()
            case .symbol: append(.symbol, length: length)
            case .punctuation: scanPunctuation(length)
            }
        }
        return tokens
    }

    /// Adds the token from the current position to `position + length` and steps over it.
    mutating func append(_ kind: Token.Kind, length: Int) {
        let end = position + length
        let lower = text.folded(position, end)
        var first: Bool?
        var capitals = 0
        var others = 0
        if kind == .word { countLetters(end: end, first: &first, capitals: &capitals, others: &others) }
        tokens.append(
            Token(
                span: SourceSpan(position, end), kind: kind, lower: lower, isCapitalized: first ?? false,
                isAllCapitals: capitals >= 2 && others == 0))
        position = end
    }

    private func countLetters(end: Int, first: inout Bool?, capitals: inout Int, others: inout Int) {
        var offset = position
        while offset < end {
            let (scalar, length) = text.scalar(at: offset)
            if case .letter = CharacterClass(scalar) {
                let isCapital = text.isUppercase(offset)
                if first == nil { first = isCapital }
                if isCapital { capitals += 1 } else { others += 1 }
            }
            offset += length
        }
    }
}
