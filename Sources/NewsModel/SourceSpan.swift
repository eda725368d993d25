/// A stretch of an article's text: UTF-8 byte offsets from 0, half-open.
///
/// Byte offsets are what the code works with; documents that leave the program speak of Unicode code points, through
/// ``CodePointIndex``.
public struct SourceSpan: Hashable, Sendable, Comparable {
    /// The offset of the first byte.
    public var lowerBound: Int
    /// The offset after the last byte.
    public var upperBound: Int

    /// - Precondition: `lowerBound` is not after `upperBound`.
    public init(_ lowerBound: Int, _ upperBound: Int) {
        precondition(lowerBound <= upperBound, "A span must not end before it begins.")
        self.lowerBound = lowerBound
        self.upperBound = upperBound
    }

    /// Length in bytes.
    public var count: Int { upperBound - lowerBound }

    public var isEmpty: Bool { lowerBound == upperBound }

    public var range: Range<Int> { lowerBound..<upperBound }

    /// Whether every byte of `other` lies in this span; true for an empty span at either edge.
    public func contains(_ other: SourceSpan) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// Whether the byte at `offset` lies in this span.
    public func contains(_ offset: Int) -> Bool {
        lowerBound <= offset && offset < upperBound
    }

    /// Whether the two share at least one byte.
    public func overlaps(_ other: SourceSpan) -> Bool {
        max(lowerBound, other.lowerBound) < min(upperBound, other.upperBound)
    }

    /// The number of bytes the two share.
    public func overlapCount(_ other: SourceSpan) -> Int {
        max(0, min(upperBound, other.upperBound) - max(lowerBound, other.lowerBound))
    }

    /// The smallest span that holds both.
    public func union(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
    }

    /// The bytes common to both, or `nil` where they share none.
    public func intersection(_ other: SourceSpan) -> SourceSpan? {
        overlaps(other)
            ? SourceSpan(max(lowerBound, other.lowerBound), min(upperBound, other.upperBound)) : nil
    }

    /// By first byte, then by last.
    public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
    }
}

extension String {
    /// The text at a span of this string.
    ///
    /// - Precondition: the span lies in the string's UTF-8 and on character-scalar boundaries.
    /// - Complexity: O(1) for a native string, plus the copy.
    public func text(at span: SourceSpan) -> String {
        let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
        let end = utf8.index(start, offsetBy: span.count)
        return String(self[start..<end])
    }
}
