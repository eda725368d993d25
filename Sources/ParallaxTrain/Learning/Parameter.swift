import Inference

/// Numbers that are learned, in rows, with what Adam keeps of their gradients.
final class Parameter {
    let name: String
    let rows: Int
    let columns: Int
    /// Whether a batch touches a few rows only, as of a table of embeddings.
    let isSparse: Bool
    let value: UnsafeMutableBufferPointer<Float>
    let mean: UnsafeMutableBufferPointer<Float>
    let square: UnsafeMutableBufferPointer<Float>

    /// - Parameter scale: The numbers begin between -scale and scale, evenly.
    init(
        _ name: String, rows: Int, columns: Int, scale: Float, isSparse: Bool = false, using random: inout SeededRandom
    ) {
        self.name = name
        self.rows = rows
        self.columns = columns
        self.isSparse = isSparse
        value = .allocate(capacity: rows * columns)
        mean = .allocate(capacity: rows * columns)
        square = .allocate(capacity: rows * columns)
        mean.initialize(repeating: 0)
        square.initialize(repeating: 0)
        for index in 0..<(rows * columns) {
            value.initializeElement(at: index, to: scale * (2 * random.unit() - 1))
        }
    }

    deinit {
        value.deallocate()
        mean.deallocate()
        square.deallocate()
    }

    /// Starts from learned numbers instead.
    ///
    /// - Throws: ``ModelFileError`` if they are not as many.
    /// Takes the mean of some matrices.
    func take(meanOf matrices: [Matrix]) throws(ModelFileError) {
        for (place, matrix) in matrices.enumerated() {
            guard matrix.rows == rows, matrix.columns == columns else { throw .wrongShape(name) }
            let share = 1 / Float(place + 1)
            for (index, number) in matrix.numbers.enumerated() { value[index] += (number - value[index]) * share }
        }
    }

    var start: UnsafeMutablePointer<Float> { value.baseAddress.unsafelyUnwrapped }
    var operand: MatrixProduct.Operand { .init(start, rows: rows, columns: columns) }
    var transposed: MatrixProduct.Operand { .init(start, rows: rows, columns: columns, isTransposed: true) }
    var matrix: Matrix { Matrix(rows: rows, columns: columns, numbers: Array(value)) }
}

/// The gradient of one parameter from one part of a batch.
final class Gradient {
    let parameter: Parameter
    let numbers: UnsafeMutableBufferPointer<Float>
    /// The rows that are not zero, each once; kept for sparse parameters alone.
    private(set) var touched: [Int] = []
    private var isTouched: [Bool]

    init(_ parameter: Parameter) {
        self.parameter = parameter
        numbers = .allocate(capacity: parameter.rows * parameter.columns)
        numbers.initialize(repeating: 0)
        isTouched = [Bool](repeating: false, count: parameter.isSparse ? parameter.rows : 0)
    }

    deinit { numbers.deallocate() }

    var start: UnsafeMutablePointer<Float> { numbers.baseAddress.unsafelyUnwrapped }

    /// A row of a sparse gradient to add to.
    func row(_ row: Int) -> UnsafeMutablePointer<Float> {
        if !isTouched[row] {
            isTouched[row] = true
            touched.append(row)
        }
        return start + row * parameter.columns
    }

    /// Moves what another gradient of the same parameter holds into this one.
    func take(_ other: Gradient) {
        if parameter.isSparse {
            for row in other.touched {
                let target = self.row(row)
                let source = other.start + row * parameter.columns
                for column in 0..<parameter.columns { target[column] += source[column] }
            }
        } else {
            for index in numbers.indices { numbers[index] += other.numbers[index] }
        }
        other.clear()
    }

    func clear() {
        guard parameter.isSparse else {
            numbers.update(repeating: 0)
            return
        }
        for row in touched {
            (start + row * parameter.columns).update(repeating: 0, count: parameter.columns)
            isTouched[row] = false
        }
        touched.removeAll(keepingCapacity: true)
    }
}
