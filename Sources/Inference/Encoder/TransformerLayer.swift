/// One layer of a transformer encoder: every piece takes from all pieces of its text what it attends to, then is changed by
/// itself (Vaswani et al., 2017, arXiv:1706.03762, with the sums normalized afterwards, as in BERT).
struct TransformerLayer: Sendable {
    private let query: ProjectionLayer
    private let attended: ProjectionLayer
    private let attendedNorm: NormLayer
    private let inner: ProjectionLayer
    private let outer: ProjectionLayer
    private let outerNorm: NormLayer
    private let heads: Int

    /// - Throws: ``ModelFileError`` if the file lacks a part of the layer or they do not fit each other.
    init(_ file: ModelFile, _ name: String, width: Int, heads: Int) throws(ModelFileError) {
        self.heads = heads
        query = try ProjectionLayer(file, name + ".query")
        attended = try ProjectionLayer(file, name + ".attended")
        attendedNorm = try NormLayer(file, name + ".attended.norm", width: width)
        inner = try ProjectionLayer(file, name + ".inner")
        outer = try ProjectionLayer(file, name + ".outer")
        outerNorm = try NormLayer(file, name + ".outer.norm", width: width)
        guard query.inputs == width, query.outputs == 3 * width, attended.inputs == width, attended.outputs == width,
            inner.inputs == width, outer.inputs == inner.outputs, outer.outputs == width, inner.outputs % 8 == 0,
            width % heads == 0
        else { throw .wrongShape(name) }
    }

    private var width: Int { attended.outputs }

    /// Changes the states of all texts' pieces in place.
    ///
    /// - Parameters:
    ///   - states: one row a piece, the texts one after another.
    ///   - lengths: pieces of each text.
    /// - Complexity: O(*n w²* + Σ *l² w*) for *n* pieces of width *w* in texts of lengths *l*.
    func run(_ states: inout [Float], lengths: [Int], _ room: TransformerRoom) {
        let rows = states.count / width
        states.withUnsafeMutableBufferPointer { buffer in
            guard let states = buffer.baseAddress else { return }
            query.run(states, rows: rows, into: room.wide)
            attend(lengths, room)
            attended.run(room.context, rows: rows, into: room.result)
            attendedNorm.run(states, plus: room.result, rows: rows)
            inner.run(states, rows: rows, into: room.wide)
            for index in stride(from: 0, to: rows * inner.outputs, by: 8) {
                room.wide.set(Activation.gaussianError(room.wide.eight(at: index)), at: index)
            }
            outer.run(room.wide, rows: rows, into: room.result)
            outerNorm.run(states, plus: room.result, rows: rows)
        }
    }

    /// Every head of every text by itself; queries, keys and values stand side by side in `room.wide`.
    private func attend(_ lengths: [Int], _ room: TransformerRoom) {
        let size = width / heads
        let factor = 1 / Float(size).squareRoot()
        var first = 0
        for length in lengths {
            let start = room.wide + first * 3 * width
            for row in 0..<length {
                let query = start + row * 3 * width
                for index in 0..<width { query[index] *= factor }
            }
            for head in 0..<heads {
                let queries = start + head * size
                let part = { (place: Int) in
                    MatrixProduct.Operand(queries + place * width, rows: length, columns: size, stride: 3 * width)
                }
                MatrixProduct.multiply(
                    part(0),
                    .init(queries + width, rows: length, columns: size, stride: 3 * width, isTransposed: true),
                    into: room.scores)
                for row in 0..<length { Activation.softmax(row: room.scores + row * length, count: length) }
                MatrixProduct.multiply(
                    .init(room.scores, rows: length, columns: length), part(2),
                    into: room.context + first * width + head * size, stride: width)
            }
            first += length
        }
    }
}

/// Memory that the layers of an encoder use one after another.
final class TransformerRoom {
    let wide: UnsafeMutablePointer<Float>
    let context: UnsafeMutablePointer<Float>
    let result: UnsafeMutablePointer<Float>
    let scores: UnsafeMutablePointer<Float>

    /// - Parameters:
    ///   - pieces: of all texts together.
    ///   - longest: pieces of the longest text.
    init(pieces: Int, longest: Int, width: Int) {
        wide = .allocate(capacity: pieces * width * 4)
        context = .allocate(capacity: pieces * width)
        result = .allocate(capacity: pieces * width)
        scores = .allocate(capacity: longest * longest)
    }

    deinit {
        for part in [wide, context, result, scores] { part.deallocate() }
    }
}
