/// Reads what stands between an element's name and the end of its start tag, with attributes as HTML allows them:
/// without a value, without quotation marks, without spaces between them.
struct XMLTagReading {
    private let source: [UInt8]
    /// The byte to read next.
    private(set) var position: Int
    private var attributes = 0
    /// Whether the tag ends before the document does.
    private(set) var isComplete = false
    private(set) var isEmptyElement = false
    /// Whether the tag is not as XML wants it.
    private(set) var isBroken = false

    /// A strict parser compares each attribute of a tag with all before it. No element of the formats read here has
    /// more than 20.
    private static let mostAttributes = 256

    init(_ source: [UInt8], at position: Int) {
        self.source = source
        self.position = position
    }

    /// - Returns: where name and value stand in the source; `nil` at the end of the tag.
    mutating func nextAttribute() -> (name: Range<Int>, value: Range<Int>)? {
        while position < source.count {
            let byte = source[position]
            if byte == UInt8(ascii: ">") {
                isComplete = true
                position += 1
                return nil
            }
            if byte == UInt8(ascii: "<") {
                isComplete = true
                isBroken = true
                return nil
            }
            if let attribute = attribute(startingWith: byte) { return attribute }
        }
        isBroken = true
        return nil
    }

    private mutating func attribute(startingWith byte: UInt8) -> (name: Range<Int>, value: Range<Int>)? {
        guard byte.startsXMLName else {
            position += 1
            isEmptyElement = byte == UInt8(ascii: "/") && position < source.count && source[position] == 0x3E
            if byte > 0x20, !isEmptyElement { isBroken = true }
            return nil
        }
        let name = source.nameRange(from: position)
        position = name.upperBound
        let value = value(after: name.upperBound)
        attributes += 1
        if attributes > Self.mostAttributes { isBroken = true }
        return attributes > Self.mostAttributes ? nil : (name, value)
    }

    private mutating func value(after nameEnd: Int) -> Range<Int> {
        skipSpace()
        guard position < source.count, source[position] == UInt8(ascii: "=") else {
            isBroken = true
            return nameEnd..<nameEnd
        }
        position += 1
        skipSpace()
        guard position < source.count else { return position..<position }
        let quote = source[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return bareValue() }
        let start = position + 1
        let end = source[start...].firstIndex(of: quote) ?? source.count
        position = min(end + 1, source.count)
        return start..<end
    }

    private mutating func bareValue() -> Range<Int> {
        isBroken = true
        let start = position
        while position < source.count, source[position] > 0x20, source[position] != UInt8(ascii: ">") { position += 1 }
        return start..<position
    }

    private mutating func skipSpace() {
        while position < source.count, source[position] <= 0x20 { position += 1 }
    }
}

extension UInt8 {
    /// Whether a name may begin with it; of characters beyond ASCII every one is let through.
    var startsXMLName: Bool {
        (0x61...0x7A).contains(self | 0x20) || self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self >= 0x80
    }

    fileprivate var continuesXMLName: Bool {
        startsXMLName || (0x30...0x39).contains(self) || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }

    /// Whether it may stand after an element's name.
    var endsXMLName: Bool { self <= 0x20 || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }
}

extension [UInt8] {
    /// The name that begins at a place; empty where none does.
    func nameRange(from start: Int) -> Range<Int> {
        guard start < count, self[start].startsXMLName else { return Swift.min(start, count)..<Swift.min(start, count) }
        var end = start
        while end < count, self[end].continuesXMLName { end += 1 }
        return start..<end
    }

    func has(_ pattern: StaticString, at place: Int) -> Bool {
        pattern.withUTF8Buffer { pattern in
            place + pattern.count <= count && self[place..<(place + pattern.count)].elementsEqual(pattern)
        }
    }

    func firstPlace(of pattern: StaticString, from start: Int) -> Int? {
        pattern.withUTF8Buffer { pattern in
            var place = start
            while let found = self[place...].firstIndex(of: pattern[0]) {
                if found + pattern.count <= count, self[found..<(found + pattern.count)].elementsEqual(pattern) {
                    return found
                }
                place = found + 1
            }
            return nil
        }
    }
}

extension ArraySlice<UInt8> {
    func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
