internal import COpenBLAS

/// Products of dense matrices in row-major order, by OpenBLAS on one thread.
package enum MatrixProduct {
    /// A matrix in memory: `rows` times `columns` numbers, a row every `stride`.
    package struct Operand {
        package let start: UnsafePointer<Float>
        package let rows: Int
        package let columns: Int
        package let stride: Int
        /// Whether it stands for its transpose; `rows` and `columns` are those before transposing.
        package let isTransposed: Bool

        package init(
            _ start: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int? = nil, isTransposed: Bool = false
        ) {
            self.start = start
            self.rows = rows
            self.columns = columns
            self.stride = stride ?? columns
            self.isTransposed = isTransposed
        }

        var outerCount: Int { isTransposed ? columns : rows }
        var innerCount: Int { isTransposed ? rows : columns }
    }

    /// `result = left · right`, or with `isAdded` what stands in `result` plus that.
    ///
    /// - Parameter stride: Floats from one row of the result to the next; the result's columns if `nil`.
    /// - Complexity: O(*m n k*).
    package static func multiply(
        _ left: Operand, _ right: Operand, into result: UnsafeMutablePointer<Float>, stride: Int? = nil,
        isAdded: Bool = false
    ) {
        let (rows, inner, columns) = (left.outerCount, left.innerCount, right.innerCount)
        precondition(inner == right.outerCount, "Matrices multiply only where their inner sides are equal.")
        guard rows > 0, columns > 0, inner > 0 else { return }
        startOnOneThread
        cblas_sgemm(
            CblasRowMajor, left.isTransposed ? CblasTrans : CblasNoTrans,
            right.isTransposed ? CblasTrans : CblasNoTrans,
            Int32(rows), Int32(columns), Int32(inner), 1, left.start, Int32(left.stride), right.start,
            Int32(right.stride), isAdded ? 1 : 0, result, Int32(stride ?? columns))
    }

    /// One thread gives the same sums on every run, and leaves the other cores to whoever called.
    private static let startOnOneThread: Void = {
        ProductKernels.choose()
        openblas_set_num_threads(1)
    }()
}
