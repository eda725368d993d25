/// What is wrong with a model file.
enum WordTableError: Error, Equatable, CustomStringConvertible {
    case tooShort(bytes: Int)
    case wrongMagic
    case unknownVersion(UInt32)
    case wrongLength(expected: Int, found: Int)
    case brokenNames(entry: Int)

    var description: String {
        switch self {
        case .tooShort(let bytes): "The model file words.bin ends after \(bytes) bytes, inside its header."
        case .wrongMagic: "The model file words.bin does not begin with its mark."
        case .unknownVersion(let version): "The model file words.bin is of version \(version), which is unknown."
        case .wrongLength(let expected, let found):
            "The model file words.bin has \(found) bytes where its header speaks of \(expected)."
        case .brokenNames(let entry): "The model file words.bin has its names broken at entry \(entry)."
        }
    }
}

/// The entries of words.bin: names sorted by their bytes, each with a weight and a row of whole numbers.
///
/// All numbers are little-endian: the mark "PLXWORDS", then as 32 bits each the version, the dimension *d*, the number
/// of entries *n*, the bytes of all names; then *n* + 1 offsets of names (32 bits), *n* weights (32-bit floats), *n*
/// rows of *d* bytes, and the names. The file is read where it stands; nothing of it is copied but the rows asked for.
struct WordTable: Sendable {
    static let version: UInt32 = 1
    private static let mark = Array("PLXWORDS".utf8)
    private static let headerLength = 24

    let dimension: Int
    let count: Int
    private let storage: ResidentBytes
    private let weightsStart: Int
    private let rowsStart: Int
    private let namesStart: Int

    /// The table that is part of the program.
    init() throws { try self.init(.englishWords) }

    /// A table in memory.
    ///
    /// - Throws: ``WordTableError`` if the bytes are no such table, or not all of one.
    init(bytes: [UInt8]) throws { try self.init(ResidentBytes(copying: bytes)) }

    private init(_ storage: ResidentBytes) throws {
        self.storage = storage
        let header = try Self.readHeader(storage.buffer)
        dimension = header.dimension
        count = header.count
        weightsStart = Self.headerLength + 4 * (count + 1)
        rowsStart = weightsStart + 4 * count
        namesStart = rowsStart + count * dimension
        try checkNames(length: header.namesLength)
    }

    private static func readHeader(
        _ bytes: UnsafeRawBufferPointer
    ) throws -> (dimension: Int, count: Int, namesLength: Int) {
        guard bytes.count >= headerLength else { throw WordTableError.tooShort(bytes: bytes.count) }
        guard bytes.prefix(mark.count).elementsEqual(mark) else { throw WordTableError.wrongMagic }
        let version = bytes.number(at: 8)
        guard version == Self.version else { throw WordTableError.unknownVersion(version) }
        let (dimension, count) = (Int(bytes.number(at: 12)), Int(bytes.number(at: 16)))
        let namesLength = Int(bytes.number(at: 20))
        let (rows, overflow) = count.multipliedReportingOverflow(by: dimension + 8)
        let expected = overflow ? Int.max : rows.addingReportingOverflow(headerLength + 4 + namesLength).partialValue
        guard bytes.count == expected, dimension > 0 else {
            throw WordTableError.wrongLength(expected: expected, found: bytes.count)
        }
        return (dimension, count, namesLength)
    }

    /// Checks that the names follow upon one another and fill their part of the file.
    private func checkNames(length: Int) throws {
        var previous: UInt32 = 0
        for entry in 0...count {
            let offset = storage.buffer.number(at: Self.headerLength + 4 * entry)
            let isPlaced = entry > 0 || offset == 0
            guard offset >= previous, offset <= length, isPlaced else {
                throw WordTableError.brokenNames(entry: entry)
            }
            previous = offset
        }
        guard previous == length else { throw WordTableError.brokenNames(entry: count) }
    }

    /// The entry of a name given as UTF-8; nil if there is none.
    ///
    /// - Complexity: O(log *n*) comparisons of names.
    func entry(of name: ArraySlice<UInt8>) -> Int? {
        name.withUnsafeBytes { name in
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                let order = Self.order(bytes(ofName: middle), name)
                if order == 0 { return middle }
                if order < 0 { low = middle + 1 } else { high = middle }
            }
            return nil
        }
    }

    /// The bytes of an entry's name.
    func name(_ entry: Int) -> [UInt8] { Array(bytes(ofName: entry)) }

    /// The row of an entry.
    func row(_ entry: Int) -> [Int8] {
        precondition(entry >= 0 && entry < count, "The table of words has no entry \(entry).")
        let start = rowsStart + entry * dimension
        return [Int8](unsafeUninitializedCapacity: dimension) { row, length in
            UnsafeMutableRawBufferPointer(row).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: storage.buffer[start..<start + dimension]))
            length = dimension
        }
    }

    /// The weight of an entry.
    func weight(_ entry: Int) -> Float {
        precondition(entry >= 0 && entry < count, "The table of words has no entry \(entry).")
        return Float(bitPattern: storage.buffer.number(at: weightsStart + 4 * entry))
    }

    private func bytes(ofName entry: Int) -> UnsafeRawBufferPointer {
        let start = namesStart + Int(storage.buffer.number(at: Self.headerLength + 4 * entry))
        let end = namesStart + Int(storage.buffer.number(at: Self.headerLength + 4 * entry + 4))
        return UnsafeRawBufferPointer(rebasing: storage.buffer[start..<end])
    }

    /// Below zero if the first name stands before the second by its bytes, zero if they are the same.
    private static func order(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Int {
        for index in 0..<min(first.count, second.count) where first[index] != second[index] {
            return first[index] < second[index] ? -1 : 1
        }
        return first.count - second.count
    }
}
