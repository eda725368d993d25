import CZlib

/// Compresses what the tests unpack.
///
/// - Parameter windowBits: as zlib counts them: 31 for gzip, 15 for zlib, -15 for a bare stream.
public func deflated(_ bytes: [UInt8], windowBits: Int32 = 31) -> [UInt8] {
    var stream = z_stream()
    var input = bytes
    return withUnsafeMutablePointer(to: &stream) { stream in
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(stream, 9, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return [] }
        defer { deflateEnd(stream) }
        var output = [UInt8](repeating: 0, count: Int(deflateBound(stream, UInt(bytes.count))) + 64)
        let left = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                _ = deflate(stream, Z_FINISH)
                return Int(stream.pointee.avail_out)
            }
        }
        output.removeLast(left)
        return output
    }
}
