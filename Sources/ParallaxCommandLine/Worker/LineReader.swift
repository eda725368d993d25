import Foundation

/// One line of input without its line break, or the news that it was too long to keep.
enum InputLine: Hashable {
    case bytes([UInt8])
    case tooLong
}

/// Cuts a stream into lines and never holds more than one line and one piece of the stream.
struct LineReader {
    private let source: any ByteSource
    private let limit: Int
    private var piece: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// - Parameter limit: The most bytes a line may have, its line break not counted.
    init(_ source: any ByteSource, limit: Int) {
        self.source = source
        self.limit = limit
    }

    /// The next line, with or without a line break at its end; `nil` when there is none.
    mutating func next() throws(CommandLineError) -> InputLine? {
        var line: [UInt8] = []
        var isTooLong = false
        var isEmpty = true
        while try fill() {
            isEmpty = false
            let end = lineBreak() ?? piece.count
            if !isTooLong, line.count + (end - position) <= limit {
                line += piece[position..<end]
            } else {
                isTooLong = true
                line = []
            }
            position = min(end + 1, piece.count)
            if end < piece.count { break }
        }
        if isEmpty { return nil }
        return isTooLong ? .tooLong : .bytes(line)
    }

    /// Makes sure that there are bytes left in the piece.
    ///
    /// - Returns: `false` at the end of the stream.
    private mutating func fill() throws(CommandLineError) -> Bool {
        if position < piece.count { return true }
        // A terminal would go on after its end of input; the worker does not.
        if isAtEnd { return false }
        piece = try source.next()
        position = 0
        isAtEnd = piece.isEmpty
        return !isAtEnd
    }

    private func lineBreak() -> Int? {
        piece.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + position, 0x0A, bytes.count - position)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
