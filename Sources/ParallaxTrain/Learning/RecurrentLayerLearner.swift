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
    struct Trace {
        var projected: [Float]
        var states: [Float]
        var forgets: [Float]
        var resets: [Float]
    }

    /// - Parameter input: Rows of `inputWidth` numbers, what is dropped already zero.
    func forward(
        _ input: UnsafePointer<Float>, sentences: [Range<Int>], output: UnsafeMutablePointer<Float>
    ) -> Trace {
        let count = sentences.last?.upperBound ?? 0
        let size = 2 * width * count
        var trace = Trace(
            projected: [Float](repeating: 0, count: partCount * size), states: [Float](repeating: 0, count: size),
            forgets: [Float](repeating: 0, count: size), resets: [Float](repeating: 0, count: size))
        trace.projected.withUnsafeMutableBufferPointer { projected in
            MatrixProduct.multiply(
                .init(input, rows: count, columns: inputWidth), weights.operand,
                into: projected.baseAddress.unsafelyUnwrapped)
        }
        for direction in 0..<2 {
            for sentence in sentences { run(direction, sentence, input, &trace, output) }
        }
        return trace
    }

    private func run(
        _ direction: Int, _ sentence: Range<Int>, _ input: UnsafePointer<Float>, _ trace: inout Trace,
        _ output: UnsafeMutablePointer<Float>
    ) {
        let cell = self.cell.start + 4 * direction * width
        trace.projected.withUnsafeBufferPointer { projected in
            trace.states.withUnsafeMutableBufferPointer { states in
                trace.forgets.withUnsafeMutableBufferPointer { forgets in
                    trace.resets.withUnsafeMutableBufferPointer { resets in
                        var before: Int?
                        for word in words(of: sentence, direction) {
                            let at = (2 * word + direction) * width
                            let parts = projected.baseAddress.unsafelyUnwrapped + at * partCount
                            for start in stride(from: 0, to: width, by: 8) {
                                let old = before.map { load(states, $0 + start) } ?? SIMD8(repeating: 0)
                                let forget = Activation.sigmoid(
                                    load(parts + width + start) + load(cell + start) * old
                                        + load(cell + 2 * width + start))
                                let reset = Activation.sigmoid(
                                    load(parts + 2 * width + start) + load(cell + width + start) * old
                                        + load(cell + 3 * width + start))
                                let candidate = load(parts + start)
                                let state = candidate + forget * (old - candidate)
                                let skipped =
                                    partCount == 4
                                    ? load(parts + 3 * width + start)
                                    : load(input + word * inputWidth + direction * width + start)
                                        * RecurrentLayer.skipScale
                                store(state, states, at + start)
                                store(forget, forgets, at + start)
                                store(reset, resets, at + start)
                                UnsafeMutableRawPointer(output + at + start).storeBytes(
                                    of: skipped + reset * (state - skipped), as: SIMD8<Float>.self)
                            }
                            before = at
                        }
                    }
                }
            }
        }
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
        for direction in 0..<2 {
            for sentence in sentences {
                runBack(
                    direction, sentence, input, trace, slopes, &projected, &skipped,
                    gradients.cell.start + 4 * direction * width)
            }
        }
        projected.withUnsafeBufferPointer { projected in
            let slopesOfParts = MatrixProduct.Operand(
                projected.baseAddress.unsafelyUnwrapped, rows: count, columns: 2 * partCount * width)
            MatrixProduct.multiply(
                .init(input, rows: count, columns: inputWidth, isTransposed: true), slopesOfParts,
                into: gradients.weights.start, isAdded: true)
            MatrixProduct.multiply(slopesOfParts, weights.transposed, into: inputSlopes)
        }
        for index in skipped.indices { inputSlopes[index] += skipped[index] }
    }

    private func runBack(
        _ direction: Int, _ sentence: Range<Int>, _ input: UnsafePointer<Float>, _ trace: Trace,
        _ slopes: UnsafePointer<Float>, _ projected: inout [Float], _ skipped: inout [Float],
        _ cellSlopes: UnsafeMutablePointer<Float>
    ) {
        let cell = self.cell.start + 4 * direction * width
        let zero = SIMD8<Float>(repeating: 0)
        var carried = [SIMD8<Float>](repeating: zero, count: width / 8)
        let order = Array(words(of: sentence, direction))
        projected.withUnsafeMutableBufferPointer { projected in
            skipped.withUnsafeMutableBufferPointer { skipped in
                trace.projected.withUnsafeBufferPointer { parts in
                    trace.states.withUnsafeBufferPointer { states in
                        for position in order.indices.reversed() {
                            let word = order[position]
                            let at = (2 * word + direction) * width
                            let before = position > 0 ? (2 * order[position - 1] + direction) * width : nil
                            for start in stride(from: 0, to: width, by: 8) {
                                let base = at * partCount + start
                                let old = before.map { load(states, $0 + start) } ?? zero
                                let state = load(states, at + start)
                                let forget = load(trace.forgets, at + start)
                                let reset = load(trace.resets, at + start)
                                let candidate = load(parts, base)
                                let skip =
                                    partCount == 4
                                    ? load(parts, base + 3 * width)
                                    : load(input + word * inputWidth + direction * width + start)
                                        * RecurrentLayer.skipScale
                                let slope = load(slopes + at + start)
                                let resetSlope = slope * (state - skip) * reset * (1 - reset)
                                let stateSlope = carried[start / 8] + slope * reset
                                let forgetSlope = stateSlope * (old - candidate) * forget * (1 - forget)
                                let skipSlope = slope * (1 - reset)
                                store(stateSlope * (1 - forget), projected, base)
                                store(forgetSlope, projected, base + width)
                                store(resetSlope, projected, base + 2 * width)
                                if partCount == 4 {
                                    store(skipSlope, projected, base + 3 * width)
                                } else {
                                    store(skipSlope * RecurrentLayer.skipScale, skipped, at + start)
                                }
                                carried[start / 8] =
                                    stateSlope * forget + forgetSlope * load(cell + start)
                                    + resetSlope * load(cell + width + start)
                                add(forgetSlope * old, cellSlopes + start)
                                add(resetSlope * old, cellSlopes + width + start)
                                add(forgetSlope, cellSlopes + 2 * width + start)
                                add(resetSlope, cellSlopes + 3 * width + start)
                            }
                        }
                    }
                }
            }
        }
    }
}

