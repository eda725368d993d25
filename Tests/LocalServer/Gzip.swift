/// Compressed answers, without a compressor (RFC 1951, RFC 1952).
public enum Gzip {
    /// A gzip file whose one block is stored as it is.
    ///
    /// - Parameter bytes: at most 65,535.
    public static func stored(_ bytes: [UInt8]) -> [UInt8] {
        precondition(bytes.count <= 0xFFFF, "A stored block has a length of two bytes.")
        let length = UInt16(bytes.count)
        return header + [0x01] + littleEndian(length) + littleEndian(~length) + bytes
            + littleEndian(checksum(bytes)) + littleEndian(UInt32(bytes.count))
    }

    /// The beginning of a gzip file that unpacks to `count` zeros and more, at 158 times its size, and never ends.
    public static func bomb(zeros count: Int) -> [UInt8] {
        var bits = BitWriter(header)
        bits.write(0b010, count: 3)  // not the last block; the code is the standard's own
        bits.write(0b0000_1100, count: 8)  // a zero: 00110000, written from its first bit on
        for _ in 0..<(count / 258) {
            bits.write(0b1010_0011, count: 8)  // 258 bytes more: 11000101
            bits.write(0, count: 5)  // like the one before
        }
        return bits.bytes
    }

    private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

    private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    /// CRC-32, bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

/// Bits in bytes, the lowest first.
private struct BitWriter {
    private(set) var bytes: [UInt8]
    private var pending: UInt32 = 0
    private var pendingCount: UInt32 = 0

    init(_ start: [UInt8]) { bytes = start }

    mutating func write(_ bits: UInt32, count: UInt32) {
        pending |= bits << pendingCount
        pendingCount += count
        while pendingCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingCount -= 8
        }
    }
}
