/// Rows of signed bytes, each row with a factor that makes them numbers: read in place.
package struct QuantizedTable: Sendable {
    package let rows: Int
    package let columns: Int
    /// Holds the bytes that the offsets count in.
    private let file: ModelFile
    private let part: ModelFile.Part

    init(_ file: ModelFile, _ part: ModelFile.Part) {
        self.file = file
        self.part = part
        rows = part.rows
        columns = part.columns
    }

    /// By which the cells of each row are to be multiplied: a copy.
    var steps: [Float] {
        let base = file.bytes.buffer.baseAddress.unsafelyUnwrapped + part.offset
        return (0..<rows).map { base.load(fromByteOffset: 4 * $0, as: Float.self) }
    }

    /// All rows' bytes, in place.
    var cells: UnsafeRawBufferPointer {
        let start = part.offset + 4 * rows
        return UnsafeRawBufferPointer(rebasing: file.bytes.buffer[start..<(start + rows * columns)])
    }

    /// Adds a row to a sum of as many numbers as the table has columns.
    ///
    /// - Complexity: O(*c*) for *c* columns.
    @inline(__always)
    package func add(row: Int, to sum: UnsafeMutablePointer<Float>) {
        precondition(row >= 0 && row < rows, "A table has no such row.")
        let base = file.bytes.buffer.baseAddress.unsafelyUnwrapped + part.offset
        let scale = base.load(fromByteOffset: 4 * row, as: Float.self)
        let cells = (base + 4 * rows + row * columns).assumingMemoryBound(to: Int8.self)
        for column in 0..<columns { sum[column] += scale * Float(cells[column]) }
    }

    /// All rows as floats: a copy.
    package func matrix() -> Matrix {
        var result = Matrix(rows: rows, columns: columns)
        result.numbers.withUnsafeMutableBufferPointer { numbers in
            guard let start = numbers.baseAddress else { return }
            for row in 0..<rows { add(row: row, to: start + row * columns) }
        }
        return result
    }
}
