public import NewsModel

/// A word, a number, a mark: the unit every later stage counts in.
public struct Token: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Letters, with inner apostrophes, hyphens and full stops ("U.S.", "mother-in-law").
        case word
        /// Figures, with inner separators ("12,500", "9.40", "3rd").
        case number
        /// A quotation mark, single or double, that can open or close a quotation.
        case quote
        case punctuation
        case symbol
    }

    public var span: SourceSpan
    public var kind: Kind
    /// The text in lower case with typographic marks made plain (’ to ', – to -): what word lists are asked with.
    public var lower: String
    /// Whether the first letter is a capital.
    public var isCapitalized: Bool
    /// Whether every letter is a capital and there are two at least.
    public var isAllCapitals: Bool

    public init(span: SourceSpan, kind: Kind, lower: String, isCapitalized: Bool, isAllCapitals: Bool) {
        self.span = span
        self.kind = kind
        self.lower = lower
        self.isCapitalized = isCapitalized
        self.isAllCapitals = isAllCapitals
    }
}

/// A sentence: its tokens, and the text from the first to the last of them.
public struct Sentence: Hashable, Sendable {
    public var span: SourceSpan
    /// Indices into the document's tokens.
    public var tokens: Range<Int>
    /// The index of the paragraph it stands in.
    public var paragraph: Int

    public init(span: SourceSpan, tokens: Range<Int>, paragraph: Int) {
        self.span = span
        self.tokens = tokens
        self.paragraph = paragraph
    }
}

/// A text cut into tokens and sentences.
public struct Document: Sendable {
    public let text: String
    public let tokens: [Token]
    public let sentences: [Sentence]
    /// Paragraphs: runs of text between line breaks.
    public let paragraphs: [SourceSpan]

    public init(text: String, tokens: [Token], sentences: [Sentence], paragraphs: [SourceSpan]) {
        self.text = text
        self.tokens = tokens
        self.sentences = sentences
        self.paragraphs = paragraphs
    }

    public func text(at span: SourceSpan) -> String { text.text(at: span) }

    /// Indices of the tokens that lie wholly in a span.
    ///
    /// - Complexity: O(log *n*).
    public func tokens(in span: SourceSpan) -> Range<Int> {
        let start = tokens.partitioningIndex { $0.span.lowerBound >= span.lowerBound }
        let end = tokens.partitioningIndex { $0.span.upperBound > span.upperBound }
        return start..<max(start, end)
    }

    /// The index of the sentence that holds a byte, or of the last one that begins before it.
    public func sentence(at offset: Int) -> Int {
        max(0, sentences.partitioningIndex { $0.span.lowerBound > offset } - 1)
    }
}
