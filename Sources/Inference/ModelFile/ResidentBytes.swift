/// Bytes that stay where they are until the program ends.
///
/// `@unchecked` because a pointer is not `Sendable` by itself: nobody writes to these bytes or frees them.
package struct ResidentBytes: @unchecked Sendable {
    package let buffer: UnsafeRawBufferPointer

    /// - Parameter buffer: Memory that is never written to or freed, as that of a file embedded in the program.
    init(_ buffer: UnsafeRawBufferPointer) { self.buffer = buffer }

    /// A copy that is never freed: for model files read from disk by a trainer, and for tests.
    package init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: ModelFile.alignment)
        copy.copyBytes(from: bytes)
        buffer = UnsafeRawBufferPointer(copy)
    }
}
