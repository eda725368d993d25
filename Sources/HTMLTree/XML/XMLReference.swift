/// A reference such as `&amp;`, `&#8217;` or `&eacute;`, or a character that begins none and stands for itself.
struct XMLReference {
    /// What is meant.
    let scalar: UInt32
    /// The bytes that say so.
    let length: Int

    /// HTML's longest name, `CounterClockwiseContourIntegral`, has 31 letters.
    private static let longestName = 32

    /// - Parameter text: begins with an ampersand or with another ASCII character.
    init(in text: ArraySlice<UInt8>) {
        let name = text.dropFirst().prefix(Self.longestName + 1)
        if text.first == UInt8(ascii: "&"), let end = name.firstIndex(of: UInt8(ascii: ";")),
            let scalar = Self.scalar(named: name[..<end])
        {
            self.scalar = scalar
            length = end + 1 - text.startIndex
        } else {
            scalar = UInt32(text.first ?? 0x20)
            length = 1
        }
    }

    private static func scalar(named name: ArraySlice<UInt8>) -> UInt32? {
        guard name.first == UInt8(ascii: "#") else {
            let name = String(decoding: name, as: UTF8.self)
            return predefined[name] ?? HTMLEntity.scalar(named: name)
        }
        let figures = name.dropFirst()
        let isHexadecimal = figures.first == UInt8(ascii: "x") || figures.first == UInt8(ascii: "X")
        let digits = String(decoding: isHexadecimal ? figures.dropFirst() : figures, as: UTF8.self)
        guard digits.utf8.first.map({ $0 != 0x2B && $0 != 0x2D }) == true,
            let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), isCharacter(value)
        else { return nil }
        return value
    }

    /// XML 1.0, section 2.2.
    private static func isCharacter(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private static let predefined: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
    ]
}
