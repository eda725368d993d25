/// One thing that spoke for or against a verdict: a named feature, and what it was worth.
public struct Factor: Hashable, Sendable {
    /// Lower case, words joined by hyphens.
    public var name: String
    public var value: Double
    /// What the value was multiplied by; the products, with a constant, add up to the logarithm of the odds.
    public var weight: Double

    public init(name: String, value: Double, weight: Double) {
        self.name = name
        self.value = value
        self.weight = weight
    }
}
