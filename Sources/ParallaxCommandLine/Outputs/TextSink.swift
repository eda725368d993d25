import Foundation

/// Takes text as soon as it is written.
protocol TextSink: AnyObject {
    /// Whether the reader has gone away; what is written afterwards goes nowhere, and that is no error.
    var isClosed: Bool { get }
    /// - Throws: when the text cannot be written for another reason than a reader that has gone away.
    func write(_ text: String) throws(CommandLineError)
}

/// Writes text to an open file descriptor at once, unbuffered.
final class DescriptorSink: TextSink {
    private(set) var isClosed = false
    private let descriptor: Int32
    private let name: String

    init(_ descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    func write(_ text: String) throws(CommandLineError) {
        if isClosed { return }
        switch DescriptorWriting.write(text, to: descriptor) {
        case nil: return
        case EPIPE: isClosed = true
        case .some(let code):
            throw CommandLineError(.cannotBeWritten(reason: SystemReason.text(code)), of: name)
        }
    }
}

/// Writes all of a text, however many calls the system needs for it.
enum DescriptorWriting {
    /// - Returns: the system's error number, or `nil` when everything is written.
    static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    /// - Returns: the system's error number, or `nil` when everything is written.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
        var remaining = bytes
        while !remaining.isEmpty {
            let count = Foundation.write(descriptor, remaining.baseAddress, remaining.count)
            if count >= 0 {
                remaining = UnsafeRawBufferPointer(rebasing: remaining.dropFirst(count))
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
