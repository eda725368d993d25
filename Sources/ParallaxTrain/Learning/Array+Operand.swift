import Inference

extension [Float] {
    /// Lends the numbers as a matrix, for as long as a closure runs.
    func asMatrix<Result>(
        rows: Int, columns: Int, isTransposed: Bool = false, _ body: (MatrixProduct.Operand) -> Result
    ) -> Result {
        withUnsafeBufferPointer {
            body(.init($0.baseAddress.unsafelyUnwrapped, rows: rows, columns: columns, isTransposed: isTransposed))
        }
    }
}
