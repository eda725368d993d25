/// Keeps single tags from costing more than their length: libxml2 compares each attribute of a tag with all before it.
enum AttributeBound {
    /// Of the 310 pages of the extraction yardsticks no tag has more than 70 attributes.
    private static let attributes = 1000

    /// Overwrites with spaces what follows a tag's thousandth attribute, up to the end of the tag.
    ///
    /// - Parameter page: UTF-8.
    /// - Returns: whether there was such a tag.
    /// - Complexity: O(*n*).
    static func apply(to page: inout [UInt8]) -> Bool {
        var found = false
        var position = 0
        while let open = page[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = open + 1
            guard position < page.count, isLetter(page[position]) else { continue }
            var tag = TagScanner(position: position)
            while tag.attributes <= attributes, tag.step(over: page) {}
            if tag.attributes > attributes {
                found = true
                let start = tag.position
                while tag.step(over: page) {}
                for index in start..<tag.position { page[index] = 0x20 }
            }
            position = max(position, tag.position)
        }
        return found
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// Counts the attributes of one tag.
private struct TagScanner {
    /// The byte to read next.
    var position: Int
    private(set) var attributes = 0
    private var quote: UInt8 = 0
    private var last: UInt8 = 0

    init(position: Int) { self.position = position }

    /// - Returns: `false` at the end of the tag or of the page.
    mutating func step(over page: [UInt8]) -> Bool {
        guard position < page.count else { return false }
        let byte = page[position]
        if quote != 0 {
            if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: ">") {
            return false
        } else if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
        } else if byte > 0x20, last <= 0x20 || last == UInt8(ascii: "/") || last == UInt8(ascii: "\"") {
            attributes += 1
        }
        if byte > 0x20 || last != UInt8(ascii: "=") { last = byte }
        position += 1
        return true
    }
}
