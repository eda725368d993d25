import Inference

/// Measures an encoder's products by its weights beside those of floats by OpenBLAS.
struct ProductBenchmark {
    func table() throws -> Table {
        var table = Table(
            title: "Products of \(Self.rows) rows by a layer's weights, on one core",
            columns: ["inputs × outputs", "OpenBLAS ms", "packed ms", "times as fast"])
        for (inputs, outputs) in Self.shapes {
            let (floats, packed) = try timings(inputs, outputs)
            table.add([
                "\(inputs) × \(outputs)", Table.number(floats * 1000), Table.number(packed * 1000),
                Table.number(floats / packed),
            ])
        }
        return table
    }

    /// Seconds of processor time of one product, by OpenBLAS and by packed weights, the rounding of the rows counted.
    private func timings(_ inputs: Int, _ outputs: Int) throws -> (floats: Double, packed: Double) {
        let weights = Self.numbers(outputs, inputs)
        let rows = Self.numbers(Self.rows, inputs)
        var writer = ModelFileWriter()
        writer.add("weights", quantized: weights)
        let packed = PackedWeights(try ModelFile(ResidentBytes(copying: writer.bytes())).table("weights"))
        let rounded = RoundedRows(rows: Self.rows, columns: inputs)
        let bias = [Float](repeating: 0, count: outputs)
        var result = [Float](repeating: 0, count: Self.rows * outputs)
        let byFloats = Timing(runs: Self.runs) {
            weights.numbers.withUnsafeBufferPointer { weights in
                rows.numbers.withUnsafeBufferPointer { rows in
                    guard let weights = weights.baseAddress, let rows = rows.baseAddress else { return 0 }
                    MatrixProduct.multiply(
                        .init(rows, rows: Self.rows, columns: inputs),
                        .init(weights, rows: outputs, columns: inputs, isTransposed: true), into: &result)
                    return result.count
                }
            }
        }
        let byBytes = Timing(runs: Self.runs) {
            rounded.take(rows.numbers, count: Self.rows, columns: inputs)
            packed.multiply(rounded, outputs: 0..<outputs, plus: bias, into: &result, stride: outputs)
            return result.count
        }
        return (byFloats.leastOfProcessor, byBytes.leastOfProcessor)
    }

    private static func numbers(_ rows: Int, _ columns: Int) -> Matrix {
        Matrix(
            rows: rows, columns: columns,
            numbers: (0..<rows * columns).map { Float($0 * 7_919 % 2_003) / 1_001 - 1 })
    }

    /// Those of the encoders' layers.
    private static let shapes = [(384, 1_152), (384, 384), (384, 1_536), (1_536, 384)]
    private static let rows = 128
    private static let runs = 101
}
