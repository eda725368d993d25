/// What a network is told of a word by itself: which known word it is, what it begins and ends with, how it is shaped.
///
/// Everything is a number made from bytes: known words are found by their hash in a sorted list, beginnings, endings
/// and shapes fall into rows of one table by theirs, as in Serrà & Karatzoglou, "Getting deep recommenders fit" (2017),
/// and the embeddings of spaCy (Miranda et al., 2022, <https://arxiv.org/abs/2212.09255>).
package struct LexicalFeatures: Sendable {
    /// Rows of the table that beginnings, endings and shapes share.
    package static let rowCount = 1 << 14
    /// Features that fall into the table for every word.
    package static let count = 9

    /// The hash of the word in lower case, every figure a 0.
    package let word: UInt32
    /// ``count`` rows of the table.
    package private(set) var rows: [Int]

    /// - Parameters:
    ///   - form: The word as written.
    ///   - lower: The word as `Token.lower` has it.
    ///   - isFirst: Whether it begins its sentence, where a capital tells less.
    package init(form: some Sequence<UInt8>, lower: String, isFirst: Bool) {
        let plain = lower.utf8.map { Self.isDigit($0) ? UInt8(ascii: "0") : $0 }
        word = Self.hash(plain[...], seed: 0)
        rows = []
        rows.reserveCapacity(Self.count)
        for length in 1...3 { add(plain.prefix(length), seed: UInt32(length)) }
        for length in 1...4 { add(plain.suffix(length), seed: UInt32(8 + length)) }
        let shape = Self.shape(form)
        add(shape[...], seed: isFirst ? 16 : 17)
        add((shape.prefix(2) + plain)[...], seed: 18)
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, seed: UInt32) {
        rows.append(Int(Self.hash(bytes, seed: seed) >> 7) % Self.rowCount)
    }

    /// FNV-1a (Fowler, Noll & Vo) with a seed before the bytes, its bits mixed once more (MurmurHash3's finalizer).
    private static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt32) -> UInt32 {
        var hash: UInt32 = (0x811C_9DC5 ^ seed) &* 0x0100_0193
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
        hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
        return hash ^ hash >> 16
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// "Xxd-x" for "McDonald7-like": capitals X, small letters x, figures d, other bytes themselves; at most two of a
    /// kind in a row and twelve in all.
    private static func shape(_ form: some Sequence<UInt8>) -> [UInt8] {
        var shape: [UInt8] = []
        for byte in form {
            let kind: UInt8 =
                switch byte {
                case 0x41...0x5A: UInt8(ascii: "X")
                case 0x61...0x7A: UInt8(ascii: "x")
                case 0x30...0x39: UInt8(ascii: "d")
                case 0x80...: UInt8(ascii: "u")
                default: byte
                }
            if shape.count >= 2, shape[shape.count - 1] == kind, shape[shape.count - 2] == kind { continue }
            shape.append(kind)
            if shape.count == 12 { break }
        }
        return shape
    }
}
