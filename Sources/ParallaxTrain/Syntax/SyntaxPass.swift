import Foundation
import Inference
import Linguistics

/// One pass of some sentences through a learner, forward and back.
struct SyntaxPass {
    let learner: SyntaxLearner
    let gradients: SyntaxGradients
    let batch: [TrainingSentence]
    /// Words of the whole batch, of which this pass may have a part: losses are means over them.
    let wordsOfBatch: Int
    var random: SeededRandom

    private let ranges: [Range<Int>]
    private let count: Int
    /// Loss by task: heads, relations, parts, features, names.
    private(set) var losses = SIMD8<Double>(repeating: 0)

    /// How much the loss of each task weighs.
    static let weights = (
        heads: Float(1), relations: Float(1), parts: Float(1), features: Float(0.3), names: Float(0.5)
    )

    init(
        _ learner: SyntaxLearner, _ gradients: SyntaxGradients, _ batch: [TrainingSentence], wordsOfBatch: Int,
        random: SeededRandom
    ) {
        self.learner = learner
        self.gradients = gradients
        self.batch = batch
        self.wordsOfBatch = wordsOfBatch
        self.random = random
        var start = 0
        ranges = batch.map { sentence in
            defer { start += sentence.count }
            return start..<(start + sentence.count)
        }
        count = start
    }

    mutating func run() {
        guard count > 0 else { return }
        let options = learner.options
        let hidden = (0..<count).map { _ in random.unit() }
        let hiddenVectors = (0..<count).map { _ in random.unit() }
        var masks = [mask(width: learner.inputWidth, options.inputDropout)]
        var states = [embed(hidden, hiddenVectors)]
        apply(masks[0], to: &states[0], width: learner.inputWidth)
        var traces: [RecurrentLayerLearner.Trace] = []
        for layer in learner.layers {
            var output = [Float](repeating: 0, count: 2 * layer.width * count)
            output.withUnsafeMutableBufferPointer {
                traces.append(
                    layer.forward(states[states.count - 1], sentences: ranges, output: $0.baseAddress.unsafelyUnwrapped)
                )
            }
            masks.append(mask(width: 2 * layer.width, options.layerDropout))
            apply(masks[masks.count - 1], to: &output, width: 2 * layer.width)
            states.append(output)
        }
        var slopes = readBack(states[states.count - 1])
        for index in learner.layers.indices.reversed() {
            let layer = learner.layers[index]
            apply(masks[index + 1], to: &slopes, width: 2 * layer.width)
            var inputSlopes = [Float](repeating: 0, count: layer.inputWidth * count)
            inputSlopes.withUnsafeMutableBufferPointer {
                layer.backward(
                    states[index], sentences: ranges, trace: traces[index], slopes: slopes,
                    inputSlopes: $0.baseAddress.unsafelyUnwrapped,
                    gradients: (gradients[layer.weights], gradients[layer.cell]))
            }
            slopes = inputSlopes
        }
        apply(masks[0], to: &slopes, width: learner.inputWidth)
        embedBack(slopes, hidden)
    }
}

// What is dropped.
extension SyntaxPass {
    /// For each sentence a row of factors, 0 or 1 / (1 - share): the same for all its words (Gal & Ghahramani, NIPS 2016).
    private mutating func mask(width: Int, _ share: Float) -> [Float] {
        (0..<(batch.count * width)).map { _ in random.unit() < share ? 0 : 1 / (1 - share) }
    }

    private func apply(_ mask: [Float], to rows: inout [Float], width: Int) {
        rows.withUnsafeMutableBufferPointer { rows in
            mask.withUnsafeBufferPointer { mask in
                for (sentence, range) in ranges.enumerated() {
                    for word in range {
                        for column in 0..<width { rows[word * width + column] *= mask[sentence * width + column] }
                    }
                }
            }
        }
    }
}

// The embedding.
extension SyntaxPass {
    private func embed(_ hidden: [Float], _ hiddenVectors: [Float]) -> [Float] {
        let (width, embedding) = (learner.inputWidth, learner.options.embedding)
        var rows = [Float](repeating: 0, count: width * count)
        rows.withUnsafeMutableBufferPointer { rows in
            for (sentence, range) in zip(batch, ranges) {
                for (place, word) in range.enumerated() {
                    let row = rows.baseAddress.unsafelyUnwrapped + word * width
                    if sentence.words[place] >= 0, hidden[word] >= learner.options.wordDropout {
                        add(learner.words.start + Int(sentence.words[place]) * embedding, to: row, embedding)
                    }
                    for affix in sentence.affixes[(place * LexicalFeatures.count)...].prefix(LexicalFeatures.count) {
                        add(learner.affixes.start + Int(affix) * embedding, to: row, embedding)
                    }
                    guard sentence.vectors[place] >= 0, hiddenVectors[word] >= learner.options.wordDropout else {
                        continue
                    }
                    learner.vectors.numbers.withUnsafeBufferPointer { vectors in
                        add(
                            vectors.baseAddress.unsafelyUnwrapped + Int(sentence.vectors[place])
                                * learner.vectors.columns,
                            to: row + embedding, learner.vectors.columns)
                    }
                }
            }
        }
        return rows
    }

