/// Brings rows to mean 0 and variance 1, then to a gain and a bias for every column (Ba, Kiros & Hinton, 2016,
/// arXiv:1607.06450).
struct NormLayer: Sendable {
    let gain: [Float]
    let bias: [Float]

    /// - Throws: ``ModelFileError`` if the file lacks `name.gain` or `name.bias`, or they do not fit.
    init(_ file: ModelFile, _ name: String, width: Int) throws(ModelFileError) {
        gain = try file.matrix(name + ".gain").numbers
        bias = try file.matrix(name + ".bias").numbers
        guard gain.count == width, bias.count == width, width % 8 == 0 else { throw .wrongShape(name) }
    }

    /// Adds `other` to every row, if given, and normalizes, in place.
    ///
    /// - Complexity: O(*r w*) for *r* rows of width *w*.
    func run(_ numbers: UnsafeMutablePointer<Float>, plus other: UnsafePointer<Float>? = nil, rows: Int) {
        let width = gain.count
        gain.withUnsafeBufferPointer { gain in
            bias.withUnsafeBufferPointer { bias in
                for row in 0..<rows {
                    let start = numbers + row * width
                    if let other { add(other + row * width, to: start, width) }
                    normalize(start, gain.baseAddress.unsafelyUnwrapped, bias.baseAddress.unsafelyUnwrapped, width)
                }
            }
        }
    }

    @inline(__always)
    private func add(_ other: UnsafePointer<Float>, to row: UnsafeMutablePointer<Float>, _ width: Int) {
        for index in stride(from: 0, to: width, by: 8) {
            row.set(row.eight(at: index) + other.eight(at: index), at: index)
        }
    }

    @inline(__always)
    private func normalize(
        _ row: UnsafeMutablePointer<Float>, _ gain: UnsafePointer<Float>, _ bias: UnsafePointer<Float>, _ width: Int
    ) {
        var sum = SIMD8<Float>(repeating: 0)
        for index in stride(from: 0, to: width, by: 8) { sum += row.eight(at: index) }
        let mean = sum.sum() / Float(width)
        var squares = SIMD8<Float>(repeating: 0)
        for index in stride(from: 0, to: width, by: 8) {
            let rest = row.eight(at: index) - mean
            squares += rest * rest
        }
        let factor = 1 / (squares.sum() / Float(width) + Self.epsilon).squareRoot()
        for index in stride(from: 0, to: width, by: 8) {
            row.set((row.eight(at: index) - mean) * factor * gain.eight(at: index) + bias.eight(at: index), at: index)
        }
    }

    /// As in BERT.
    private static let epsilon: Float = 1e-12
}
