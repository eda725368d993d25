import Inference

/// The part of a pass that learns heads and relations.
struct HeadPass {
    private let pass: SyntaxPass
    private let learner: SyntaxLearner
    private let gradients: SyntaxGradients
    private let scores: [Float]
    private let arc: Int
    private let relation: Int
    private let total: Int
    private(set) var random: SeededRandom
    private(set) var headLoss = 0.0
    private(set) var relationLoss = 0.0

    init(_ pass: SyntaxPass, scores: [Float]) {
        self.pass = pass
        self.scores = scores
        learner = pass.learner
        gradients = pass.gradients
        arc = learner.options.arc
        relation = learner.options.relation
        total = learner.total
        random = pass.random
    }

    /// Adds to the gradient of the readout.
    mutating func run(_ slopes: inout [Float]) {
        learnHeads(&slopes)
        learnRelations(&slopes)
    }

    private mutating func learnHeads(_ slopes: inout [Float]) {
        let rows = pass.wordCount
        // Keys and queries, rectified and dropped: head side first.
        let factors = (0..<(rows * 2 * arc)).map { index -> Float in
            let number = scores[index / (2 * arc) * total + learner.arcHead + index % (2 * arc)]
            return (number > 0 ? 1 : Activation.leak) * dropFactor()
        }
        var band = [Float](repeating: 0, count: rows * 2 * arc)
        for index in band.indices {
            band[index] = scores[index / (2 * arc) * total + learner.arcHead + index % (2 * arc)] * factors[index]
        }
        var bandSlopes = [Float](repeating: 0, count: band.count)
        var queries = [Float](repeating: 0, count: rows * arc)
        var querySlopes = [Float](repeating: 0, count: rows * arc)
        band.withUnsafeBufferPointer { band in
            let start = band.baseAddress.unsafelyUnwrapped
            queries.withUnsafeMutableBufferPointer { queries in
                for index in queries.indices { queries[index] = learner.arcsBias.value[index % arc] }
                MatrixProduct.multiply(
                    .init(start + arc, rows: rows, columns: arc, stride: 2 * arc), learner.arcs.operand,
                    into: queries.baseAddress.unsafelyUnwrapped, isAdded: true)
            }
            for (sentence, range) in pass.sentences {
                learnArcs(
                    sentence, range, keys: start + range.lowerBound * 2 * arc, queries: queries,
                    &bandSlopes, &querySlopes)
            }
            learnQueries(start + arc, querySlopes, &bandSlopes)
        }
        for index in bandSlopes.indices {
            slopes[index / (2 * arc) * total + learner.arcHead + index % (2 * arc)] +=
                bandSlopes[index] * factors[index]
        }
    }

    private mutating func dropFactor() -> Float {
        random.unit() < learner.options.hiddenDropout ? 0 : 1 / (1 - learner.options.hiddenDropout)
    }

    private mutating func learnArcs(
        _ sentence: TrainingSentence, _ range: Range<Int>, keys: UnsafePointer<Float>, queries: [Float],
        _ bandSlopes: inout [Float], _ querySlopes: inout [Float]
    ) {
        let count = range.count
        var scores = [Float](repeating: 0, count: count * (count + 1))
        var slopes = scores
        queries.withUnsafeBufferPointer { queries in
            let start = queries.baseAddress.unsafelyUnwrapped + range.lowerBound * arc
            let operand = MatrixProduct.Operand(start, rows: count, columns: arc)
            scores.withUnsafeMutableBufferPointer { scores in
                MatrixProduct.multiply(
                    operand, .init(keys, rows: count, columns: arc, stride: 2 * arc, isTransposed: true),
                    into: scores.baseAddress.unsafelyUnwrapped + 1, stride: count + 1)
                for word in 0..<count {
                    var sum: Float = 0
                    for index in 0..<arc { sum += start[word * arc + index] * learner.rootArc.value[index] }
                    scores[word * (count + 1)] = sum
                }
            }
            for word in 0..<count {
                headLoss += SyntaxPass.crossEntropy(
                    scores, &slopes, (word * (count + 1))..<((word + 1) * (count + 1)), Int(sentence.heads[word]) + 1,
                    SyntaxPass.weights.heads / Float(pass.wordsOfBatch))
            }
            addArcSlopes(slopes, range, operand: operand, keys: keys, &bandSlopes, &querySlopes)
        }
    }

