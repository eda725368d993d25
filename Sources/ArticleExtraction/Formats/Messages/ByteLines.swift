/// The lines of bytes in an encoding that extends ASCII, each without its line end, LF or CRLF.
struct ByteLines {
    private let bytes: ArraySlice<UInt8>
    /// Where the next line begins.
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The next line; `nil` after the last. A line end at the very end opens no further line.
    mutating func next() -> ArraySlice<UInt8>? {
        guard position < bytes.endIndex else { return nil }
        let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
        var line = bytes[position..<end]
        if line.last == 0x0D { line.removeLast() }
        position = min(end + 1, bytes.endIndex)
        return line
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces and tabs at either end.
    var trimmed: ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
        var rest = self
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }

    /// Whether it begins with ASCII letters and signs, whatever their case.
    ///
    /// - Parameter prefix: in lower case.
    func hasPrefix(folding prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { prefix in
            zip(self, prefix).allSatisfy { ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }
        }
    }

    /// The first place of a pattern.
    ///
    /// - Complexity: O(*n*) for patterns whose first byte does not come again in them.
    func firstIndex(of pattern: StaticString, from start: Int) -> Int? {
        let length = pattern.utf8CodeUnitCount
        return pattern.withUTF8Buffer { pattern in
            var position = start
            while let first = pattern.first, position <= endIndex - length,
                let found = self[position..<(endIndex - length + 1)].firstIndex(of: first)
            {
                if self[found..<(found + length)].elementsEqual(pattern) { return found }
                position = found + 1
            }
            return nil
        }
    }

    /// A whole number without sign.
    ///
    /// - Returns: `nil` for anything else, and for one that is too large.
    var wholeNumber: Int? {
        guard !isEmpty else { return nil }
        var value = 0
        for byte in self {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isOver) = tens.addingReportingOverflow(Int(byte - 0x30))
            guard !isTooLarge, !isOver else { return nil }
            value = sum
        }
        return value
    }
}

extension UInt8 {
    /// What a hexadecimal figure in either case stands for.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
