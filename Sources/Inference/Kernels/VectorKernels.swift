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
}
