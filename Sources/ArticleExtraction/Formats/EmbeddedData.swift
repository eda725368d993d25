import HTMLTree

/// Pictures and typefaces that saved pages carry inside their addresses (`data:`, RFC 2397).
enum EmbeddedData {
    /// Bytes from which a run of letters is data and not an address.
    private static let shortest = 1024

    /// The page without such data, where it is longer than is read of a page; the same page otherwise.
    ///
    /// - Complexity: O(*n*).
    static func removed(from page: String) -> String {
        guard page.utf8.count > HTMLDocument.Limits().bytes else { return page }
        let bytes = Array(page.utf8)
        var kept: [UInt8] = []
        var position = 0
        while let mark = bytes[...].firstIndex(of: ";base64,", from: position) {
            let start = mark + 8
            let end = bytes[start...].firstIndex { !isLetter($0) } ?? bytes.endIndex
            kept += bytes[position..<(end - start >= shortest ? start : end)]
            position = end
        }
        kept += bytes[position...]
        return String(decoding: kept, as: UTF8.self)
    }

    /// Base64 in either alphabet, with its signs perhaps written as in addresses.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || "+/=-_%".utf8.contains(byte)
    }
}
