/// A small transformer encoder: pieces of words in, for each a row of numbers that tells what it means where it stands.
struct TransformerEncoder: Sendable {
    /// Pieces of a text, and for each whether it belongs to the first or the second of a pair (0, 1).
    struct Input: Sendable {
        var pieces: [Int] = []
        var parts: [Int] = []
    }

    let vocabulary: PieceVocabulary
    let width: Int
    /// The most pieces that a text may have.
    let longest: Int
    private let words: QuantizedTable
    private let places: Matrix
    private let parts: Matrix
    private let norm: NormLayer
    private let layers: [TransformerLayer]
    private let rounding: Rounding

    /// - Parameters:
    ///   - pieces: the file with the pieces and their embeddings; `file` itself if `nil`.
    ///   - rounding: of what the layers multiply.
    /// - Throws: ``ModelFileError`` if a file lacks a part or they do not fit each other.
    init(
        _ file: ModelFile, pieces: ModelFile? = nil, rounding: Rounding = .sixteen
    ) throws(ModelFileError) {
        self.rounding = rounding
        let pieces = pieces ?? file
        vocabulary = try PieceVocabulary(pieces)
        words = try pieces.table("words")
        places = try pieces.matrix("places")
        parts = try file.matrix("parts")
        width = words.columns
        longest = places.rows
        let shape = try file.integers("shape").map(Int.init)
        guard shape.count == 2, shape[0] > 0, shape[1] > 0, places.columns == width, parts.columns == width,
            parts.rows == 2, words.rows == vocabulary.count
        else { throw .wrongShape("shape") }
        norm = try NormLayer(file, "norm", width: width)
        var layers: [TransformerLayer] = []
        for index in 0..<shape[0] {
            layers.append(
                try TransformerLayer(file, "layer\(index)", width: width, heads: shape[1], rounding: rounding))
        }
        self.layers = layers
    }

    /// Which states of a text are wanted, after the last layer.
    enum Wanted {
        /// Of all pieces.
        case all
        /// Of the first piece.
        case first
    }

    /// Runs many texts, some at a time, and hands over the states of each, not in order.
    ///
    /// - Parameter visit: is given a text's place and the first state of its pieces, which stand one after another.
    func run(
        _ inputs: [Input], _ wanted: Wanted = .all, _ visit: (_ index: Int, _ states: UnsafePointer<Float>) -> Void
    ) {
        // Texts of like length together: the memory for a batch is that of its pieces.
        let order = inputs.indices.sorted { (inputs[$0].pieces.count, $0) < (inputs[$1].pieces.count, $1) }
        let most = inputs.map(\.pieces.count).max() ?? 0
        precondition(most <= longest, "A text has at most as many pieces as the encoder has places.")
        let room = TransformerRoom(
            pieces: max(most, Self.batch), longest: most, width: width, inner: layers.map(\.inside).max() ?? width,
            rounding: rounding)
        var start = 0
        while start < order.count {
            var end = start
            var pieces = 0
            while end < order.count, end == start || pieces + inputs[order[end]].pieces.count <= Self.batch {
                pieces += inputs[order[end]].pieces.count
                end += 1
            }
            let batch = order[start..<end]
            run(batch: batch.map { inputs[$0] }, wanted, room) { states in
                var row = states
                for index in batch {
                    visit(index, row)
                    row += (wanted == .first ? 1 : inputs[index].pieces.count) * width
                }
            }
            start = end
        }
    }

    /// Pieces that go through the encoder together: enough for whole products of matrices, few enough for the cache.
    private static let batch = 128

    /// - Parameter visit: is given the wanted states, the texts one after another.
    /// - Complexity: O(*n w²*) for *n* pieces of width *w*, times the number of layers.
    private func run(
        batch inputs: [Input], _ wanted: Wanted, _ room: TransformerRoom, _ visit: (UnsafePointer<Float>) -> Void
    ) {
        let lengths = inputs.map(\.pieces.count)
        let pieces = lengths.reduce(0, +)
        guard pieces > 0 else { return }
        var states = embedded(inputs, pieces)
        states.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            for (index, layer) in layers.enumerated() {
                if index == layers.count - 1, wanted == .first {
                    layer.runOnFirst(start, lengths: lengths, room)
                } else {
                    layer.run(start, lengths: lengths, room)
                }
            }
            visit(start)
        }
    }

    private func embedded(_ inputs: [Input], _ pieces: Int) -> [Float] {
        var states = [Float](repeating: 0, count: pieces * width)
        states.withUnsafeMutableBufferPointer { buffer in
            guard var row = buffer.baseAddress else { return }
            for input in inputs {
                for (place, (piece, part)) in zip(input.pieces, input.parts).enumerated() {
                    words.add(row: piece, to: row)
                    for column in 0..<width {
                        row[column] += places.numbers[place * width + column] + parts.numbers[part * width + column]
                    }
                    row += width
                }
            }
            norm.run(row - pieces * width, rows: pieces)
        }
        return states
    }
}
