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

    /// - Throws: ``ModelFileError`` if the file lacks a part or they do not fit each other.
    init(_ file: ModelFile) throws(ModelFileError) {
        vocabulary = try PieceVocabulary(file)
        words = try file.table("words")
        places = try file.matrix("places")
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

    /// The states of all pieces, the texts one after another.
    ///
    /// - Complexity: O(*n w²*) for *n* pieces of width *w*, times the number of layers.
    func run(_ inputs: [Input]) -> [Float] {
        let lengths = inputs.map(\.pieces.count)
        precondition(
            lengths.allSatisfy { $0 <= longest }, "A text has at most as many pieces as the encoder has places.")
        let pieces = lengths.reduce(0, +)
        guard pieces > 0 else { return [] }
        var states = embedded(inputs, pieces)
        let room = TransformerRoom(pieces: pieces, longest: lengths.max() ?? 0, width: width)
        for layer in layers { layer.run(&states, lengths: lengths, room) }
        return states
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
