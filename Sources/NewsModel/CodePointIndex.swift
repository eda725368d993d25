/// Translates UTF-8 byte offsets of one text into Unicode code point offsets and back.
///
/// ```swift
/// CodePointIndex("né 7").codePoint(atByte: 3)  // 2
/// ```
///
/// A checkpoint is kept every 256 bytes, so the index of a 1 MB text takes 32 KB and a look-up reads at most 256 bytes.
public struct CodePointIndex: Sendable {
    private static let stride = 256
    private let bytes: [UInt8]
    /// Code points that begin before byte `i * stride`.
    private let checkpoints: [Int]
    /// The text's length in code points.
    public let count: Int

    /// - Complexity: O(*n*) in the length of `text`.
    public init(_ text: String) {
        bytes = Array(text.utf8)
        var checkpoints: [Int] = []
        checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
        var seen = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.stride == 0 { checkpoints.append(seen) }
            if byte & 0xC0 != 0x80 { seen += 1 }
        }
        if bytes.count % Self.stride == 0 { checkpoints.append(seen) }
        self.checkpoints = checkpoints
        count = seen
    }

    /// The number of code points that begin before a byte.
    ///
    /// - Precondition: `offset` lies in `0...length`.
    public func codePoint(atByte offset: Int) -> Int {
        precondition(offset >= 0 && offset <= bytes.count, "The byte offset lies outside the text.")
        let block = offset / Self.stride
        var result = checkpoints[block]
        for index in (block * Self.stride)..<offset where bytes[index] & 0xC0 != 0x80 { result += 1 }
        return result
    }

    /// The byte at which a code point begins; the text's length in bytes for the offset after the last one, `nil` for
    /// an offset outside the text.
    ///
    /// - Complexity: O(log *n*).
    public func byte(atCodePoint offset: Int) -> Int? {
        guard offset >= 0, offset <= count else { return nil }
        if offset == count { return bytes.count }
        var low = 0
        var high = checkpoints.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if checkpoints[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        var seen = checkpoints[low]
        var index = low * Self.stride
        while index < bytes.count {
            if bytes[index] & 0xC0 != 0x80 {
                if seen == offset { return index }
                seen += 1
            }
            index += 1
        }
        return bytes.count
    }
}
