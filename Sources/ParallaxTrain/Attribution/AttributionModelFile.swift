import ClaimExtraction

/// Writes a model in the form that ``AttributionModel`` reads.
struct AttributionModelFile {
    var cues, sources, contents: LearnedTable
    var transitions: [Float]
    /// What a token outside any cue gets on top: the higher, the fewer cues.
    var outsideBonus: Float

    var bytes: [UInt8] {
        let tables = [cues, sources, contents].map(PackedTable.init)
        var bytes = AttributionModel.mark
        let counts = tables.map { UInt32($0.places) }
        for number in [AttributionModel.version] + counts { bytes += Self.bytes(number) }
        for number in [outsideBonus] + transitions {
            let whole = max(-1_000_000, min(1_000_000, number * tables[0].scale)).rounded()
            bytes += Self.bytes(UInt32(bitPattern: Int32(whole)))
        }
        for table in tables { bytes += table.bytes }
        return bytes
    }

    /// How many features each table has.
    var counts: [Int] { [cues, sources, contents].map { PackedTable($0).kept } }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}

/// A table as it stands in the file: what ``WeightTable`` looks features up in.
private struct PackedTable {
    let scale: Float
    let places: Int
    let kept: Int
    let bytes: [UInt8]

    init(_ table: LearnedTable) {
        let sizes = table.weights.lazy.filter { $0 != 0 }.map(abs).sorted()
        // The few largest weights are cut, so that the small ones keep their differences.
        let scale = sizes.isEmpty ? 1 : 127 / sizes[min(sizes.count - 1, Int(Double(sizes.count) * Self.largestKept))]
        var rows: [(hash: UInt32, row: [Int8])] = []
        for (number, hash) in table.hashes.enumerated() {
            let row = (0..<table.width).map { column in
                Int8(max(-127, min(127, (table.weights[number * table.width + column] * scale).rounded())))
            }
            if row.contains(where: { $0 != 0 }) { rows.append((hash, row)) }
        }
        kept = rows.count
        let places = max(1, rows.count * 4 / 3 + 1)
        var keys = [UInt16](repeating: 0, count: places)
        var weights = [Int8](repeating: 0, count: places * table.width)
        for (hash, row) in rows {
            let place = WeightTable.place(for: hash, in: places) { keys[$0] == 0 }
            keys[place] = WeightTable.key(of: hash)
            for (column, weight) in row.enumerated() { weights[place * table.width + column] = weight }
        }
        self.places = places
        self.scale = scale
        bytes = keys.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } + weights.map { UInt8(bitPattern: $0) }
    }

    /// The share of weights that are not cut.
    private static let largestKept = 0.999
}
