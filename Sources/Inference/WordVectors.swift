/// Word meanings: tells that "skipper" and "captain" mean nearly the same though they share no letters.
///
/// Without them, words that differ are strangers to each other:
///
///     The skipper was detained.   The captain was arrested.   shared: the, was
///
/// With them, each word finds its partner: skipper and captain, detained and arrested.
///
/// The vectors are distilled from a sentence encoder in the manner of Model2Vec (Tulkens & van Dongen, 2024); the model
/// card, `MODELS.md` in CModels, tells how, and what they cannot do. Above all they draw opposites and things that keep
/// company together as well: "legal" and "illegal" lie closer than "skipper" and "captain". A high cosine allows two
/// words to be partners; it never proves that two statements agree. Names and dates are not for them: "monday" and
/// "tuesday" are nearly one to them.
public struct WordVectors: Sendable {
    /// The vectors for English. They are part of the program and read in place; nothing is loaded.
    public static let english = WordVectors(embedded: ())

    /// The cosine from which two words count as likely partners.
    ///
    /// Set on the hand-written pairs in `Training/pairs.txt` of CModels; run `Training/evaluate.py` after changing the
    /// vectors. Of the hundred pairs that mean the same 85 reach it, of the hundred unrelated ones none, and of random
    /// pairs of frequent words one in five hundred; but so do 58 % of opposites and of things that keep company.
    public static let likelyPartners: Float = 0.40

    /// Words longer than this, in bytes of UTF-8, are not words: they have no vector. The encoder has the same bound.
    static let longestWord = 100

    let table: WordTable

    private init(embedded: Void) {
        do { table = try WordTable() } catch { preconditionFailure("\(error)") }
    }

    /// Vectors in memory, in the form of words.bin.
    ///
    /// - Throws: ``WordTableError`` if the bytes are not that.
    init(bytes: [UInt8]) throws { table = try WordTable(bytes: bytes) }

    /// How many numbers make up a vector.
    public var dimension: Int { table.dimension }

    /// The vector of a word in lower case.
    ///
    /// A word that has no row of its own is put together: a compound from its parts ("oil-rich"), each counting by its
    /// weight, and any other word from the longest pieces that make it up from the left, each counting by its letters.
    ///
    /// - Parameter lower: A word in lower case, as `Token.lower` has it. Accents make no difference.
    /// - Returns: A vector of length one; nil if nothing of the word is known, as of "2024", "…" or a word in another
    ///   script.
    /// - Complexity: O(log *n*) for a word among the *n* with a row, otherwise O(*l*² log *n*) for *l* bytes, of which
    ///   there are at most 100.
    public func vector(of lower: String) -> WordVector? {
        guard let word = Self.plain(lower) else { return nil }
        return row(of: word[...]) ?? compound(word) ?? pieces(word[...])
    }

    /// The direction of several words together, each counting by its weight: what a phrase or sentence is about.
    ///
    /// - Returns: A vector of length one whose weight is the largest of theirs; nil if there are no words or they
    ///   cancel out.
    public func mean(of words: some Sequence<WordVector>) -> WordVector? {
        var sum = [Float](repeating: 0, count: dimension)
        var weight: Float = 0
        for word in words {
            word.add(to: &sum, times: word.weight)
            weight = max(weight, word.weight)
        }
        return WordVector(sum: sum, weight: weight)
    }

    /// The cosine of the angle between two vectors: 1 for the same direction, near 0 for strangers, never below -1.
    ///
    /// - Complexity: O(*d*) for *d* dimensions, in whole numbers.
    public static func cosine(_ a: WordVector, _ b: WordVector) -> Float {
        precondition(a.values.count == b.values.count, "Vectors of different dimensions cannot be compared.")
        return a.cosine(to: b)
    }

    /// The vector of a word in lower case that has a row of its own; `nil` for any other.
    ///
    /// - Complexity: O(log *n*).
    package func row(of lower: String) -> WordVector? { Self.plain(lower).flatMap { row(of: $0[...]) } }

    private func row(of word: ArraySlice<UInt8>) -> WordVector? {
        guard let entry = table.entry(of: word) else { return nil }
        return WordVector(values: table.row(entry), weight: table.weight(entry))
    }
}

extension WordVectors {
    /// The bytes of a word without accents; nil if it is empty or too long to be one.
    private static func plain(_ lower: String) -> [UInt8]? {
        let bytes = Array(lower.utf8.prefix(longestWord + 1))
        guard !bytes.isEmpty, bytes.count <= longestWord else { return nil }
        return bytes.allSatisfy { $0 < 0x80 } ? bytes : AccentFolding.fold(lower)
    }

    /// The mean of a compound's parts by their weights; nil for a word of one part.
    private func compound(_ word: [UInt8]) -> WordVector? {
        let parts = word.split { !Self.isPartOfWord($0) }
        guard parts.count > 1 || parts.first?.count != word.count else { return nil }
        return mean(of: parts.compactMap { row(of: $0) ?? pieces($0) })
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    /// The mean of the longest entries that make a word up from the left, by their letters; nil if a stretch of it is in
    /// none.
    private func pieces(_ word: ArraySlice<UInt8>) -> WordVector? {
        var sum = [Float](repeating: 0, count: dimension)
        var start = word.startIndex
        while start < word.endIndex {
            guard let (entry, length) = longestPiece(of: word[start...], isFirst: start == word.startIndex) else {
                return nil
            }
            WordVector(values: table.row(entry), weight: 1).add(to: &sum, times: Float(length))
            start += length
        }
        return WordVector(sum: sum, weight: 1)
    }

    private func longestPiece(of rest: ArraySlice<UInt8>, isFirst: Bool) -> (entry: Int, length: Int)? {
        let mark = isFirst ? [] : Self.continuationMark
        let name = mark + rest
        for length in stride(from: rest.count, to: 0, by: -1) {
            if let entry = table.entry(of: name[..<(mark.count + length)]) { return (entry, length) }
        }
        return nil
    }

    /// What the names of pieces that continue a word begin with.
    private static let continuationMark = Array("##".utf8)
}
