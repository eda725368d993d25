/// Finds the encoding that a page declares in its own markup.
public enum DeclaredEncoding {
    /// Browsers look at 1024 bytes; saved pages often carry longer comments before their declaration.
    private static let searchedBytes = 8192

    /// The label in `<meta charset=…>`, `<meta http-equiv=… content="…; charset=…">` or `<?xml … encoding="…"?>`.
    ///
    /// ```swift
    /// DeclaredEncoding.label(in: Array("<meta charset='koi8-r'>".utf8))  // "koi8-r"
    /// ```
    ///
    /// - Parameter page: the bytes of a page in an encoding that extends ASCII.
    /// - Returns: `nil` where the first 8 KB declare nothing.
    public static func label(in page: [UInt8]) -> String? {
        let head = page.prefix(searchedBytes).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if let label = label(in: head, tag: "<?xml", key: "encoding") { return label }
        return label(in: head, tag: "<meta", key: "charset")
    }

    private static func label(in head: [UInt8], tag: StaticString, key: StaticString) -> String? {
        var position = 0
        while let start = find(tag, in: head, from: position, to: head.count) {
            let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
            if let found = find(key, in: head, from: start, to: end),
                let label = value(in: head, from: found + key.utf8CodeUnitCount, to: end)
            {
                return label
            }
            position = end
        }
        return nil
    }

    /// What follows an equals sign, up to a quotation mark, a space or a semicolon.
    private static func value(in head: [UInt8], from start: Int, to end: Int) -> String? {
        var position = start
        func skip(_ bytes: [UInt8]) { while position < end, bytes.contains(head[position]) { position += 1 } }
        skip([0x20, 0x09, 0x0A, 0x0D])
        guard position < end, head[position] == UInt8(ascii: "=") else { return nil }
        skip([0x3D, 0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27])
        let stop = head[position..<end].firstIndex { [0x22, 0x27, 0x20, 0x3B, 0x2F, 0x09, 0x0A].contains($0) } ?? end
        return position < stop ? String(decoding: head[position..<stop], as: UTF8.self) : nil
    }

    private static func find(_ pattern: StaticString, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        pattern.withUTF8Buffer { pattern in
            guard end - start >= pattern.count else { return nil }
            return (start...(end - pattern.count)).first { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
        }
    }
}
