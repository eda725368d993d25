import HTMLTree

/// Tells text from what only looks like it: a picture or an archive under the name of a page.
enum TextPlausibility {
    /// The share of characters that are no text from which a file counts as binary. Compressed data read as UTF-8 is
    /// about one half replacement characters; a Latin-1 text in any European language stays below one in ten.
    private static let brokenShare = 0.2

    /// - Complexity: O(*n*).
    static func isBinary(_ text: DecodedText) -> Bool {
        var contents = text.text
        return contents.withUTF8 { bytes in
            let counts = ByteCounts(bytes)
            if counts.zeros > 0 { return true }
            let limit = Double(bytes.count - counts.continuations) * brokenShare
            // Every U+FFFD begins with a byte that little else does: few of those are few of these.
            guard Double(counts.controls + counts.replacementStarts) > limit else { return false }
            return Double(counts.controls + replacements(in: bytes)) > limit
        }
    }

    /// How often U+FFFD stands in a text.
    private static func replacements(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for index in bytes.indices where bytes[index] == 0xEF && index + 2 < bytes.count {
            if bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { count += 1 }
        }
        return count
    }
}

/// How many bytes of some kinds a text has.
///
/// Eight bytes are looked at in one word: this is one of the few walks over the whole of a page, scripts included. A byte's
/// highest bit is set where it is of a kind (after Warren, "Hacker's Delight", 2nd ed., 6-1, on finding a zero byte).
private struct ByteCounts {
    private(set) var zeros = 0
    /// Below a space, tabs and ends of lines apart.
    private(set) var controls = 0
    /// Bytes after the first of a character.
    private(set) var continuations = 0
    private(set) var replacementStarts = 0

    /// A count of one byte has room for so many.
    private static let mostWords = 255
    private static let wordSize = MemoryLayout<UInt64>.size

    /// - Complexity: O(*n*).
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        let words = raw.count / Self.wordSize
        var next = 0
        while next < words {
            let end = min(words, next + Self.mostWords)
            var counts = WordCounts()
            while next < end {
                counts.add(raw.loadUnaligned(fromByteOffset: next * Self.wordSize, as: UInt64.self))
                next += 1
            }
            add(counts)
        }
        // Letters are of no kind that is counted.
        let rest = raw[(words * Self.wordSize)...].reduce(UInt64(0x6161_6161_6161_6161)) { $0 << 8 | UInt64($1) }
        var counts = WordCounts()
        counts.add(rest)
        add(counts)
    }

    private mutating func add(_ counts: WordCounts) {
        zeros += Self.sum(counts.zeros)
        controls += Self.sum(counts.controls)
        continuations += Self.sum(counts.continuations)
        replacementStarts += Self.sum(counts.replacementStarts)
    }

    private static func sum(_ counts: UInt64) -> Int {
        (0..<wordSize).reduce(0) { $0 + Int(truncatingIfNeeded: counts >> UInt64($1 * 8) & 0xFF) }
    }
}

/// A count for each of a word's eight bytes.
private struct WordCounts {
    var zeros: UInt64 = 0
    var controls: UInt64 = 0
    var continuations: UInt64 = 0
    var replacementStarts: UInt64 = 0

    private static let highest = each(0x80)

    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    @inline(__always)
    mutating func add(_ word: UInt64) {
        let belowSpace = ~(word | word << 1 | word << 2) & Self.highest
        let low = word & Self.each(0x1F)
        // From 9 on, and not from 14 on.
        let blank = (low &+ Self.each(0x77)) & ~(low &+ Self.each(0x72))
        zeros &+= Self.isZero(word) >> 7
        controls &+= (belowSpace & ~blank) >> 7
        continuations &+= (word & ~(word << 1) & Self.highest) >> 7
        replacementStarts &+= Self.isZero(word ^ Self.each(0xEF)) >> 7
    }

    @inline(__always)
    private static func isZero(_ word: UInt64) -> UInt64 {
        let rest = each(0x7F)
        return ~((word & rest) &+ rest | word | rest)
    }
}
