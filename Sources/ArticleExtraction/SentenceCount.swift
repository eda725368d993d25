/// A rough count of sentences, good for telling a text from a caption; the linguistic floor splits properly.
enum SentenceCount {
    /// Whether a text holds at least two stretches that end in a terminator, a paragraph's end or the text's end, and
    /// have a letter.
    ///
    /// - Complexity: O(*n*) at most; it stops at the second sentence.
    static func isAtLeastTwo(_ text: String) -> Bool {
        var sentences = 0
        var hasLetter = false
        var ended = false
        for scalar in text.unicodeScalars {
            if ended, scalar.properties.isWhitespace || isWide(scalar) || scalar == "\n" {
                if hasLetter { sentences += 1 }
                if sentences >= 2 { return true }
                hasLetter = false
                ended = false
            }
            if scalar == "\n" || isTerminator(scalar) {
                ended = true
            } else if scalar.properties.isAlphabetic {
                hasLetter = true
                ended = false
            } else if scalar.properties.numericType != nil {
                ended = false
            }
        }
        return sentences + (hasLetter ? 1 : 0) >= 2
    }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।": true
        default: false
        }
    }

    /// Ideographs, which follow a full stop without a space.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }
}
