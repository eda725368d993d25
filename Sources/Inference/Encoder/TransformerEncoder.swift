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

    /// - Parameter pieces: the file with the pieces and their embeddings; `file` itself if `nil`.
    /// - Throws: ``ModelFileError`` if a file lacks a part or they do not fit each other.
    init(_ file: ModelFile, pieces: ModelFile? = nil) throws(ModelFileError) {
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
            layers.append(try TransformerLayer(file, "layer\(index)", width: width, heads: shape[1]))
        }
        self.layers = layers
    }

    /// Runs many texts, some at a time, and hands over the states of each, not in order.
    ///
    /// - Parameter visit: is given a text's place and the first state of its pieces, which stand one after another; after
    ///   the last layer, or after every one.
    func run(
        _ inputs: [Input], afterEvery isEvery: Bool = false,
        _ visit: (_ index: Int, _ states: UnsafePointer<Float>) -> Void
    ) {
        // Texts of like length together: the memory for a batch is that of its pieces.
        let order = inputs.indices.sorted { (inputs[$0].pieces.count, $0) < (inputs[$1].pieces.count, $1) }
        var start = 0
        while start < order.count {
            var end = start
            var pieces = 0
            while end < order.count, end == start || pieces + inputs[order[end]].pieces.count <= Self.batch {
                pieces += inputs[order[end]].pieces.count
                end += 1
            }
            let batch = order[start..<end]
            run(batch: batch.map { inputs[$0] }) { layer, states in
                guard isEvery || layer == layers.count - 1 else { return }
                var row = states
                for index in batch {
                    visit(index, row)
                    row += inputs[index].pieces.count * width
                }
            }
            start = end
        }
    }

    /// Pieces that go through the encoder together: enough for whole products of matrices, few enough for the cache.
    private static let batch = 512

    /// - Parameter visit: is given the layers' numbers in turn with the states of all pieces, the texts one after another.
    /// - Complexity: O(*n w²*) for *n* pieces of width *w*, times the number of layers.
    private func run(batch inputs: [Input], _ visit: (Int, UnsafePointer<Float>) -> Void) {
        let lengths = inputs.map(\.pieces.count)
        precondition(
            lengths.allSatisfy { $0 <= longest }, "A text has at most as many pieces as the encoder has places.")
        let pieces = lengths.reduce(0, +)
        guard pieces > 0 else { return }
        var states = embedded(inputs, pieces)
        let room = TransformerRoom(pieces: pieces, longest: lengths.max() ?? 0, width: width)
        for (index, layer) in layers.enumerated() {
            layer.run(&states, lengths: lengths, room)
            states.withUnsafeBufferPointer { buffer in
                if let start = buffer.baseAddress { visit(index, start) }
            }
        }
    }

    /// How many layers there are.
    var depth: Int { layers.count }

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
