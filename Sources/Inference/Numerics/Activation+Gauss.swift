extension Activation {
    /// x times the probability that a normal variable is below it (Hendrycks & Gimpel, 2016, arXiv:1606.08415).
    ///
    /// The error function is that of Abramowitz & Stegun (1964), 7.1.26, within 1.5·10⁻⁷.
    @inline(__always)
    static func gaussianError(_ x: SIMD8<Float>) -> SIMD8<Float> {
        let scaled = x * 0.707_106_781
        let size = scaled.replacing(with: -scaled, where: scaled .< 0)
        let t = 1 / (1 + 0.327_591_1 * size)
        var sum = t * 1.061_405_429 - 1.453_152_027
        sum = sum * t + 1.421_413_741
        sum = sum * t - 0.284_496_736
        sum = sum * t + 0.254_829_592
        let error = 1 - sum * t * exponential(-size * size)
        return 0.5 * x * (1 + error.replacing(with: -error, where: scaled .< 0))
    }

    /// As ``softmax(_:)``, eight numbers at a time, for rows as long as a sentence.
    static func softmax(row: UnsafeMutablePointer<Float>, count: Int) {
        var largest = row[0]
        for index in 1..<max(1, count) { largest = max(largest, row[index]) }
        var sums = SIMD8<Float>(repeating: 0)
        var index = 0
        while index + 8 <= count {
            let numbers = exponential(row.eight(at: index) - largest)
            row.set(numbers, at: index)
            sums += numbers
            index += 8
        }
        var sum = sums.sum()
        while index < count {
            row[index] = exponential(SIMD8(repeating: row[index] - largest))[0]
            sum += row[index]
            index += 1
        }
        let factor = 1 / sum
        for index in 0..<count { row[index] *= factor }
    }
}
