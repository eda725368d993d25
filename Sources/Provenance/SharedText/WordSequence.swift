internal import Linguistics
internal import NewsModel

/// A document as a row of word numbers: what runs and sentences are compared by.
///
/// Words and figures count; marks, spaces and capitals do not.
struct WordSequence {
    let document: Document
    /// One number for each different word; the same word has the same number in every sequence of one vocabulary.
    let words: [Int32]
    /// The index of each word's token.
    let tokens: [Int]
    /// The words of each sentence; empty for a sentence of marks alone.
    let sentences: [Range<Int>]
    private let sentenceOfWord: [Int32]

    init(_ document: Document, vocabulary: inout Vocabulary) {
        var words: [Int32] = []
        var tokens: [Int] = []
        var sentences: [Range<Int>] = []
        var sentenceOfWord: [Int32] = []
        for (index, sentence) in document.sentences.enumerated() {
            let start = words.count
            for token in sentence.tokens where document.tokens[token].isWordOrNumber {
                words.append(vocabulary.number(of: document.tokens[token].lower))
                tokens.append(token)
                sentenceOfWord.append(Int32(index))
            }
            sentences.append(start..<words.count)
        }
        self.document = document
        self.words = words
        self.tokens = tokens
        self.sentences = sentences
        self.sentenceOfWord = sentenceOfWord
    }

    func beginsSentence(_ word: Int) -> Bool {
        word == 0 || sentenceOfWord[word - 1] != sentenceOfWord[word]
    }

    func endsSentence(_ word: Int) -> Bool {
        word == words.count - 1 || sentenceOfWord[word + 1] != sentenceOfWord[word]
    }

    /// The text of a run of words.
    ///
    /// - Parameters:
    ///   - opening: whether to take in the marks that stand before the first word of a sentence.
    ///   - closing: whether to take in the marks that stand after the last word of a sentence.
    func span(of words: Range<Int>, opening: Bool, closing: Bool) -> SourceSpan {
        let first = words.lowerBound
        let last = words.upperBound - 1
        let start =
            opening
            ? document.sentences[Int(sentenceOfWord[first])].span.lowerBound
            : document.tokens[tokens[first]].span.lowerBound
        let end =
            closing
            ? document.sentences[Int(sentenceOfWord[last])].span.upperBound
            : document.tokens[tokens[last]].span.upperBound
        return SourceSpan(start, end)
    }
}

/// Gives each different word a number.
struct Vocabulary {
    private var numbers: [String: Int32] = [:]

    mutating func number(of word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let number = Int32(numbers.count)
        numbers[word] = number
        return number
    }
}

extension Token {
    var isWordOrNumber: Bool { kind == .word || kind == .number }
}
