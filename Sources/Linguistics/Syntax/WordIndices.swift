/// Places of words in a sentence, four bytes each: a long text has as many trees as sentences.
public struct WordIndices: RandomAccessCollection, Sendable {
    @usableFromInline let stored: ArraySlice<Int32>

    init(_ stored: ArraySlice<Int32>) { self.stored = stored }

    @inlinable public var startIndex: Int { stored.startIndex }
    @inlinable public var endIndex: Int { stored.endIndex }
    @inlinable public subscript(position: Int) -> Int { Int(stored[position]) }
}
