public import NewsModel

/// Groups tokens into sentences, paragraph by paragraph.
///
/// ```
/// Bad:    [He moved to the U.S.] [Senate.] ["What now?"] [she asked.]
/// Wanted: [He moved to the U.S. Senate.] ["What now?" she asked.]
/// ```
///
/// A stop ends a sentence, closing quotation marks and brackets included, unless a lower-case word follows. After an
/// abbreviation the next word decides; see ``SentenceBoundary``.
public struct SentenceSplitter: Sendable {
    let boundaries: BoundaryWords

    public init(_ boundaries: BoundaryWords) { self.boundaries = boundaries }

    /// The paragraphs of a text: what stands between line breaks, without the space around it; blank ones left out.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func paragraphs(of text: String) -> [SourceSpan] {
        let bytes = ByteText(text)
        var paragraphs: [SourceSpan] = []
        var start: Int?
        var end = 0
        var position = 0
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            switch CharacterClass(scalar) {
            case .lineBreak:
                if let begun = start { paragraphs.append(SourceSpan(begun, end)) }
                start = nil
            case .space, .invisible: break
            default:
                if start == nil { start = position }
                end = position + length
            }
            position += length
        }
        if let begun = start { paragraphs.append(SourceSpan(begun, end)) }
        return paragraphs
    }

    /// The sentences of tokenized paragraphs, in order. Every token belongs to one. A sentence longer than any real one
    /// is cut, so that later stages may take a sentence for short.
    ///
    /// - Complexity: O(*n*) in the number of tokens.
    public func sentences(of tokens: [Token], paragraphs: [SourceSpan]) -> [Sentence] {
        var sentences: [Sentence] = []
        var next = 0
        for (index, paragraph) in paragraphs.enumerated() {
            let first = next
            while next < tokens.count, tokens[next].span.lowerBound < paragraph.upperBound { next += 1 }
            for range in ranges(of: tokens[first..<next]).flatMap(Self.pieces) {
                let span = SourceSpan(
                    tokens[range.lowerBound].span.lowerBound, tokens[range.upperBound - 1].span.upperBound)
                sentences.append(Sentence(span: span, tokens: range, paragraph: index))
            }
        }
        return sentences
    }

    private static func pieces(of sentence: Range<Int>) -> [Range<Int>] {
        stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentence).map {
            $0..<min($0 + longestSentence, sentence.upperBound)
        }
    }

    /// Tokens; the longest sentences of newspapers have about 100.
    private static let longestSentence = 300

    private func ranges(of tokens: ArraySlice<Token>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = tokens.startIndex
        var index = start
        while index < tokens.endIndex {
            let boundary = SentenceBoundary(tokens: tokens, start: start, stop: index, boundaries: boundaries)
            if let end = boundary.end {
                ranges.append(start..<end)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        if start < tokens.endIndex { ranges.append(start..<tokens.endIndex) }
        return ranges
    }
}
