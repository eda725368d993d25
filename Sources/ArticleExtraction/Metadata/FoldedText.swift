/// A text's letters and figures in lower case, for comparing titles and names.
///
/// Case is folded where Latin, Greek and Cyrillic letters stand in two rows; other letters stay as they are.
struct FoldedText: Hashable {
    private(set) var bytes: [UInt8] = []
    /// Runs of letters and figures; two characters of Chinese or Japanese count as one.
    private(set) var words = 0

    /// - Complexity: O(*n*).
    init(_ text: some StringProtocol) {
        bytes.reserveCapacity(text.utf8.count)
        var isInWord = false
        var ideographs = 0
        for scalar in text.unicodeScalars {
            guard let folded = Self.folded(scalar.value) else {
                // An apostrophe stands inside a word.
                if scalar != "'" && scalar != "’" { isInWord = false }
                continue
            }
            if (0x3040...0x9FFF).contains(scalar.value) {
                ideographs += 1
                isInWord = false
            } else {
                if !isInWord { words += 1 }
                isInWord = true
            }
            if folded < 0x80 {
                bytes.append(UInt8(folded))
            } else if let scalar = Unicode.Scalar(folded), let units = UTF8.encode(scalar) {
                bytes.append(contentsOf: units)
            }
        }
        words += (ideographs + 1) / 2
    }

    var isEmpty: Bool { bytes.isEmpty }
    var count: Int { bytes.count }

    func hasPrefix(_ other: FoldedText) -> Bool { bytes[...].opens(with: other.bytes) }

    func hasSuffix(_ other: FoldedText) -> Bool {
        count >= other.count && bytes[(count - other.count)...].elementsEqual(other.bytes)
    }

    func contains(_ other: FoldedText) -> Bool {
        !other.bytes.isEmpty && bytes[...].firstPlace(of: other.bytes) != nil
    }

    static func == (left: FoldedText, right: FoldedText) -> Bool { left.bytes == right.bytes }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// `nil` for what is neither a letter nor a figure.
    private static func folded(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0x61...0x7A, 0x30...0x39: value
        case 0...0xBF: nil
        case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
        case 0x400...0x40F: value + 0x50
        case 0x100...0x177, 0x48A...0x52F: value | 1
        case 0x60C, 0x61B, 0x61F, 0x5BE, 0x5F3, 0x5F4, 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x303F,
            0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFE00...0xFE0F, 0xFEFF:
            nil
        default: value
        }
    }
}
