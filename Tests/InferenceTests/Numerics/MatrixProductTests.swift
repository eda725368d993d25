import Inference
import Testing

@Suite("Products of matrices")
struct MatrixProductTests {
    /// The product of two matrices, by rows.
    private func product(
        _ left: [Float], _ rows: Int, _ columns: Int, _ right: [Float], _ rightRows: Int, _ rightColumns: Int,
        isTransposed: Bool = false, addedTo start: Float? = nil
    ) -> [Float] {
        var result = [Float](repeating: start ?? .nan, count: rows * (isTransposed ? rightRows : rightColumns))
        left.withUnsafeBufferPointer { first in
            right.withUnsafeBufferPointer { second in
                guard let first = first.baseAddress, let second = second.baseAddress else { return }
                MatrixProduct.multiply(
                    .init(first, rows: rows, columns: columns),
                    .init(second, rows: rightRows, columns: rightColumns, isTransposed: isTransposed),
                    into: &result, isAdded: start != nil)
            }
        }
        return result
    }

    @Test("A product is right, added or not, whichever side is turned")
    func products() {
        let left: [Float] = [1, 2, 3, 4, 5, 6]
        let right: [Float] = [7, 8, 9, 10, 11, 12]
        #expect(product(left, 2, 3, right, 3, 2) == [58, 64, 139, 154])
        #expect(product(left, 2, 3, right, 3, 2, addedTo: 1) == [59, 65, 140, 155])
        #expect(product(left, 2, 3, right, 2, 3, isTransposed: true) == [50, 68, 122, 167])
    }

    @Test("Long sums and odd sides are those of a plain loop, to the last digits of a float")
    func plainLoop() {
        let (rows, inner, columns) = (7, 397, 13)
        let left = (0..<rows * inner).map { Float($0 % 17) / 16 - 0.5 }
        let right = (0..<inner * columns).map { Float($0 % 23) / 22 - 0.5 }
        let found = product(left, rows, inner, right, inner, columns)
        for row in 0..<rows {
            for column in 0..<columns {
                let sum = (0..<inner).reduce(0.0) {
                    $0 + Double(left[row * inner + $1]) * Double(right[$1 * columns + column])
                }
                #expect(abs(Double(found[row * columns + column]) - sum) < 1e-4)
            }
        }
    }

    @Test(
        "On a processor that OpenBLAS does not know, its fastest instructions are used all the same",
        .disabled(if: ProductKernels.areNamed, "OPENBLAS_CORETYPE chooses."))
    func kernels() {
        #expect(product([2], 1, 1, [3], 1, 1) == [6])
        #expect(!ProductKernels.areSlow)
    }
}
