/// A layer that multiplies by a matrix and adds a bias.
package struct DenseLayer: Sendable {
    /// `inputs` × `outputs`.
    package let weights: Matrix
    package let bias: [Float]

    package var inputs: Int { weights.rows }
    package var outputs: Int { weights.columns }

    /// - Throws: ``ModelFileError`` if the file lacks the weights or the bias (`name` and `name.bias`), or they do not fit.
    package init(_ file: ModelFile, _ name: String) throws(ModelFileError) {
        weights = try file.matrix(name)
        bias = try file.matrix(name + ".bias").numbers
        guard bias.count == weights.columns else { throw .wrongShape(name) }
    }

    /// - Parameter input: At least `rows` rows of ``inputs`` numbers.
    /// - Returns: `rows` rows of ``outputs`` numbers.
    /// - Complexity: O(*r i o*).
    package func run(_ input: UnsafePointer<Float>, rows: Int, stride: Int? = nil) -> [Float] {
        [Float](unsafeUninitializedCapacity: rows * outputs) { output, count in
            count = rows * outputs
            guard let start = output.baseAddress, rows > 0 else { return }
            for row in 0..<rows {
                for column in 0..<outputs { (start + row * outputs + column).initialize(to: bias[column]) }
            }
            weights.numbers.withUnsafeBufferPointer { numbers in
                guard let weightsStart = numbers.baseAddress else { return }
                MatrixProduct.multiply(
                    .init(input, rows: rows, columns: inputs, stride: stride),
                    .init(weightsStart, rows: inputs, columns: outputs), into: start, isAdded: true)
            }
        }
    }
}
