/// Memory that the layers of an encoder use one after another.
final class TransformerRoom {
    let wide: UnsafeMutablePointer<Float>
    let context: UnsafeMutablePointer<Float>
    let result: UnsafeMutablePointer<Float>
    let scores: UnsafeMutablePointer<Float>
    let rounded: RoundedRows

    /// - Parameters:
    ///   - pieces: of all texts together.
    ///   - longest: pieces of the longest text.
    ///   - inner: the most numbers that a layer has for a piece.
    ///   - rounding: of what its layers multiply.
    init(pieces: Int, longest: Int, width: Int, inner: Int, rounding: Rounding) {
        wide = .allocate(capacity: pieces * inner)
        context = .allocate(capacity: pieces * width)
        result = .allocate(capacity: pieces * width)
        scores = .allocate(capacity: VectorKernels.room(pieces: longest, size: width))
        rounded = RoundedRows(rows: pieces, columns: inner, to: rounding)
    }

    deinit {
        for part in [wide, context, result, scores] { part.deallocate() }
    }
}
