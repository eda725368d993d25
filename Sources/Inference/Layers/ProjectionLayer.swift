/// A layer that multiplies by a matrix and adds a bias, its weights kept an output in a row, so that each output has a
/// rounding step of its own in the file.
struct ProjectionLayer: Sendable {
    private let weights: PackedWeights
    private let bias: [Float]

    var inputs: Int { weights.inputs }
    var outputs: Int { weights.outputs }

    /// - Throws: ``ModelFileError`` if the file lacks the weights or the bias (`name` and `name.bias`), or they do not fit.
    ///
    /// - Parameter rounding: of the rows that will be multiplied.
    init(_ file: ModelFile, _ name: String, for rounding: Rounding = .sixteen) throws(ModelFileError) {
        weights = PackedWeights(try file.table(name), for: rounding)
        bias = try file.matrix(name + ".bias").numbers
        guard bias.count == weights.outputs else { throw .wrongShape(name) }
    }

    /// - Parameters:
    ///   - outputs: those wanted, from a multiple of 16 on; all if `nil`.
    ///   - result: room for a row of those for every row of the input, one every `stride`.
    /// - Complexity: O(*r i o*).
    func run(
        _ rows: RoundedRows, outputs: Range<Int>? = nil, into result: UnsafeMutablePointer<Float>, stride: Int? = nil
    ) {
        let wanted = outputs ?? 0..<self.outputs
        weights.multiply(rows, outputs: wanted, plus: bias, into: result, stride: stride ?? wanted.count)
    }

    /// - Precondition: the layer is one for rows of 16 bits.
    /// - Parameter input: `rows` rows of ``inputs`` numbers.
    /// - Returns: `rows` rows of ``outputs`` numbers.
    func run(_ input: UnsafePointer<Float>, rows: Int) -> [Float] {
        let rounded = RoundedRows(rows: rows, columns: inputs)
        rounded.take(input, count: rows, columns: inputs)
        return [Float](unsafeUninitializedCapacity: rows * outputs) { output, count in
            count = rows * outputs
            if let start = output.baseAddress { run(rounded, into: start) }
        }
    }
}
