internal import Inference

/// The directions in which a word's vector points furthest, as small numbers: words of like meaning share some, so that
/// what was learned of "slammed" holds of "lambasted" in part.
struct MeaningCodes {
    /// Twice a dimension, odd for its negative side, and one; the furthest first.
    typealias Codes = SIMD8<UInt8>

    static let none = Codes()
    /// By the hashes of words; a text repeats its words.
    private var known: [UInt32: Codes] = [:]

    mutating func codes(of word: String, _ hash: UInt32) -> Codes {
        if let codes = known[hash] { return codes }
        let codes = WordVectors.english.vector(of: word).map { Self.codes($0.components) } ?? Self.none
        known[hash] = codes
        return codes
    }

    /// - Complexity: O(*d*) for *d* dimensions.
    private static func codes(_ components: [Float]) -> Codes {
        var codes = Codes()
        var sizes = SIMD8<Float>(repeating: 0)
        for (dimension, component) in components.enumerated() where abs(component) > sizes[7] && dimension < 127 {
            var place = 7
            while place > 0, abs(component) > sizes[place - 1] {
                sizes[place] = sizes[place - 1]
                codes[place] = codes[place - 1]
                place -= 1
            }
            sizes[place] = abs(component)
            codes[place] = UInt8(2 * dimension + (component < 0 ? 1 : 0) + 1)
        }
        return codes
    }
}
