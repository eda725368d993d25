import Foundation

/// Bytes of an open file descriptor, which stays open.
final class DescriptorSource: ByteSource {
    private static let pieceSize = 1 << 16
    private let descriptor: Int32
    private let name: String

    init(_ descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    func next() throws(CommandLineError) -> [UInt8] {
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, length in
                count = read(descriptor, buffer.baseAddress, Self.pieceSize)
                length = max(count, 0)
            }
            if count >= 0 { return piece }
            let code = errno
            if code == EINTR { continue }
            if code == EISDIR { throw CommandLineError(.isDirectory, of: name) }
            throw CommandLineError(.cannotBeRead(reason: SystemReason.text(code)), of: name)
        }
    }
}
