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
    /// What rows in bytes have too much in the sums of an output; empty where rows are not in bytes.
    private var shifts: [Int32] = []
    private let instructions: Instructions

    /// - Parameters:
    ///   - rounding: of the rows that will be multiplied.
    ///   - instructions: those that the processor must have.
    package init(_ table: QuantizedTable, for rounding: Rounding = .sixteen, by instructions: Instructions = .best) {
        outputs = table.rows
        inputs = table.columns
        steps = table.steps
        self.instructions = instructions
        let isInFours = rounding.isInBytes(by: instructions)
        packed = .allocate(
            capacity: max(
                1,
                isInFours
                    ? parallax_packed_fours_length(outputs, inputs) : parallax_packed_length(outputs, inputs)))
        if isInFours { shifts = [Int32](repeating: 0, count: outputs) }
        table.cells.withMemoryRebound(to: Int8.self) { cells in
            guard let start = cells.baseAddress else { return }
            if isInFours {
                parallax_pack_fours(start, outputs, inputs, packed, &shifts)
            } else {
                parallax_pack(start, outputs, inputs, packed)
            }
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
    /// - Complexity: O(*r i o*).
    package func multiply(
        _ rows: RoundedRows, outputs: Range<Int>, plus bias: [Float], into result: UnsafeMutablePointer<Float>,
        stride: Int
    ) {
        precondition(rows.columns == inputs, "Rows have as many numbers as a layer has inputs.")
        precondition((rows.bytes == nil) == shifts.isEmpty, "Rows are rounded as the weights were packed for.")
        precondition(
            outputs.lowerBound % Int(PARALLAX_BLOCK) == 0 && outputs.upperBound <= self.outputs
                && bias.count == self.outputs,
            "A layer's outputs are asked for from the beginning of a block on.")
        guard rows.count > 0, !outputs.isEmpty else { return }
        if let bytes = rows.bytes {
            multiply(bytes, rows, outputs: outputs, plus: bias, into: result, stride: stride)
            return
        }
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

extension PackedWeights {
    private func multiply(
        _ bytes: UnsafeMutablePointer<UInt8>, _ rows: RoundedRows, outputs: Range<Int>, plus bias: [Float],
        into result: UnsafeMutablePointer<Float>, stride: Int
    ) {
        let first = outputs.lowerBound
        shifts.withUnsafeBufferPointer { shifts in
            steps.withUnsafeBufferPointer { steps in
                bias.withUnsafeBufferPointer { bias in
                    parallax_project_bytes(
                        bytes, rows.steps, rows.count, inputs, packed + parallax_packed_fours_length(first, inputs),
                        shifts.baseAddress.unsafelyUnwrapped + first, steps.baseAddress.unsafelyUnwrapped + first,
                        bias.baseAddress.unsafelyUnwrapped + first, outputs.count, result, stride)
                }
            }
        }
    }
}

/// How finely rows are rounded before they are multiplied.
package enum Rounding: Sendable {
    /// To at most 16 bits: as good as not rounded.
    case sixteen
    /// To 8 bits: in half of the time, where the processor has instructions for that.
    case eight

    fileprivate var most: Int16 { self == .sixteen ? .max : 127 }

    fileprivate func isInBytes(by instructions: Instructions) -> Bool { self == .eight && instructions == .vnni }
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

/// Rows of numbers rounded to at most 16 or 8 bits each, every row with a step of its own.
package final class RoundedRows {
    package private(set) var count = 0
    package private(set) var columns = 0
    fileprivate let numbers: UnsafeMutablePointer<Int16>
    fileprivate let steps: UnsafeMutablePointer<Float>
    /// The same in bytes, where they are multiplied so.
    fileprivate let bytes: UnsafeMutablePointer<UInt8>?
    private let most: (rows: Int, columns: Int)
    private let rounding: Rounding

    package init(
        rows: Int, columns: Int, to rounding: Rounding = .sixteen, by instructions: Instructions = .best
    ) {
        most = (rows, columns)
        self.rounding = rounding
        let isInBytes = rounding.isInBytes(by: instructions)
        bytes = isInBytes ? .allocate(capacity: max(1, rows * parallax_bytes_stride(columns))) : nil
        numbers = .allocate(capacity: max(1, rows * parallax_rounded_stride(columns)))
        steps = .allocate(capacity: max(1, rows))
    }

    deinit {
        numbers.deallocate()
        bytes?.deallocate()
        steps.deallocate()
    }

    /// Takes rows in the place of those it had.
    ///
    /// - Parameter rows: `count` times `columns` numbers.
    package func take(_ rows: UnsafePointer<Float>, count: Int, columns: Int) {
        precondition(count <= most.rows && columns <= most.columns, "There is room for as many rows as were asked for.")
        self.count = count
        self.columns = columns
        parallax_round(rows, count, columns, rounding.most, numbers, steps)
        if let bytes { parallax_bytes(numbers, count, columns, bytes) }
    }
}
