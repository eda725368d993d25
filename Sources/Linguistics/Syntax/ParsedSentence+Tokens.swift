internal import NewsModel

extension ParsedSentence {
    /// The first word of a token.
    ///
    /// - Returns: `nil` where no word begins in it.
    /// - Complexity: O(log *n*).
    func word(of token: Int) -> Int? {
        let place = words.partitioningIndex { $0.token >= token }
        return place < words.count && words[place].token == token ? place : nil
    }
}

extension [ParsedSentence] {
    /// The tree that a token of a document stands in, and its first word there.
    ///
    /// - Returns: `nil` where the text was not parsed, or no word begins in the token.
    /// - Complexity: O(log *n*).
    public func word(of token: Int, in document: Document) -> (sentence: ParsedSentence, word: Int)? {
        let sentence = document.sentence(at: document.tokens[token].span.lowerBound)
        guard indices.contains(sentence), let word = self[sentence].word(of: token) else { return nil }
        return (self[sentence], word)
    }
}
