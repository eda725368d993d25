/// What a stretch of a passage says where it stands: a direction for each of its pieces, and one for all of them.
package struct StretchMeaning: Sendable {
    /// A row of length 1 for every piece.
    fileprivate let rows: [Float]
    /// The same with a piece a column, zeros to the end of each line.
    fileprivate let columns: [Float]
    /// How much each piece matters; 1 together.
    fileprivate let shares: [Float]
    /// Of length 1.
    fileprivate let mean: [Float]

    init(rows: [Float], shares: [Float], mean: [Float]) {
        let size = rows.count / max(1, shares.count)
        let length = VectorKernels.columnsLength(shares.count)
        var own = rows
        var columns = [Float](repeating: 0, count: size * length)
        for row in shares.indices {
            Self.bringToLength1(&own, row * size..<(row + 1) * size)
            for index in 0..<size { columns[index * length + row] = own[row * size + index] }
        }
        var direction = mean
        Self.bringToLength1(&direction, mean.indices)
        (self.rows, self.columns, self.shares, self.mean) = (own, columns, shares, direction)
    }

    private static func bringToLength1(_ numbers: inout [Float], _ range: Range<Int>) {
        var squares: Float = 0
        for index in range { squares += numbers[index] * numbers[index] }
        guard squares > 0 else { return }
        let length = squares.squareRoot()
        for index in range { numbers[index] /= length }
    }

    /// Shares of 1, by weights that may be any numbers: the logarithm of one more than their power of e.
    static func shares(_ weights: [Float]) -> [Float] {
        let positive = weights.map { Float(Activation.softplus(Double($0))) }
        let sum = max(positive.reduce(0, +), Float.leastNormalMagnitude)
        return positive.map { $0 / sum }
    }
}

/// How near two stretches are to each other.
struct Likeness {
    /// What each finds of itself in the other, the smaller and the larger share, their product, and the cosine of the means.
    let values: [Double]

    static let features = 6

    init(_ first: StretchMeaning, _ second: StretchMeaning) {
        let size = first.rows.count / max(1, first.shares.count)
        let nearest = VectorKernels.nearest(
            first.rows, count: first.shares.count, to: second.columns, others: second.shares.count, size: size)
        let there = Self.sum(nearest.ofRows, first.shares)
        let back = Self.sum(nearest.ofColumns, second.shares)
        values = [there, back, min(there, back), max(there, back), there * back, Self.sum(first.mean, second.mean)]
    }

    private static func sum(_ numbers: [Float], _ others: [Float]) -> Double {
        Double(zip(numbers, others).reduce(Float(0)) { $0 + $1.0 * $1.1 })
    }
}
