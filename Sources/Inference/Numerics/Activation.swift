import Foundation

/// Functions that a network applies to every number by itself.
package enum Activation {
    /// 1 / (1 + e⁻ˣ) of eight numbers, within 3·10⁻⁷ of the true value.
    ///
    /// e to a power is 2 to a whole number, set straight into the exponent's bits, times a polynomial for the rest
    /// (minimax of degree 5, as in Cephes' `expf` by Stephen Moshier).
    @inline(__always)
    package static func sigmoid(_ x: SIMD8<Float>) -> SIMD8<Float> { 1 / (1 + exponential(-x)) }

    @inline(__always)
    static func exponential(_ x: SIMD8<Float>) -> SIMD8<Float> {
        let least = SIMD8<Float>(repeating: -87)
        let most = SIMD8<Float>(repeating: 87)
        let bounded = x.replacing(with: least, where: x .< least).replacing(with: most, where: x .> most)
        // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits. (Converting a vector of
        // floats to whole numbers goes number by number.)
        let rounding: Float = 12_582_912
        let rounded = bounded * 1.442_695_04 + rounding
        let whole = rounded - rounding
        let rest = bounded - whole * 0.693_359_375 + whole * 2.121_944_4e-4
        var sum = rest * 1.987_569_15e-4 + 1.398_199_950_7e-3
        sum = sum * rest + 8.333_451_907_3e-3
        sum = sum * rest + 4.166_579_589_4e-2
        sum = sum * rest + 1.666_666_545_9e-1
        sum = sum * rest + 5.000_000_120_1e-1
        let fraction = sum * rest * rest + rest + 1
        let exponent = (unsafeBitCast(rounded, to: SIMD8<Int32>.self) &+ 127) &<< 23
        return fraction * unsafeBitCast(exponent, to: SIMD8<Float>.self)
    }

    /// The slope of ``leakyRectified(_:)`` below zero.
    package static let leak: Float = 0.1

    /// x, or a tenth of it below zero (Maas, Hannun & Ng, 2013).
    @inline(__always)
    package static func leakyRectified(_ x: Float) -> Float { x > 0 ? x : leak * x }

    /// Turns scores into probabilities that sum to one, in place.
    package static func softmax(_ scores: UnsafeMutableBufferPointer<Float>) {
        guard let largest = scores.max() else { return }
        var sum: Float = 0
        for index in scores.indices {
            scores[index] = Foundation.exp(scores[index] - largest)
            sum += scores[index]
        }
        for index in scores.indices { scores[index] /= sum }
    }
}
