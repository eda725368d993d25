import Foundation
import Testing

@testable import Inference

@Suite("What an encoder does between products")
struct VectorKernelsTests {
    private static func numbers(_ count: Int, seed: Int = 1) -> [Float] {
        (0..<count).map { Float(($0 &* 7_919 &+ seed) % 2_003) / 500 - 2 }
    }

    @Test("The Gaussian unit is that of the error function", arguments: [1, 15, 16, 37])
    func gauss(count: Int) {
        let before = Self.numbers(count)
        var after = before
        VectorKernels.gauss(&after, count: count)
        for (x, found) in zip(before, after) {
            let expected = 0.5 * Double(x) * (1 + erf(Double(x) / 2.0.squareRoot()))
            #expect(abs(Double(found) - expected) < 1e-6)
        }
    }

    @Test("Far from zero it is the number or nothing")
    func farFromZero() {
        var numbers: [Float] = [-1e30, -50, 0, 50, 1e30]
        VectorKernels.gauss(&numbers, count: numbers.count)
        #expect(numbers == [0, 0, 0, 50, 1e30])
    }

    @Test("Rows have mean 0 and variance 1 before gain and bias", arguments: [true, false])
    func norm(isAdded: Bool) {
        let (width, rows) = (48, 3)
        var numbers = Self.numbers(width * rows)
        let other = Self.numbers(width * rows, seed: 77)
        let (gain, bias) = (Self.numbers(width, seed: 5), Self.numbers(width, seed: 9))
        let sums = isAdded ? zip(numbers, other).map { $0 + $1 } : numbers
        other.withUnsafeBufferPointer {
            VectorKernels.normalize(
                &numbers, plus: isAdded ? $0.baseAddress : nil, rows: rows, gain: gain, bias: bias)
        }
        for row in 0..<rows {
            let before = sums[(row * width)..<((row + 1) * width)].map(Double.init)
            let mean = before.reduce(0, +) / Double(width)
            let deviation = (before.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(width)).squareRoot()
            for column in 0..<width {
                let expected = (before[column] - mean) / deviation * Double(gain[column]) + Double(bias[column])
                #expect(abs(Double(numbers[row * width + column]) - expected) < 1e-5)
            }
        }
    }

    @Test("Attention is a mean weighed by a softmax", arguments: [(1, 1), (1, 40), (5, 16), (6, 17), (13, 33)])
    func attention(count: Int, pieces: Int) {
        let (size, stride) = (32, 100)
        let queries = Self.numbers(count * stride)
        let (keys, values) = (Self.numbers(pieces * stride, seed: 3), Self.numbers(pieces * stride, seed: 4))
        var result = [Float](repeating: .nan, count: count * size)
        var room = [Float](repeating: .nan, count: VectorKernels.room(pieces: pieces, size: size))
        keys.withUnsafeBufferPointer { keys in
            values.withUnsafeBufferPointer { values in
                guard let keys = keys.baseAddress, let values = values.baseAddress else { return }
                VectorKernels.attend(
                    queries, count: count,
                    to: .init(keys: keys, values: values, pieces: pieces, size: size, stride: stride), into: &result,
                    stride: size, &room)
            }
        }
        for query in 0..<count {
            let powers = (0..<pieces).map { piece in
                exp(
                    (0..<size).reduce(0.0) {
                        $0 + Double(queries[query * stride + $1]) * Double(keys[piece * stride + $1])
                    } / Double(size).squareRoot())
            }
            let total = powers.reduce(0, +)
            for index in 0..<size {
                let expected = (0..<pieces).reduce(0.0) {
                    $0 + powers[$1] / total * Double(values[$1 * stride + index])
                }
                #expect(abs(Double(result[query * size + index]) - expected) < 1e-5)
            }
        }
    }

    @Test(
        "Rows find their nearest columns, and columns their rows",
        arguments: [(0, 3), (1, 1), (4, 16), (5, 17), (9, 40)])
    func nearest(count: Int, others: Int) {
        let size = 6
        let rows = Self.numbers(count * size).map { $0 / 5 }
        let other = Self.numbers(others * size, seed: 31).map { $0 / 5 }
        let length = VectorKernels.columnsLength(others)
        var columns = [Float](repeating: 0, count: size * length)
        for column in 0..<others {
            for index in 0..<size { columns[index * length + column] = other[column * size + index] }
        }
        let found = VectorKernels.nearest(rows, count: count, to: columns, others: others, size: size)
        func product(_ row: Int, _ column: Int) -> Double {
            (0..<size).reduce(0.0) { $0 + Double(rows[row * size + $1]) * Double(other[column * size + $1]) }
        }
        #expect(found.ofRows.count == count && found.ofColumns.count == length && length % 16 == 0)
        for row in 0..<count {
            let expected = (0..<others).map { product(row, $0) }.reduce(-1, max)
            #expect(abs(Double(found.ofRows[row]) - expected) < 1e-5)
        }
        for column in 0..<others {
            let expected = (0..<count).map { product($0, column) }.reduce(-1, max)
            #expect(abs(Double(found.ofColumns[column]) - expected) < 1e-5)
        }
    }
}
