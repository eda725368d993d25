/// Brings rows to mean 0 and variance 1, then to a gain and a bias for every column (Ba, Kiros & Hinton, 2016,
/// arXiv:1607.06450).
struct NormLayer: Sendable {
    let gain: [Float]
    let bias: [Float]

    /// - Throws: ``ModelFileError`` if the file lacks `name.gain` or `name.bias`, or they do not fit.
    init(_ file: ModelFile, _ name: String, width: Int) throws(ModelFileError) {
        gain = try file.matrix(name + ".gain").numbers
        bias = try file.matrix(name + ".bias").numbers
        guard gain.count == width, bias.count == width, width % 16 == 0 else { throw .wrongShape(name) }
    }

    /// Adds `other` to every row, if given, and normalizes, in place.
    ///
    /// - Complexity: O(*r w*) for *r* rows of width *w*.
    func run(_ numbers: UnsafeMutablePointer<Float>, plus other: UnsafePointer<Float>? = nil, rows: Int) {
        VectorKernels.normalize(numbers, plus: other, rows: rows, gain: gain, bias: bias)
    }
}
