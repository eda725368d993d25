extension UnsafeRawBufferPointer {
    /// The little-endian number of 32 bits at an offset.
    @inlinable
    package func number(at offset: Int) -> UInt32 {
        UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
}
