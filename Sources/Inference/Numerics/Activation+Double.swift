import Foundation

extension Activation {
    /// 1 / (1 + e⁻ˣ).
    static func sigmoid(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }

    static func exponential(_ x: Double) -> Double { Foundation.exp(x) }

    static func hyperbolicTangent(_ x: Float) -> Float { Foundation.tanhf(x) }
}
