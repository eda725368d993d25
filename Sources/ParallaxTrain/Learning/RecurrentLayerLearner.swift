import Inference

/// A ``RecurrentLayer`` with what a step back through it needs.
final class RecurrentLayerLearner {
    let inputWidth: Int
    let width: Int
    let weights: Parameter
    let cell: Parameter

    init(_ index: Int, inputWidth: Int, width: Int, using random: inout SeededRandom) {
        self.inputWidth = inputWidth
        self.width = width
        let columns = 2 * width * RecurrentLayer.partCount(inputWidth: inputWidth, width: width)
        // Evenly distributed with a variance of 1 / inputs, as Lei et al. start.
        weights = Parameter(
            "layer.\(index)", rows: inputWidth, columns: columns, scale: (3 / Float(inputWidth)).squareRoot(),
            using: &random)
        cell = Parameter("layer.\(index).cell", rows: 8, columns: width, scale: 0, using: &random)
        for direction in 0..<2 {
            for index in 0..<(2 * width) { cell.value[4 * direction * width + index] = 2 * random.unit() - 1 }
        }
    }

    var partCount: Int { RecurrentLayer.partCount(inputWidth: inputWidth, width: width) }

    /// What a pass leaves for the way back, all by word and direction.
    final class Trace {
        let projected: UnsafeMutableBufferPointer<Float>
        let states: UnsafeMutableBufferPointer<Float>
        let forgets: UnsafeMutableBufferPointer<Float>
        let resets: UnsafeMutableBufferPointer<Float>

        /// - Parameter size: Numbers that come out; `partCount` times as many are projected.
        init(size: Int, partCount: Int) {
            projected = .allocate(capacity: size * partCount)
            states = .allocate(capacity: size)
            forgets = .allocate(capacity: size)
            resets = .allocate(capacity: size)
            for numbers in [projected, states, forgets, resets] { numbers.initialize(repeating: 0) }
        }

        deinit {
            for numbers in [projected, states, forgets, resets] { numbers.deallocate() }
        }
    }

    /// - Parameter input: Rows of `inputWidth` numbers, what is dropped already zero.
    func forward(
        _ input: UnsafePointer<Float>, sentences: [Range<Int>], output: UnsafeMutablePointer<Float>
    ) -> Trace {
        let count = sentences.last?.upperBound ?? 0
        let trace = Trace(size: 2 * width * count, partCount: partCount)
        MatrixProduct.multiply(
            .init(input, rows: count, columns: inputWidth), weights.operand, into: trace.projected.start)
        for direction in 0..<2 {
            for sentence in sentences { run(direction, sentence, input, trace, output) }
        }
        return trace
    }

    private func run(
        _ direction: Int, _ sentence: Range<Int>, _ input: UnsafePointer<Float>, _ trace: Trace,
        _ output: UnsafeMutablePointer<Float>
    ) {
        let cell = self.cell.start + 4 * direction * width
        let (states, forgets, resets) = (trace.states.start, trace.forgets.start, trace.resets.start)
        var before: Int?
        for word in words(of: sentence, direction) {
            let at = (2 * word + direction) * width
            let parts = trace.projected.start + at * partCount
            for start in stride(from: 0, to: width, by: 8) {
                let old = before.map { states.eight(at: $0 + start) } ?? SIMD8(repeating: 0)
                let forget = Activation.sigmoid(
                    parts.eight(at: width + start) + cell.eight(at: start) * old + cell.eight(at: 2 * width + start))
                let reset = Activation.sigmoid(
                    parts.eight(at: 2 * width + start) + cell.eight(at: width + start) * old
                        + cell.eight(at: 3 * width + start))
                let candidate = parts.eight(at: start)
                let state = candidate + forget * (old - candidate)
                let skipped = skipped(parts, input, word, direction, start)
                states.set(state, at: at + start)
                forgets.set(forget, at: at + start)
                resets.set(reset, at: at + start)
                output.set(skipped + reset * (state - skipped), at: at + start)
            }
            before = at
        }
    }

    /// What goes round the unit: a part of its own, or the input where that is as wide as the output.
    @inline(__always)
    private func skipped(
        _ parts: UnsafeMutablePointer<Float>, _ input: UnsafePointer<Float>, _ word: Int, _ direction: Int,
        _ start: Int
    ) -> SIMD8<Float> {
        partCount == 4
            ? parts.eight(at: 3 * width + start)
            : input.eight(at: word * inputWidth + direction * width + start) * RecurrentLayer.skipScale
    }

