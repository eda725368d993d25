/// Puts the parts of a model together into the bytes of a ``ModelFile``.
package struct ModelFileWriter {
    private struct Entry {
        var name: String
        var kind: ModelFile.Kind
        var rows: Int
        var columns: Int
        var data: [UInt8]
    }

    private var entries: [Entry] = []

    package init() {}

    package mutating func add(_ name: String, numbers matrix: Matrix) {
        add(name, .numbers, matrix.rows, matrix.columns, matrix.numbers.flatMap { Self.bytes($0.bitPattern) })
    }

    /// Adds a matrix with every row rounded to 255 steps of its own size.
    package mutating func add(_ name: String, quantized matrix: Matrix) {
        var scales: [UInt8] = []
        var cells: [UInt8] = []
        cells.reserveCapacity(matrix.rows * matrix.columns)
        for row in 0..<matrix.rows {
            let numbers = matrix.numbers[(row * matrix.columns)..<((row + 1) * matrix.columns)]
            let scale = numbers.reduce(0) { max($0, abs($1)) } / 127
            scales += Self.bytes(scale.bitPattern)
            cells += numbers.map { scale > 0 ? UInt8(bitPattern: Int8(($0 / scale).rounded())) : 0 }
        }
        add(name, .quantized, matrix.rows, matrix.columns, scales + cells)
    }

    package mutating func add(_ name: String, integers: [UInt32]) {
        add(name, .integers, integers.count, 1, integers.flatMap(Self.bytes))
    }

    package mutating func add(_ name: String, lines: [String]) {
        let text = Array(lines.joined(separator: "\n").utf8)
        add(name, .text, text.count, 1, text)
    }

    private mutating func add(_ name: String, _ kind: ModelFile.Kind, _ rows: Int, _ columns: Int, _ data: [UInt8]) {
        entries.append(Entry(name: name, kind: kind, rows: rows, columns: columns, data: data))
    }

    /// The file. The same parts in the same order give the same bytes.
    package func bytes() -> [UInt8] {
        let headLength = entries.reduce(ModelFile.mark.count + 8) { $0 + $1.name.utf8.count + 20 }
        var offset = Self.aligned(headLength)
        var head = ModelFile.mark + Self.bytes(ModelFile.version) + Self.bytes(UInt32(entries.count))
        var body: [UInt8] = []
        for entry in entries {
            head += Self.bytes(UInt32(entry.name.utf8.count)) + Array(entry.name.utf8)
            for number in [Int(entry.kind.rawValue), entry.rows, entry.columns, offset] {
                head += Self.bytes(UInt32(number))
            }
            body += entry.data + [UInt8](repeating: 0, count: Self.aligned(entry.data.count) - entry.data.count)
            offset += Self.aligned(entry.data.count)
        }
        return head + [UInt8](repeating: 0, count: Self.aligned(headLength) - headLength) + body
    }

    private static func aligned(_ length: Int) -> Int {
        (length + ModelFile.alignment - 1) / ModelFile.alignment * ModelFile.alignment
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
