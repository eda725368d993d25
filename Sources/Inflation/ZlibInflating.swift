import CZlib

// The one file that names zlib. Its state lives as long as one function runs.

extension Inflated {
    /// Unpacks one stream: one member of a gzip file, or the whole of the other two.
    ///
    /// - Complexity: O(*n* + *m*) in the lengths of the compressed and the unpacked bytes, which the limits bound.
    public init(_ bytes: ArraySlice<UInt8>, wrapping: Wrapping, limits: InflationLimits = InflationLimits()) {
        self.init(ending: .truncated)
        var stream = z_stream()
        withUnsafeMutablePointer(to: &stream) { stream in
            let size = Int32(MemoryLayout<z_stream>.size)
            guard inflateInit2_(stream, Self.windowBits(of: wrapping), ZLIB_VERSION, size) == Z_OK else {
                ending = .damaged
                return
            }
            defer { inflateEnd(stream) }
            bytes.withUnsafeBufferPointer { unpack($0, with: stream, limits: limits) }
        }
    }

    /// zlib tells the wrapping by the number of bits: 15 for its own, 16 more for gzip, negative for none.
    private static func windowBits(of wrapping: Wrapping) -> Int32 {
        switch wrapping {
        case .gzip: 15 + 16
        case .zlib: 15
        case .none: -15
        }
    }

    private static let chunkBytes = 1 << 16

    private mutating func unpack(
        _ source: UnsafeBufferPointer<UInt8>, with stream: UnsafeMutablePointer<z_stream>, limits: InflationLimits
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.chunkBytes) { chunk in
            while true {
                // zlib counts in 32 bits; longer input is handed over in pieces. It does not write to its input.
                if stream.pointee.avail_in == 0 {
                    stream.pointee.next_in = source.baseAddress.map { UnsafeMutablePointer(mutating: $0 + consumed) }
                    stream.pointee.avail_in = UInt32(min(source.count - consumed, 1 << 30))
                }
                stream.pointee.next_out = chunk.baseAddress
                stream.pointee.avail_out = UInt32(chunk.count)
                let offered = stream.pointee.avail_in
                let status = inflate(stream, Z_NO_FLUSH)
                let read = Int(offered - stream.pointee.avail_in)
                let written = chunk.count - Int(stream.pointee.avail_out)
                consumed += read
                length += written
                bytes.append(contentsOf: chunk.prefix(min(written, max(0, limits.bytes - bytes.count))))
                if let ending = Self.ending(status, progress: read + written > 0) {
                    self.ending = ending == .complete && length > bytes.count ? .shortened : ending
                    return
                }
                if isOver(limits) {
                    ending = .tooLarge
                    return
                }
            }
        }
    }

    /// `nil` while there is more to do.
    private static func ending(_ status: Int32, progress: Bool) -> Ending? {
        switch status {
        case Z_STREAM_END: .complete
        case Z_OK where progress: nil
        case Z_OK, Z_BUF_ERROR: .truncated
        default: .damaged
        }
    }

    private func isOver(_ limits: InflationLimits) -> Bool {
        if length > limits.bytes, length - limits.bytes > limits.skippedBytes { return true }
        return length > limits.bytesOfAnyRatio && length / max(1, consumed) > limits.ratio
    }
}
