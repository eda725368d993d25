/// Numbers in rows, one row after another.
package struct Matrix: Sendable, Equatable {
    package let rows: Int
    package let columns: Int
    package var numbers: [Float]

    /// A matrix of zeros.
    package init(rows: Int, columns: Int) {
        self.init(rows: rows, columns: columns, numbers: [Float](repeating: 0, count: rows * columns))
    }

    package init(rows: Int, columns: Int, numbers: [Float]) {
        precondition(numbers.count == rows * columns, "A matrix has as many numbers as rows times columns.")
        self.rows = rows
        self.columns = columns
        self.numbers = numbers
    }
}
