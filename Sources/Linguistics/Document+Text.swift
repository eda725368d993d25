extension Document {
    /// Cuts a text into tokens, sentences and paragraphs.
    ///
    /// ```swift
    /// Document("Dr. Ito left at 9.40 p.m. on Friday. “Why?” she asked.").sentences.count  // 2
    /// ```
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init(_ text: String, language: Language = .english) {
        let tokens = Tokenizer(language.boundaries).tokens(of: text)
        let splitter = SentenceSplitter(language.boundaries)
        let paragraphs = splitter.paragraphs(of: text)
        let sentences = splitter.sentences(of: tokens, paragraphs: paragraphs)
        self.init(text: text, tokens: tokens, sentences: sentences, paragraphs: paragraphs)
    }
}
