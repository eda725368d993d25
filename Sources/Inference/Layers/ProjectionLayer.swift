/// A layer that multiplies by a matrix and adds a bias, its weights kept an output in a row, so that each output has a
/// rounding step of its own in the file.
struct ProjectionLayer: Sendable {
    /// `outputs` × `inputs`.
    private let weights: Matrix
    private let bias: [Float]

    var inputs: Int { weights.columns }
    var outputs: Int { weights.rows }

    /// - Throws: ``ModelFileError`` if the file lacks the weights or the bias (`name` and `name.bias`), or they do not fit.
    init(_ file: ModelFile, _ name: String) throws(ModelFileError) {
        weights = try file.matrix(name)
        bias = try file.matrix(name + ".bias").numbers
        guard bias.count == weights.rows else { throw .wrongShape(name) }
    }

    /// - Parameters:
    ///   - input: `rows` rows of ``inputs`` numbers, a row every `stride`.
    ///   - output: room for `rows` rows of ``outputs`` numbers.
    /// - Complexity: O(*r i o*).
    func run(
        _ input: UnsafePointer<Float>, rows: Int, stride: Int? = nil, into output: UnsafeMutablePointer<Float>
    ) {
        bias.withUnsafeBufferPointer { bias in
            for row in 0..<rows {
                (output + row * outputs).update(from: bias.baseAddress.unsafelyUnwrapped, count: outputs)
            }
        }
        weights.numbers.withUnsafeBufferPointer { numbers in
            MatrixProduct.multiply(
                .init(input, rows: rows, columns: inputs, stride: stride),
                .init(numbers.baseAddress.unsafelyUnwrapped, rows: outputs, columns: inputs, isTransposed: true),
                into: output, isAdded: true)
        }
    }
}
