/// Collects text while white space collapses: what is appended later is separated by one space at most, and nothing
/// begins with one.
///
/// Every character with the Unicode property White_Space counts as a space, no-break spaces included. Control
/// characters, soft hyphens and byte order marks, which are not seen on a page, are left out; marks that order
/// right-to-left text stay.
struct CollapsedText {
    private(set) var bytes: [UInt8] = []
    private var spaceIsDue = false

    var isEmpty: Bool { bytes.isEmpty }

    /// The next character that is not a space comes after one.
    mutating func space() { spaceIsDue = true }

    /// - Complexity: O(*n*).
    mutating func append(_ source: ArraySlice<UInt8>) {
        var index = source.startIndex
        while index < source.endIndex {
            let byte = source[index]
            if byte > 0x20, byte < 0x7F {
                emit(byte)
                index += 1
            } else {
                index += appendUnusual(source, at: index)
            }
        }
    }

    mutating func append(_ text: some StringProtocol) { append(Array(text.utf8)[...]) }

    private mutating func emit(_ byte: UInt8) {
        if spaceIsDue {
            if !bytes.isEmpty { bytes.append(0x20) }
            spaceIsDue = false
        }
        bytes.append(byte)
    }

    /// - Returns: how many bytes were read.
    private mutating func appendUnusual(_ source: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = source[index]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(index + length, source.endIndex)
        switch UnseenCharacter(source[index..<end]) {
        case .space: spaceIsDue = true
        case .nothing: break
        case nil: for position in index..<end { emit(source[position]) }
        }
        return end - index
    }

    /// The text so far; the collector is empty afterwards.
    mutating func take() -> String {
        defer {
            bytes = []
            spaceIsDue = false
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A character that leaves no ink.
private enum UnseenCharacter {
    case space, nothing

    init?(_ character: ArraySlice<UInt8>) {
        var value: UInt32 = 0
        for byte in character { value = value << 8 | UInt32(byte) }
        switch value {
        case 0x09...0x0D, 0x20: self = .space
        case 0...0x1F, 0x7F: self = .nothing
        case 0xC285, 0xC2A0: self = .space  // next line, no-break space
        case 0xC280...0xC29F, 0xC2AD: self = .nothing  // C1 controls, soft hyphen
        case 0xE19A80, 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE38080: self = .space
        case 0xEFBBBF, 0xE2808B: self = .nothing  // byte order mark, zero width space
        default: return nil
        }
    }
}

extension String {
    /// The text with each run of white space as one space and none at either end.
    var collapsed: String {
        var text = CollapsedText()
        text.append(self)
        return text.take()
    }

    /// `nil` for a text that has no visible character.
    var nonEmpty: String? { isEmpty ? nil : self }
}
