/// Looks names up by their bytes, without regard to ASCII case: a hash table that makes no string.
struct NameTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        var name: [UInt8]
        var value: Value
    }

    /// By hash; names with one hash share a row.
    private var rows: [[Entry]]
    private let mask: Int
    private let longest: Int

    /// - Parameter names: in lower case, each once.
    init(_ names: [(String, Value)]) {
        var size = 16
        while size < names.count * 4 { size *= 2 }
        mask = size - 1
        rows = Array(repeating: [], count: size)
        longest = names.map { $0.0.utf8.count }.max() ?? 0
        for (name, value) in names {
            let bytes = Array(name.utf8)
            let row = bytes.withUnsafeBufferPointer(Self.hash) & mask
            rows[row].append(Entry(name: bytes, value: value))
        }
    }

    /// - Complexity: O(*n*) in the length of the name.
    func value(of name: UnsafeBufferPointer<UInt8>) -> Value? {
        guard name.count <= longest else { return nil }
        for entry in rows[Self.hash(name) & mask] where entry.name.count == name.count {
            var index = 0
            while index < name.count, entry.name[index] == Self.folded(name[index]) { index += 1 }
            if index == name.count { return entry.value }
        }
        return nil
    }

    /// Fowler, Noll and Vo's hash (FNV-1a), of the folded bytes.
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(folded(byte))) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }

    private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
