public import NewsModel

/// A sentence as a dependency tree: every word but the root depends on another.
public struct ParsedSentence: Hashable, Sendable {
    public let words: [SyntacticWord]
    /// The children of all words, those of one word side by side in text order.
    private let children: [Int32]
    private let firstChild: [Int32]

    /// - Parameter words: In text order; their heads must make a tree. One root is usual, several are allowed.
    /// - Complexity: O(*n*).
    public init(words: [SyntacticWord]) {
        self.words = words
        var starts = [Int32](repeating: 0, count: words.count + 1)
        for word in words where word.head >= 0 { starts[word.head + 1] += 1 }
        for index in words.indices { starts[index + 1] += starts[index] }
        var next = starts
        var children = [Int32](repeating: 0, count: Int(starts[words.count]))
        for (index, word) in words.enumerated() where word.head >= 0 {
            children[Int(next[word.head])] = Int32(index)
            next[word.head] += 1
        }
        self.children = children
        firstChild = starts
    }

    /// The index of the first word without a head; `nil` only for a sentence without words.
    public var root: Int? { words.firstIndex { $0.head < 0 } }

    /// The words that depend on a word, in text order.
    public func children(of word: Int) -> WordIndices {
        WordIndices(children[Int(firstChild[word])..<Int(firstChild[word + 1])])
    }

    /// The words that depend on a word by a relation, in text order.
    public func children(of word: Int, by relation: DependencyRelation) -> [Int] {
        children(of: word).filter { words[$0].relation == relation }
    }

    /// The first and last word of the tree below a word, the word among them. Words between may belong elsewhere where
    /// the tree is not projective.
    ///
    /// - Complexity: O(*k*) for a tree of *k* words; depth costs no stack.
    public func extent(of word: Int) -> ClosedRange<Int> {
        var (first, last) = (word, word)
        var open = [word]
        while let next = open.popLast() {
            first = min(first, next)
            last = max(last, next)
            open += children(of: next)
        }
        return first...last
    }

    /// The text from the first to the last word below a word, the word among them.
    public func span(of word: Int) -> SourceSpan {
        let extent = extent(of: word)
        return SourceSpan(words[extent.lowerBound].span.lowerBound, words[extent.upperBound].span.upperBound)
    }

    /// Whether a word depends on another, directly or through others; a word does not depend on itself.
    ///
    /// - Complexity: O(*d*) in the depth.
    public func depends(_ word: Int, on other: Int) -> Bool {
        var next = words[word].head
        while next >= 0 {
            if next == other { return true }
            next = words[next].head
        }
        return false
    }
}
