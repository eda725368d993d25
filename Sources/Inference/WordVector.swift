/// The meaning of a word as a direction in space: words that are used alike point the same way.
///
/// ```swift
/// let words = WordVectors.english
/// if let skipper = words.vector(of: "skipper"), let captain = words.vector(of: "captain") {
///     WordVectors.cosine(skipper, captain)  // 0.605
/// }
/// ```
public struct WordVector: Sendable, Hashable {
    /// The direction in whole numbers, of which the longest is 127 or -127.
    let values: [Int8]
    /// What brings the numbers to length one.
    let scale: Float
    /// How much the word tells: from nearly 0 for the most frequent words to nearly 1 for the rarest.
    ///
    /// It is *a* / (*a* + *p*) for a word of probability *p* in the training texts and *a* = 0.0001: the weights for
    /// the mean of a sentence by Arora, Liang & Ma (2017), "A Simple but Tough-to-Beat Baseline for Sentence
    /// Embeddings". A word without a row of its own has the weight 1.
    public let weight: Float

    init(values: [Int8], weight: Float) {
        self.values = values
        self.weight = weight
        let square = values.reduce(into: Int32(0)) { $0 += Int32($1) * Int32($1) }
        scale = square == 0 ? 0 : 1 / Float(square).squareRoot()
    }

    /// The direction of a sum; nil if the sum is zero.
    init?(sum: [Float], weight: Float) {
        let largest = sum.reduce(0) { max($0, abs($1)) }
        guard largest > 0, largest.isFinite else { return nil }
        let values = sum.map { Int8(($0 / largest * Self.largestValue).rounded(.toNearestOrEven)) }
        self.init(values: values, weight: weight)
    }

    private static let largestValue: Float = 127

    /// The numbers of the direction, which together have length one.
    public var components: [Float] { values.map { Float($0) * scale } }

    /// Adds the direction, times a factor, to a sum of the same dimension.
    func add(to sum: inout [Float], times factor: Float) {
        for index in values.indices { sum[index] += Float(values[index]) * scale * factor }
    }

    /// Adds the direction to as many numbers as the vector has.
    package func add(to sum: UnsafeMutablePointer<Float>) {
        for index in values.indices { sum[index] += Float(values[index]) * scale }
    }

    /// The cosine of the angle to another direction.
    ///
    /// - Precondition: both have as many numbers.
    func cosine(to other: WordVector) -> Float {
        // Bare pointers let the compiler take many numbers at a time.
        let product = values.withUnsafeBufferPointer { left in
            other.values.withUnsafeBufferPointer { right in
                var product: Int32 = 0
                for index in 0..<min(left.count, right.count) {
                    product &+= Int32(left[index]) &* Int32(right[index])
                }
                return product
            }
        }
        // The scales together first: the same to the last bit whichever vector comes first.
        return min(1, max(-1, Float(product) * (scale * other.scale)))
    }
}
