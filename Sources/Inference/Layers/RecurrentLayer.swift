/// A layer of simple recurrent units that reads a sentence in both directions.
///
/// A product of matrices, which is the costly part, is made for all words at once; only additions and multiplications
/// of single numbers go from word to word:
///
///     c = f·c' + (1 − f)·u₁        f = σ(u₂ + v₁·c' + b₁)
///     h = r·c + (1 − r)·s          r = σ(u₃ + v₂·c' + b₂)
///
/// with c' the state before, u = x·W, and s the input times ``skipScale``, or a fourth part of u where the input is not
/// as wide as the output. Lei, Zhang, Wang, Dai & Artzi, "Simple Recurrent Units for Highly Parallelizable Recurrence"
/// (EMNLP 2018), <https://doi.org/10.18653/v1/D18-1477>.
package struct RecurrentLayer: Sendable {
    /// Numbers that a word goes in with.
    package let inputWidth: Int
    /// Numbers of one direction; a word comes out with twice as many, those of the forward direction first.
    package let width: Int
    /// `inputWidth` × (2 · ``partCount`` · `width`): u₁ u₂ u₃ (s) forward, then backward.
    package let weights: Matrix
    /// v₁ v₂ b₁ b₂ forward, then backward, each of `width` numbers.
    package let cell: [Float]

    package init(inputWidth: Int, width: Int, weights: Matrix, cell: [Float]) {
        precondition(width % 8 == 0, "A recurrent layer is a multiple of eight wide.")
        self.inputWidth = inputWidth
        self.width = width
        self.weights = weights
        self.cell = cell
        precondition(
            weights.rows == inputWidth && weights.columns == 2 * partCount * width && cell.count == 8 * width,
            "A recurrent layer's weights fit its widths.")
    }

    /// Keeps the variance of what skips the unit (Lei et al., section 3.2): √(1 + 2·e⁰).
    package static let skipScale: Float = 1.732_050_8

    /// Parts of u for one direction.
    package static func partCount(inputWidth: Int, width: Int) -> Int { inputWidth == 2 * width ? 3 : 4 }
    var partCount: Int { Self.partCount(inputWidth: inputWidth, width: width) }

    /// - Parameters:
    ///   - input: Rows of `inputWidth` numbers, a row a word.
    ///   - sentences: The words of each sentence; together all rows.
    ///   - projected: Room for 2 · ``partCount`` · `width` numbers a word.
    ///   - output: Room for 2 · `width` numbers a word.
    /// - Complexity: O(*n*) in words.
    package func run(
        _ input: UnsafePointer<Float>, sentences: [Range<Int>], projected: UnsafeMutablePointer<Float>,
        into output: UnsafeMutablePointer<Float>
    ) {
        let count = sentences.last?.upperBound ?? 0
        weights.numbers.withUnsafeBufferPointer { numbers in
            MatrixProduct.multiply(
                .init(input, rows: count, columns: inputWidth),
                .init(numbers.baseAddress.unsafelyUnwrapped, rows: weights.rows, columns: weights.columns),
                into: projected)
        }
        cell.withUnsafeBufferPointer { cell in
            for direction in 0..<2 {
                let unit = RecurrentUnit(
                    cell: cell.baseAddress.unsafelyUnwrapped + direction * 4 * width, width: width,
                    isSkipProjected: partCount == 4)
                for sentence in sentences {
                    runUnit(unit, direction, sentence, input: input, projected: projected, output: output)
                }
            }
        }
    }

    private func runUnit(
        _ unit: RecurrentUnit, _ direction: Int, _ sentence: Range<Int>, input: UnsafePointer<Float>,
        projected: UnsafePointer<Float>, output: UnsafeMutablePointer<Float>
    ) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { state in
            state.initialize(repeating: 0)
            let memory = state.baseAddress.unsafelyUnwrapped
            for step in 0..<sentence.count {
                let word = direction == 0 ? sentence.lowerBound + step : sentence.upperBound - 1 - step
                unit.step(
                    parts: projected + (2 * word + direction) * partCount * width,
                    skip: input + word * inputWidth + direction * width, state: memory,
                    output: output + (2 * word + direction) * width)
            }
        }
    }
}

/// One direction's unit: a step from word to word.
private struct RecurrentUnit {
    let cell: UnsafePointer<Float>
    let width: Int
    let isSkipProjected: Bool

    @inline(__always)
    func step(
        parts: UnsafePointer<Float>, skip: UnsafePointer<Float>, state: UnsafeMutablePointer<Float>,
        output: UnsafeMutablePointer<Float>
    ) {
        var index = 0
        while index < width {
            let before = state.eight(at: index)
            let forget = Activation.sigmoid(
                parts.eight(at: width + index) + cell.eight(at: index) * before + cell.eight(at: 2 * width + index))
            let reset = Activation.sigmoid(
                parts.eight(at: 2 * width + index) + cell.eight(at: width + index) * before
                    + cell.eight(at: 3 * width + index))
            let candidate = parts.eight(at: index)
            let next = candidate + forget * (before - candidate)
            let skipped =
                isSkipProjected ? parts.eight(at: 3 * width + index) : skip.eight(at: index) * RecurrentLayer.skipScale
            state.set(next, at: index)
            output.set(skipped + reset * (next - skipped), at: index)
            index += 8
        }
    }
}
