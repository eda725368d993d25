internal import CKernels

/// What an encoder does with its numbers between products by weights. Every result is the same on every processor.
enum VectorKernels {
    /// x times the probability that a normal variable is below it (Hendrycks & Gimpel, 2016, arXiv:1606.08415), in place.
    static func gauss(_ numbers: UnsafeMutablePointer<Float>, count: Int) { parallax_gauss(numbers, count) }

    /// Brings rows, with what `other` adds to them, to mean 0 and variance 1, then to a gain and a bias for every column.
    static func normalize(
        _ numbers: UnsafeMutablePointer<Float>, plus other: UnsafePointer<Float>?, rows: Int, gain: [Float],
        bias: [Float]
    ) {
        precondition(gain.count == bias.count && gain.count % 16 == 0, "Rows are as wide as a multiple of sixteen.")
        gain.withUnsafeBufferPointer { gain in
            bias.withUnsafeBufferPointer { bias in
                guard let gainStart = gain.baseAddress, let biasStart = bias.baseAddress else { return }
                parallax_norm(numbers, other, rows, gain.count, gainStart, biasStart)
            }
        }
    }

    /// One text's pieces as one head sees them: a row of `size` numbers, a multiple of 16, every `stride`.
    struct Head {
        var keys: UnsafePointer<Float>
        var values: UnsafePointer<Float>
        var pieces: Int
        var size: Int
        var stride: Int
    }

    /// For every query the mean of the values, weighed by how well it goes with the keys.
    ///
    /// - Parameters:
    ///   - queries: `count` rows, one every `head.stride`.
    ///   - result: a row every `stride`.
    ///   - room: for as many numbers as ``room(pieces:size:)`` says.
    /// - Complexity: O(*q p s*) for *q* queries of size *s* and *p* pieces.
    static func attend(
        _ queries: UnsafePointer<Float>, count: Int, to head: Head, into result: UnsafeMutablePointer<Float>,
        stride: Int,
        _ room: UnsafeMutablePointer<Float>
    ) {
        parallax_attend(
            queries, count, head.stride, head.keys, head.values, head.pieces, head.stride, head.size, result, stride,
            room)
    }

    static func room(pieces: Int, size: Int) -> Int { parallax_attention_room(pieces, size) }

    /// Numbers that a line of so many columns takes.
    static func columnsLength(_ columns: Int) -> Int { parallax_columns_length(columns) }

    /// Of every row its largest product with one of the columns, and of every column the largest with one of the rows; -1 where
    /// none is larger.
    ///
    /// - Parameters:
    ///   - rows: `count` times `size` numbers.
    ///   - columns: `size` lines of `columnsLength(others)` numbers.
    /// - Complexity: O(*r c s*) for *r* rows of size *s* and *c* columns.
    static func nearest(
        _ rows: [Float], count: Int, to columns: [Float], others: Int, size: Int
    ) -> (ofRows: [Float], ofColumns: [Float]) {
        let length = columnsLength(others)
        precondition(
            rows.count == count * size && columns.count == size * length, "Rows and columns are of one size.")
        var ofColumns = [Float](repeating: -1, count: length)
        let ofRows = [Float](unsafeUninitializedCapacity: count) { result, initialised in
            initialised = count
            guard let result = result.baseAddress, count > 0 else { return }
            ofColumns.withUnsafeMutableBufferPointer { ofColumns in
                rows.withUnsafeBufferPointer { rows in
                    columns.withUnsafeBufferPointer { columns in
                        guard let rows = rows.baseAddress, let columns = columns.baseAddress,
                            let ofColumns = ofColumns.baseAddress
                        else { return result.update(repeating: -1, count: count) }
                        parallax_nearest(rows, count, columns, others, size, result, ofColumns)
                    }
                }
            }
        }
        return (ofRows, ofColumns)
    }
}