    private func embedBack(_ slopes: [Float], _ hidden: [Float]) {
        let (width, embedding) = (learner.inputWidth, learner.options.embedding)
        slopes.withUnsafeBufferPointer { slopes in
            for (sentence, range) in zip(batch, ranges) {
                for (place, word) in range.enumerated() {
                    let row = slopes.baseAddress.unsafelyUnwrapped + word * width
                    if sentence.words[place] >= 0, hidden[word] >= learner.options.wordDropout {
                        add(row, to: gradients[learner.words].row(Int(sentence.words[place])), embedding)
                    }
                    for affix in sentence.affixes[(place * LexicalFeatures.count)...].prefix(LexicalFeatures.count) {
                        add(row, to: gradients[learner.affixes].row(Int(affix)), embedding)
                    }
                }
            }
        }
    }

    @inline(__always)
    private func add(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, _ count: Int) {
        for index in 0..<count { target[index] += source[index] }
    }
}

// What is read off the last layer.
extension SyntaxPass {
    /// - Returns: The gradient of the last layer's output.
    private mutating func readBack(_ state: [Float]) -> [Float] {
        let total = learner.total
        let width = 2 * learner.options.width
        var scores = [Float](repeating: 0, count: total * count)
        scores.withUnsafeMutableBufferPointer { scores in
            for index in scores.indices { scores[index] = learner.readoutBias.value[index % total] }
            state.asMatrix(rows: count, columns: width) {
                MatrixProduct.multiply(
                    $0, learner.readout.operand, into: scores.baseAddress.unsafelyUnwrapped, isAdded: true)
            }
        }
        var slopes = [Float](repeating: 0, count: total * count)
        classify(scores, &slopes)
        var heads = HeadPass(self, scores: scores)
        heads.run(&slopes)
        losses[0] += heads.headLoss
        losses[1] += heads.relationLoss
        random = heads.random
        var result = [Float](repeating: 0, count: width * count)
        slopes.withUnsafeBufferPointer { slopes in
            let operand = MatrixProduct.Operand(slopes.baseAddress.unsafelyUnwrapped, rows: count, columns: total)
            state.asMatrix(rows: count, columns: width, isTransposed: true) {
                MatrixProduct.multiply($0, operand, into: gradients[learner.readout].start, isAdded: true)
            }
            let bias = gradients[learner.readoutBias].start
            for index in slopes.indices { bias[index % total] += slopes[index] }
            result.withUnsafeMutableBufferPointer {
                MatrixProduct.multiply(operand, learner.readout.transposed, into: $0.baseAddress.unsafelyUnwrapped)
            }
        }
        return result
    }

    private mutating func classify(_ scores: [Float], _ slopes: inout [Float]) {
        let counts = learner.counts
        for (sentence, range) in zip(batch, ranges) {
            for (place, word) in range.enumerated() {
                let row = word * learner.total
                losses[2] += Self.crossEntropy(
                    scores, &slopes, row..<(row + counts.parts), Int(sentence.parts[place]),
                    Self.weights.parts / Float(wordsOfBatch))
                let features = row + counts.parts
                losses[3] += Self.crossEntropy(
                    scores, &slopes, features..<(features + counts.features), Int(sentence.features[place]),
                    Self.weights.features / Float(wordsOfBatch))
                guard !sentence.names.isEmpty else { continue }
                let names = features + counts.features
                losses[4] += Self.crossEntropy(
                    scores, &slopes, names..<(names + counts.names), Int(sentence.names[place]),
                    Self.weights.names / Float(wordsOfBatch))
            }
        }
    }

    /// Writes the gradient of the loss of a range of scores, of which one is right, and returns the loss.
    static func crossEntropy(
        _ scores: [Float], _ slopes: inout [Float], _ range: Range<Int>, _ right: Int, _ weight: Float
    ) -> Double {
        scores.withUnsafeBufferPointer { scores in
            slopes.withUnsafeMutableBufferPointer { slopes in
                var largest = -Float.infinity
                for index in range { largest = max(largest, scores[index]) }
                var sum: Float = 0
                for index in range {
                    slopes[index] = expf(scores[index] - largest)
                    sum += slopes[index]
                }
                for index in range { slopes[index] *= weight / sum }
                let loss = Double(largest + logf(sum) - scores[range.lowerBound + right])
                slopes[range.lowerBound + right] -= weight
                return loss
            }
        }
    }

    /// The sentences and where their words are, for ``HeadPass``.
    var sentences: Zip2Sequence<[TrainingSentence], [Range<Int>]> { zip(batch, ranges) }
    var wordCount: Int { count }
}