@inline(__always)
private func load(_ start: UnsafePointer<Float>) -> SIMD8<Float> {
    UnsafeRawPointer(start).loadUnaligned(as: SIMD8<Float>.self)
}

@inline(__always)
private func load(_ start: UnsafeMutablePointer<Float>) -> SIMD8<Float> { load(UnsafePointer(start)) }

@inline(__always)
private func load(_ numbers: UnsafeMutableBufferPointer<Float>, _ index: Int) -> SIMD8<Float> {
    load(UnsafePointer(numbers.baseAddress.unsafelyUnwrapped + index))
}

@inline(__always)
private func load(_ numbers: UnsafeBufferPointer<Float>, _ index: Int) -> SIMD8<Float> {
    load(numbers.baseAddress.unsafelyUnwrapped + index)
}

@inline(__always)
private func load(_ numbers: [Float], _ index: Int) -> SIMD8<Float> {
    numbers.withUnsafeBufferPointer { load($0, index) }
}

@inline(__always)
private func store(_ numbers: SIMD8<Float>, _ target: UnsafeMutableBufferPointer<Float>, _ index: Int) {
    UnsafeMutableRawPointer(target.baseAddress.unsafelyUnwrapped + index).storeBytes(of: numbers, as: SIMD8<Float>.self)
}

@inline(__always)
private func add(_ numbers: SIMD8<Float>, _ target: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(target).storeBytes(of: load(target) + numbers, as: SIMD8<Float>.self)
}