    private func addArcSlopes(
        _ slopes: [Float], _ range: Range<Int>, operand: MatrixProduct.Operand, keys: UnsafePointer<Float>,
        _ bandSlopes: inout [Float], _ querySlopes: inout [Float]
    ) {
        let count = range.count
        slopes.withUnsafeBufferPointer { slopes in
            let start = slopes.baseAddress.unsafelyUnwrapped + 1
            querySlopes.withUnsafeMutableBufferPointer { target in
                let target = target.baseAddress.unsafelyUnwrapped + range.lowerBound * arc
                MatrixProduct.multiply(
                    .init(start, rows: count, columns: count, stride: count + 1),
                    .init(keys, rows: count, columns: arc, stride: 2 * arc), into: target)
                let root = gradients[learner.rootArc].start
                for word in 0..<count {
                    let slope = slopes[word * (count + 1)]
                    for index in 0..<arc {
                        target[word * arc + index] += slope * learner.rootArc.value[index]
                        root[index] += slope * operand.start[word * arc + index]
                    }
                }
            }
            bandSlopes.withUnsafeMutableBufferPointer { target in
                MatrixProduct.multiply(
                    .init(start, rows: count, columns: count, stride: count + 1, isTransposed: true), operand,
                    into: target.baseAddress.unsafelyUnwrapped + range.lowerBound * 2 * arc, stride: 2 * arc)
            }
        }
    }

    private func learnQueries(_ dependents: UnsafePointer<Float>, _ querySlopes: [Float], _ bandSlopes: inout [Float]) {
        let rows = pass.wordCount
        let bias = gradients[learner.arcsBias].start
        for index in querySlopes.indices { bias[index % arc] += querySlopes[index] }
        querySlopes.withUnsafeBufferPointer { querySlopes in
            let operand = MatrixProduct.Operand(querySlopes.baseAddress.unsafelyUnwrapped, rows: rows, columns: arc)
            MatrixProduct.multiply(
                .init(dependents, rows: rows, columns: arc, stride: 2 * arc, isTransposed: true), operand,
                into: gradients[learner.arcs].start, isAdded: true)
            bandSlopes.withUnsafeMutableBufferPointer {
                MatrixProduct.multiply(
                    operand, learner.arcs.transposed, into: $0.baseAddress.unsafelyUnwrapped + arc, stride: 2 * arc)
            }
        }
    }

    private mutating func learnRelations(_ slopes: inout [Float]) {
        let rows = pass.wordCount
        let (headStart, dependentStart) = (learner.relationHead, learner.relationHead + relation)
        var hidden = [Float](repeating: 0, count: rows * relation)
        var factors = hidden
        var heads = [Int](repeating: -1, count: rows)
        var right = [Int](repeating: 0, count: rows)
        for (sentence, range) in pass.sentences {
            for (place, word) in range.enumerated() {
                if sentence.heads[place] >= 0 { heads[word] = range.lowerBound + Int(sentence.heads[place]) }
                right[word] = Int(sentence.relations[place])
                for index in 0..<relation {
                    let other =
                        heads[word] < 0
                        ? learner.rootRelation.value[index] : scores[heads[word] * total + headStart + index]
                    let sum = scores[word * total + dependentStart + index] + other
                    let at = word * relation + index
                    factors[at] = (sum > 0 ? 1 : Activation.leak) * dropFactor()
                    hidden[at] = sum * factors[at]
                }
            }
        }
        let hiddenSlopes = classifyRelations(hidden, right)
        let root = gradients[learner.rootRelation].start
        for word in 0..<rows {
            for index in 0..<relation {
                let slope = hiddenSlopes[word * relation + index] * factors[word * relation + index]
                slopes[word * total + dependentStart + index] += slope
                if heads[word] < 0 {
                    root[index] += slope
                } else {
                    slopes[heads[word] * total + headStart + index] += slope
                }
            }
        }
    }

    private mutating func classifyRelations(_ hidden: [Float], _ right: [Int]) -> [Float] {
        let rows = right.count
        let labels = learner.counts.relations
        var scores = [Float](repeating: 0, count: rows * labels)
        var slopes = scores
        scores.withUnsafeMutableBufferPointer { scores in
            for index in scores.indices { scores[index] = learner.relationsBias.value[index % labels] }
            hidden.asMatrix(rows: rows, columns: relation) {
                MatrixProduct.multiply(
                    $0, learner.relations.operand, into: scores.baseAddress.unsafelyUnwrapped, isAdded: true)
            }
        }
        for word in 0..<rows {
            relationLoss += SyntaxPass.crossEntropy(
                scores, &slopes, (word * labels)..<((word + 1) * labels), right[word],
                SyntaxPass.weights.relations / Float(pass.wordsOfBatch))
        }
        let bias = gradients[learner.relationsBias].start
        for index in slopes.indices { bias[index % labels] += slopes[index] }
        var result = [Float](repeating: 0, count: rows * relation)
        slopes.withUnsafeBufferPointer { slopes in
            let operand = MatrixProduct.Operand(slopes.baseAddress.unsafelyUnwrapped, rows: rows, columns: labels)
            hidden.asMatrix(rows: rows, columns: relation, isTransposed: true) {
                MatrixProduct.multiply($0, operand, into: gradients[learner.relations].start, isAdded: true)
            }
            result.withUnsafeMutableBufferPointer {
                MatrixProduct.multiply(operand, learner.relations.transposed, into: $0.baseAddress.unsafelyUnwrapped)
            }
        }
        return result
    }
}
