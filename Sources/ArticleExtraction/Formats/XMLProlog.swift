/// What stands before a document's outermost element, and that element's name.
struct XMLProlog {
    /// Whether the document begins with an XML declaration.
    let isDeclared: Bool
    /// In lower case and without a prefix; `nil` where the text is no markup or where the beginning does not reach it.
    let root: String?

    /// Bytes in which the outermost element must begin.
    private static let searchedBytes = 1 << 16

    init(of text: String) {
        var reader = PrologReader(Array(text.utf8.prefix(Self.searchedBytes)))
        isDeclared = reader.begins(with: "<?xml")
        while reader.skipBeforeRoot() {}
        root = reader.elementName()
    }
}

private struct PrologReader {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? bytes.count
    }

    func begins(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    /// Skips a declaration, an instruction, a comment or a document type, and spaces.
    mutating func skipBeforeRoot() -> Bool {
        let start = position
        if begins(with: "<!--") {
            skip(past: "-->")
        } else if begins(with: "<?") {
            skip(past: "?>")
        } else if begins(with: "<!") {
            skipDocumentType()
        }
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        return position > start && position < bytes.count
    }

    private mutating func skip(past end: String) {
        let length = end.utf8.count
        while position < bytes.count, !begins(with: end) { position += 1 }
        position = min(position + length, bytes.count)
    }

    private mutating func skipDocumentType() {
        var brackets = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: "]") { brackets -= 1 }
            if byte == UInt8(ascii: ">"), brackets <= 0 { return }
        }
    }

    func elementName() -> String? {
        guard begins(with: "<") else { return nil }
        let name = bytes[(position + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        guard let first = name.first, (0x61...0x7A).contains(first | 0x20) || first == UInt8(ascii: "_"),
            name.endIndex < bytes.endIndex
        else { return nil }
        return String(decoding: name, as: UTF8.self).split(separator: ":").last.map { $0.lowercased() }
    }
}
