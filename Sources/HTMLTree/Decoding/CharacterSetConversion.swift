#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// The one file that names iconv(3).

enum CharacterSetConversion {
    static func knows(_ name: String) -> Bool {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return false }
        iconv_close(converter)
        return true
    }

    /// Converts bytes to UTF-8, writing U+FFFD for each sequence that the encoding does not have.
    ///
    /// - Returns: `nil` where the system does not know the encoding.
    /// - Complexity: O(*n*).
    static func utf8(_ bytes: ArraySlice<UInt8>, from name: String) -> (bytes: [UInt8], replacements: Int)? {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        // No character of an encoding that iconv knows by these names takes more than four bytes a byte.
        var output = [UInt8](repeating: 0, count: bytes.count * 4 + 16)
        var written = 0
        var replacements = 0
        var input = Array(bytes)
        input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var space = target.count
                while left > 0 {
                    guard iconv(converter, &from, &left, &to, &space) == -1 else { break }
                    guard left > 0, space >= 8, errno != E2BIG else { break }
                    replacements += 1
                    for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
                        to?.pointee = CChar(bitPattern: byte)
                        to = to.map { $0 + 1 }
                    }
                    space -= 3
                    // A sequence cut off by the end is one character, not several.
                    let skipped = errno == EINVAL ? left : 1
                    from = from.map { $0 + skipped }
                    left -= skipped
                }
                written = target.count - space
            }
        }
        return (Array(output[..<written]), replacements)
    }
}
