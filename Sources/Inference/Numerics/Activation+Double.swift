import Foundation

extension Activation {
    /// 1 / (1 + e⁻ˣ).
    static func sigmoid(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }

    /// The logarithm of 1 + eˣ (Dugas et al., NIPS 2000).
    static func softplus(_ x: Double) -> Double { max(x, 0) + Foundation.log1p(exponential(-abs(x))) }

    static func exponential(_ x: Double) -> Double { Foundation.exp(x) }

    static func hyperbolicTangent(_ x: Float) -> Float { Foundation.tanhf(x) }
}
