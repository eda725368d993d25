/// A hash of a few words in a row, and where they begin.
struct Fingerprint: Equatable {
    var hash: UInt64
    /// The index of the first word.
    var word: Int
}

/// Winnowing: chooses some of the hashes of a text such that two texts with a long run of words in common always share
/// one (Schleimer, Wilkerson & Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003,
/// doi:10.1145/872757.872770).
///
/// Every run of at least `gramLength + window - 1` words holds a whole window, of which the smallest hash is kept: the
/// rightmost of several.
enum Winnowing {
    /// Words in one hash.
    static let gramLength = 5
    /// Hashes in one window; with ``gramLength`` it makes ten words the shortest run that is sure to be found.
    static let window = 6

    /// - Returns: fingerprints in text order; empty for a text of fewer words than one window takes.
    /// - Complexity: O(*n*) in words.
    static func fingerprints(of words: [Int32]) -> [Fingerprint] {
        let hashes = grams(of: words, length: gramLength)
        guard hashes.count >= window else { return [] }
        var chosen: [Fingerprint] = []
        for start in 0...(hashes.count - window) {
            var smallest = start
            for index in start..<(start + window) where hashes[index] <= hashes[smallest] { smallest = index }
            if chosen.last?.word != smallest { chosen.append(Fingerprint(hash: hashes[smallest], word: smallest)) }
        }
        return chosen
    }

    /// The hash of every `length` words in a row.
    static func grams(of words: some RandomAccessCollection<Int32>, length: Int) -> [UInt64] {
        let words = Array(words)
        guard words.count >= length else { return [] }
        return (0...(words.count - length)).map { start in
            mixed(words[start..<(start + length)].reduce(0) { ($0 &+ UInt64($1) &+ 1) &* 0x9E37_79B9_7F4A_7C15 })
        }
    }

    /// Spreads a value over all bits (the finalizer of Steele, Lea & Flood, "Fast Splittable Pseudorandom Number
    /// Generators", OOPSLA 2014), so that the smallest hash is not always of the commonest words.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
