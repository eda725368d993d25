/// SHA-256 (FIPS 180-4, section 6.2), by which a report names its inputs, a page its style sheet and an archive what
/// was fetched.
///
/// ```swift
/// SHA256.hexadecimal(of: Array("abc".utf8))  // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
/// ```
///
/// A hundred lines here save a cryptography package and its minute of building; nothing secret passes through.
public enum SHA256 {
    /// The digest of a message.
    ///
    /// - Returns: 32 bytes.
    /// - Complexity: O(*n*), without copying the message.
    public static func hash(of message: [UInt8]) -> [UInt8] {
        var compression = Compression()
        let whole = message.count / blockLength * blockLength
        message.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: whole, by: blockLength) {
                compression.absorb(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + blockLength)]))
            }
        }
        var last = Array(message[whole...])
        last.append(0x80)
        while last.count % blockLength != blockLength - 8 { last.append(0) }
        let bitCount = UInt64(message.count) &* 8
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: bitCount >> shift))
        }
        last.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: blockLength) {
                compression.absorb(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + blockLength)]))
            }
        }
        return compression.digest
    }

    /// The digest of a message as 64 lower-case hexadecimal figures.
    ///
    /// - Complexity: O(*n*).
    public static func hexadecimal(of message: [UInt8]) -> String {
        let figures = Array("0123456789abcdef".utf8)
        return String(
            decoding: hash(of: message).flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// In bytes.
    private static let blockLength = 64
}

/// The state of a hash between two blocks.
private struct Compression {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// The words of the block at hand, kept from block to block for their storage alone.
    private var schedule = [UInt32](repeating: 0, count: 64)

    var digest: [UInt8] {
        state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    /// - Parameter block: 64 bytes.
    mutating func absorb(_ block: UnsafeRawBufferPointer) {
        fillSchedule(with: block)
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for round in 0..<64 {
            let sigma1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let choice = (e & f) ^ (~e & g)
            let first = h &+ sigma1 &+ choice &+ roundConstants[round] &+ schedule[round]
            let sigma0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ sigma0 &+ majority)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] = state[index] &+ word }
    }

    private mutating func fillSchedule(with block: UnsafeRawBufferPointer) {
        for index in 0..<16 {
            schedule[index] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
        }
        for index in 16..<64 {
            let early = schedule[index - 15]
            let late = schedule[index - 2]
            let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
            let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
            schedule[index] = schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1
        }
    }

    private func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 { value >> count | value << (32 - count) }
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
