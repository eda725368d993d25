internal import CKernels

/// Weights of 8 bits, packed for products by rounded rows; `outputs` × `inputs`.
///
/// `@unchecked` because a pointer is not `Sendable` by itself: nobody writes to the weights once they are packed.
package final class PackedWeights: @unchecked Sendable {
    package let outputs: Int
    package let inputs: Int
    /// What the weights of an output are to be multiplied by.
    private let steps: [Float]
    private let packed: UnsafeMutablePointer<Int8>

    package init(_ table: QuantizedTable) {
        outputs = table.rows
        inputs = table.columns
        steps = table.steps
        packed = .allocate(capacity: max(1, parallax_packed_length(outputs, inputs)))
        table.cells.withMemoryRebound(to: Int8.self) { cells in
            if let start = cells.baseAddress { parallax_pack(start, outputs, inputs, packed) }
        }
    }

    deinit { packed.deallocate() }

    /// Outputs from `outputs.lowerBound`, a multiple of 16, to `outputs.upperBound`, of every row.
    ///
    /// The products are summed as whole numbers: the same on every processor.
    ///
    /// - Parameters:
    ///   - bias: one number for each of ``outputs``.
    ///   - stride: Floats from one row of the result to the next.
    ///   - instructions: those that the processor must have.
    /// - Complexity: O(*r i o*).
    package func multiply(
        _ rows: RoundedRows, outputs: Range<Int>, plus bias: [Float], into result: UnsafeMutablePointer<Float>,
        stride: Int, by instructions: Instructions = .best
    ) {
        precondition(rows.columns == inputs, "Rows have as many numbers as a layer has inputs.")
        precondition(
            outputs.lowerBound % Int(PARALLAX_BLOCK) == 0 && outputs.upperBound <= self.outputs
                && bias.count == self.outputs,
            "A layer's outputs are asked for from the beginning of a block on.")
        guard rows.count > 0, !outputs.isEmpty else { return }
        let block = packed + parallax_packed_length(outputs.lowerBound, inputs)
        steps.withUnsafeBufferPointer { steps in
            bias.withUnsafeBufferPointer { bias in
                parallax_project(
                    instructions.kernel, rows.numbers, rows.steps, rows.count, inputs, block,
                    steps.baseAddress.unsafelyUnwrapped + outputs.lowerBound,
                    bias.baseAddress.unsafelyUnwrapped + outputs.lowerBound, outputs.count, result, stride)
            }
        }
    }
}

/// Instructions that products are made with, each kind more able than those before it.
package enum Instructions: Comparable, CaseIterable {
    case plain, avx2, vnni

    /// The most able kind that this processor has.
    package static let best: Self = {
        switch parallax_best_instructions() {
        case PARALLAX_VNNI: .vnni
        case PARALLAX_AVX2: .avx2
        default: .plain
        }
    }()

    fileprivate var kernel: parallax_instructions {
        switch self {
        case .plain: PARALLAX_PLAIN
        case .avx2: PARALLAX_AVX2
        case .vnni: PARALLAX_VNNI
        }
    }
}

/// Rows of numbers rounded to at most 16 bits each, every row with a step of its own.
package final class RoundedRows {
    package private(set) var count = 0
    package private(set) var columns = 0
    fileprivate let numbers: UnsafeMutablePointer<Int16>
    fileprivate let steps: UnsafeMutablePointer<Float>
    private let most: (rows: Int, columns: Int)

    package init(rows: Int, columns: Int) {
        most = (rows, columns)
        numbers = .allocate(capacity: max(1, rows * parallax_rounded_stride(columns)))
        steps = .allocate(capacity: max(1, rows))
    }

    deinit {
        numbers.deallocate()
        steps.deallocate()
    }

    /// Takes rows in the place of those it had.
    ///
    /// - Parameter rows: `count` times `columns` numbers.
    package func take(_ rows: UnsafePointer<Float>, count: Int, columns: Int) {
        precondition(count <= most.rows && columns <= most.columns, "There is room for as many rows as were asked for.")
        self.count = count
        self.columns = columns
        parallax_round(rows, count, columns, numbers, steps)
    }
}
