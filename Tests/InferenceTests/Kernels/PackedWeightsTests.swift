import Foundation
import Testing

@testable import Inference

@Suite("Products by packed weights")
struct PackedWeightsTests {
    /// `rows` × `columns` numbers from -1 to 1, and a large one among them.
    private static func numbers(_ rows: Int, _ columns: Int, seed: Int) -> Matrix {
        var numbers = (0..<rows * columns).map { Float(($0 &* 7_919 &+ seed) % 2_003) / 1_001 - 1 }
        if let last = numbers.indices.last { numbers[last] = 9 }
        return Matrix(rows: rows, columns: columns, numbers: numbers)
    }

    private static func table(_ matrix: Matrix) throws -> QuantizedTable {
        var writer = ModelFileWriter()
        writer.add("weights", quantized: matrix)
        return try ModelFile(ResidentBytes(copying: writer.bytes())).table("weights")
    }

    private static func product(
        _ table: QuantizedTable, _ rows: Matrix, outputs: Range<Int>, bias: [Float], by instructions: Instructions,
        _ rounding: Rounding = .sixteen
    ) -> [Float] {
        let weights = PackedWeights(table, for: rounding, by: instructions)
        let rounded = RoundedRows(rows: rows.rows, columns: rows.columns, to: rounding, by: instructions)
        rounded.take(rows.numbers, count: rows.rows, columns: rows.columns)
        var result = [Float](repeating: .nan, count: rows.rows * outputs.count)
        weights.multiply(rounded, outputs: outputs, plus: bias, into: &result, stride: outputs.count)
        return result
    }

    private static let instructions = Instructions.allCases.filter { $0 <= .best }

    @Test(
        "Every kind of instructions gives the products of a plain loop, and all the same ones",
        arguments: [(1, 1, 1), (7, 5, 3), (13, 64, 384), (6, 80, 1_536), (31, 130, 33)], [Rounding.sixteen, .eight])
    func plainLoop(_ shape: (rows: Int, outputs: Int, inputs: Int), rounding: Rounding) throws {
        let (rows, outputs, inputs) = shape
        let table = try Self.table(Self.numbers(outputs, inputs, seed: 5))
        let (weights, input) = (table.matrix(), Self.numbers(rows, inputs, seed: 11))
        let bias = (0..<outputs).map { Float($0) / 8 }
        let found = Self.instructions.map {
            Self.product(table, input, outputs: 0..<outputs, bias: bias, by: $0, rounding)
        }
        #expect(found.allSatisfy { $0 == found[0] })
        for row in 0..<rows {
            for output in 0..<outputs {
                let expected = (0..<inputs).reduce(Double(bias[output])) {
                    $0 + Double(input.numbers[row * inputs + $1]) * Double(weights.numbers[output * inputs + $1])
                }
                // Rounding to 9 / 11000 or 9 / 127 at worst, in as many sums as there are inputs.
                let bound = (rounding == .sixteen ? 0.0005 : 0.05) * Double(inputs).squareRoot() + 0.001
                #expect(abs(Double(found[0][row * outputs + output]) - expected) < bound, "\(row), \(output)")
            }
        }
    }

    @Test("Some of the outputs are those of all", arguments: instructions)
    func someOutputs(instructions: Instructions) throws {
        let packed = try Self.table(Self.numbers(96, 32, seed: 3))
        let (input, bias) = (Self.numbers(9, 32, seed: 1), (0..<96).map(Float.init))
        let all = Self.product(packed, input, outputs: 0..<96, bias: bias, by: instructions)
        let some = Self.product(packed, input, outputs: 32..<90, bias: bias, by: instructions)
        for row in 0..<9 {
            #expect(Array(all[(row * 96 + 32)..<(row * 96 + 90)]) == Array(some[(row * 58)..<(row * 58 + 58)]))
        }
    }

    @Test("The largest sums there can be do not run over", arguments: instructions)
    func extremes(instructions: Instructions) throws {
        let inputs = 1_536
        let packed = try Self.table(
            Matrix(rows: 16, columns: inputs, numbers: [Float](repeating: -1, count: 16 * inputs)))
        let row = Matrix(rows: 1, columns: inputs, numbers: [Float](repeating: 3, count: inputs))
        for rounding in [Rounding.sixteen, .eight] {
            let found = Self.product(
                packed, row, outputs: 0..<16, bias: [Float](repeating: 0, count: 16), by: instructions, rounding)
            #expect(found.allSatisfy { abs($0 + 3 * Float(inputs)) < 1 })
        }
    }

    @Test(
        "A row of zeros, and one that holds no number, counts as zeros",
        arguments: [0, Float.nan, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude])
    func oddNumbers(number: Float) throws {
        let packed = try Self.table(Self.numbers(16, 5, seed: 2))
        let odd = Matrix(rows: 1, columns: 5, numbers: [0, 0, number, 0, 0])
        let bias = (0..<16).map(Float.init)
        for instructions in Self.instructions {
            let found = Self.product(packed, odd, outputs: 0..<16, bias: bias, by: instructions)
            if number.isFinite, number > 1 {
                #expect(found.allSatisfy { !$0.isNaN })
            } else {
                #expect(found == bias, "\(number)")
            }
        }
    }
}
