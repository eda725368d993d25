/// Weights of a log-linear model that learn by regularised dual averaging with a step for each weight: most end at zero.
///
/// Xiao, "Dual Averaging Methods for Regularized Stochastic Learning", JMLR 2010; Duchi, Hazan & Singer, "Adaptive
/// Subgradient Methods", JMLR 2011.
struct SparseWeights {
    private var sums: [Float]
    private var squares: [Float]
    private var steps: Float = 0
    private let rate: Float
    private let penalty: Float

    /// - Parameter penalty: what a weight's mean gradient must exceed for the weight not to be zero.
    init(count: Int, rate: Float, penalty: Float) {
        sums = [Float](repeating: 0, count: count)
        squares = [Float](repeating: 0, count: count)
        self.rate = rate
        self.penalty = penalty
    }

    subscript(index: Int) -> Float {
        let sum = sums[index]
        let excess = abs(sum) - penalty * steps
        guard excess > 0 else { return 0 }
        let size = rate * excess / (1 + squares[index].squareRoot())
        return sum > 0 ? size : -size
    }

    /// - Parameter gradient: of the likelihood, by this weight.
    mutating func add(_ gradient: Float, at index: Int) {
        sums[index] += gradient
        squares[index] += gradient * gradient
    }

    /// Adds one gradient to the weights of all features, if it changes anything worth the time.
    mutating func add(_ gradient: Float, at features: [Int32]) {
        guard abs(gradient) > Self.negligible else { return }
        for feature in features { add(gradient, at: Int(feature)) }
    }

    static let negligible: Float = 0.001

    mutating func endStep() { steps += 1 }

    var values: [Float] { sums.indices.map { self[$0] } }
}
