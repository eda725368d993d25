/// Reads the head of a model file from its beginning.
struct ModelFileReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func takes(_ mark: [UInt8]) -> Bool {
        guard bytes.count - position >= mark.count,
            bytes[position..<(position + mark.count)].elementsEqual(mark)
        else { return false }
        position += mark.count
        return true
    }

    mutating func number() throws(ModelFileError) -> UInt32 {
        guard bytes.count - position >= 4 else { throw .truncated }
        defer { position += 4 }
        return bytes.number(at: position)
    }

    mutating func name() throws(ModelFileError) -> String {
        let length = Int(try number())
        guard length <= bytes.count - position else { throw .truncated }
        defer { position += length }
        return String(decoding: bytes[position..<(position + length)], as: UTF8.self)
    }
}