    private func words(of sentence: Range<Int>, _ direction: Int) -> StrideTo<Int> {
        direction == 0
            ? stride(from: sentence.lowerBound, to: sentence.upperBound, by: 1)
            : stride(from: sentence.upperBound - 1, to: sentence.lowerBound - 1, by: -1)
    }

    /// - Parameters:
    ///   - slopes: The gradient of the output.
    ///   - inputSlopes: Where the gradient of the input goes: it is written, not added.
    func backward(
        _ input: UnsafePointer<Float>, sentences: [Range<Int>], trace: Trace, slopes: UnsafePointer<Float>,
        inputSlopes: UnsafeMutablePointer<Float>, gradients: (weights: Gradient, cell: Gradient)
    ) {
        let count = sentences.last?.upperBound ?? 0
        var projected = [Float](repeating: 0, count: trace.projected.count)
        var skipped = [Float](repeating: 0, count: partCount == 3 ? 2 * width * count : 0)
        projected.withUnsafeMutableBufferPointer { projected in
            skipped.withUnsafeMutableBufferPointer { skipped in
                for direction in 0..<2 {
                    for sentence in sentences {
                        runBack(
                            direction, sentence, input, trace, slopes, projected.start, skipped.baseAddress,
                            gradients.cell.start + 4 * direction * width)
                    }
                }
            }
            let slopesOfParts = MatrixProduct.Operand(projected.start, rows: count, columns: 2 * partCount * width)
            MatrixProduct.multiply(
                .init(input, rows: count, columns: inputWidth, isTransposed: true), slopesOfParts,
                into: gradients.weights.start, isAdded: true)
            MatrixProduct.multiply(slopesOfParts, weights.transposed, into: inputSlopes)
        }
        for index in skipped.indices { inputSlopes[index] += skipped[index] }
    }

    /// - Parameter skippedSlopes: `nil` where what goes round the unit is a part of its own.
    private func runBack(
        _ direction: Int, _ sentence: Range<Int>, _ input: UnsafePointer<Float>, _ trace: Trace,
        _ slopes: UnsafePointer<Float>, _ projectedSlopes: UnsafeMutablePointer<Float>,
        _ skippedSlopes: UnsafeMutablePointer<Float>?, _ cellSlopes: UnsafeMutablePointer<Float>
    ) {
        let cell = self.cell.start + 4 * direction * width
        let zero = SIMD8<Float>(repeating: 0)
        var carried = [SIMD8<Float>](repeating: zero, count: width / 8)
        let order = Array(words(of: sentence, direction))
        for position in order.indices.reversed() {
            let word = order[position]
            let at = (2 * word + direction) * width
            let before = position > 0 ? (2 * order[position - 1] + direction) * width : nil
            let parts = trace.projected.start + at * partCount
            let partSlopes = projectedSlopes + at * partCount
            for start in stride(from: 0, to: width, by: 8) {
                let old = before.map { trace.states.start.eight(at: $0 + start) } ?? zero
                let state = trace.states.start.eight(at: at + start)
                let forget = trace.forgets.start.eight(at: at + start)
                let reset = trace.resets.start.eight(at: at + start)
                let skip = skipped(parts, input, word, direction, start)
                let slope = slopes.eight(at: at + start)
                let resetSlope = slope * (state - skip) * reset * (1 - reset)
                let stateSlope = carried[start / 8] + slope * reset
                let forgetSlope = stateSlope * (old - parts.eight(at: start)) * forget * (1 - forget)
                let skipSlope = slope * (1 - reset)
                partSlopes.set(stateSlope * (1 - forget), at: start)
                partSlopes.set(forgetSlope, at: width + start)
                partSlopes.set(resetSlope, at: 2 * width + start)
                if partCount == 4 {
                    partSlopes.set(skipSlope, at: 3 * width + start)
                } else {
                    skippedSlopes?.set(skipSlope * RecurrentLayer.skipScale, at: at + start)
                }
                carried[start / 8] =
                    stateSlope * forget + forgetSlope * cell.eight(at: start)
                    + resetSlope * cell.eight(at: width + start)
                cellSlopes.add(forgetSlope * old, at: start)
                cellSlopes.add(resetSlope * old, at: width + start)
                cellSlopes.add(forgetSlope, at: 2 * width + start)
                cellSlopes.add(resetSlope, at: 3 * width + start)
            }
        }
    }
}

extension UnsafeMutableBufferPointer<Float> {
    fileprivate var start: UnsafeMutablePointer<Float> { baseAddress.unsafelyUnwrapped }
}

extension UnsafeMutablePointer<Float> {
    @inline(__always)
    fileprivate func add(_ numbers: SIMD8<Float>, at place: Int) { set(eight(at: place) + numbers, at: place) }
}
