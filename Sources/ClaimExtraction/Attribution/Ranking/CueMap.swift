/// The cues of a text by their tokens: what the features of one cue ask of the others.
package struct CueMap {
    package let cues: [Range<Int>]
    /// The number of the cue a token belongs to, or -1.
    private let numberOfToken: [Int32]

    /// - Parameters:
    ///   - cues: in text order, not overlapping.
    ///   - count: of the text's tokens.
    package init(_ cues: [Range<Int>], count: Int) {
        var numbers = [Int32](repeating: -1, count: count)
        for (number, cue) in cues.enumerated() {
            for token in cue where token < count { numbers[token] = Int32(number) }
        }
        self.cues = cues
        numberOfToken = numbers
    }

    func holds(anyOf tokens: Range<Int>) -> Bool { tokens.contains { numberOfToken[$0] >= 0 } }

    /// Cues that begin in a range, but for one; counted up to three.
    func count(in range: Range<Int>, besides cue: Range<Int>) -> UInt32 {
        var count: UInt32 = 0
        for token in range where begins(token, besides: cue) {
            count += 1
            if count == 3 { break }
        }
        return count
    }

    /// How many tokens after a token the next cue begins, within a few; `nil` where none does.
    func next(from token: Int, besides cue: Range<Int>) -> Int? {
        (0..<Self.furthest).first { begins(token + $0, besides: cue) }
    }

    func begins(_ token: Int, besides cue: Range<Int>) -> Bool {
        guard numberOfToken.indices.contains(token), numberOfToken[token] >= 0 else { return false }
        let found = cues[Int(numberOfToken[token])]
        return found.lowerBound == token && !found.overlaps(cue)
    }

    private static let furthest = 6
}
