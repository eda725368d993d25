import Foundation

/// How alike two texts are by their letters: the cosine of their stretches of two to five bytes within words, each counted by
/// the logarithm.
///
/// Words of one stem meet, and so do names in other spellings. A strong measure on news, though it knows no meaning (SemEval
/// 2012 to 2015, semantic textual similarity of headlines).
enum CharacterLikeness {
    /// 0 to 1; 0 for a text without letters.
    ///
    /// - Complexity: O(*n*) in the bytes of both.
    static func cosine(_ first: String, _ second: String) -> Double {
        let (left, right) = (weights(first), weights(second))
        let (fewer, more) = left.count < right.count ? (left, right) : (right, left)
        let shared = fewer.reduce(0) { $0 + $1.value * (more[$1.key] ?? 0) }
        let lengths = length(left) * length(right)
        return lengths > 0 ? min(1, shared / lengths) : 0
    }

    private static func length(_ weights: [UInt64: Double]) -> Double {
        weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// One and the logarithm of how often each stretch stands in a text.
    private static func weights(_ text: String) -> [UInt64: Double] {
        var counts: [UInt64: Int] = [:]
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let bytes = [space] + Array(word.utf8) + [space]
            for start in bytes.indices {
                var key: UInt64 = 0
                for (offset, byte) in bytes[start...].prefix(longest).enumerated() {
                    // Five bytes and their number fit: no two stretches have one key.
                    key = key << 8 | UInt64(byte)
                    if offset > 0 { counts[key << 3 | UInt64(offset), default: 0] += 1 }
                }
            }
        }
        return counts.mapValues { 1 + log(Double($0)) }
    }

    private static let space = UInt8(ascii: " ")
    private static let longest = 5
}
