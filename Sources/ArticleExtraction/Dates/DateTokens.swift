/// A text cut into figures, words and marks, for reading dates.
///
/// Figures of Arabic, Persian and full-width type count as what they mean. Spaces separate and are no tokens.
struct DateTokens {
    enum Kind: Equatable {
        /// `digits` is how many figures there are; more than ``longestNumber`` have no value.
        case number(value: Int, digits: Int)
        /// In lower case.
        case word(String)
        case mark(UInt8)
    }

    struct Token {
        var kind: Kind
        /// In the text's bytes.
        var range: Range<Int>
    }

    private(set) var tokens: [Token] = []

    /// A line with more tokens than this is read up to it: no date line comes near.
    private static let mostTokens = 160
    /// `YYYYMMDDhhmmss` has fourteen figures; no number longer than this is read.
    private static let longestNumber = 14

    /// - Complexity: O(*n*).
    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex, tokens.count < Self.mostTokens {
            let start = index
            let character = DateCharacter(bytes, at: index)
            index += character.length
            switch character.kind {
            case .space: break
            case .mark(let byte): tokens.append(Token(kind: .mark(byte), range: start..<index))
            case .digit(let first):
                var value = first
                var digits = 1
                while index < bytes.endIndex, case let next = DateCharacter(bytes, at: index),
                    case .digit(let digit) = next.kind
                {
                    digits += 1
                    if digits <= Self.longestNumber { value = value * 10 + digit }
                    index += next.length
                }
                tokens.append(Token(kind: .number(value: value, digits: digits), range: start..<index))
            case .unit, .letter:
                while character.kind == .letter, index < bytes.endIndex,
                    case let next = DateCharacter(bytes, at: index), next.kind == .letter
                {
                    index += next.length
                }
                let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
                tokens.append(Token(kind: .word(word), range: start..<index))
            }
        }
    }

    var count: Int { tokens.count }

    /// `nil` outside the text.
    func kind(_ index: Int) -> Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

    func number(_ index: Int) -> (value: Int, digits: Int)? {
        guard case .number(let value, let digits)? = kind(index), digits <= Self.longestNumber else { return nil }
        return (value, digits)
    }

    func word(_ index: Int) -> String? {
        guard case .word(let word)? = kind(index) else { return nil }
        return word
    }

    func mark(_ index: Int) -> UInt8? {
        guard case .mark(let mark)? = kind(index) else { return nil }
        return mark
    }

    /// Whether nothing stands between a token and the next.
    func touchesNext(_ index: Int) -> Bool {
        tokens.indices.contains(index + 1) && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    }
}

/// A character as far as dates ask for it.
private struct DateCharacter {
    enum Kind: Equatable {
        /// A unit is a word by itself: Chinese and Japanese put no spaces around it.
        case space, letter, unit
        case digit(Int)
        case mark(UInt8)
    }

    let kind: Kind
    let length: Int

    init(_ bytes: ArraySlice<UInt8>, at index: Int) {
        let byte = bytes[index]
        if byte < 0x80 {
            length = 1
            switch byte {
            case 0...0x20, 0x7F: kind = .space
            case 0x30...0x39: kind = .digit(Int(byte - 0x30))
            case 0x41...0x5A, 0x61...0x7A: kind = .letter
            default: kind = .mark(byte)
            }
            return
        }
        length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.endIndex - index)
        var value: UInt32 = 0
        for position in index..<(index + length) { value = value << 8 | UInt32(bytes[position]) }
        kind = Self.unusual(value)
    }

    /// - Parameter value: the bytes of a character beyond ASCII, the first one highest.
    private static func unusual(_ value: UInt32) -> Kind {
        switch value {
        case 0xC280...0xC2A0, 0xC2AD, 0xE28080...0xE2808F, 0xE280A8...0xE280AF, 0xE38080, 0xEFBBBF: .space
        case 0xD9A0...0xD9A9: .digit(Int(value - 0xD9A0))
        case 0xDBB0...0xDBB9: .digit(Int(value - 0xDBB0))
        case 0xEFBC90...0xEFBC99: .digit(Int(value - 0xEFBC90))
        case 0xEFBC9A: .mark(UInt8(ascii: ":"))
        case 0xEFBC8F: .mark(UInt8(ascii: "/"))
        case 0xE28890...0xE28893: .mark(UInt8(ascii: "-"))
        case 0xC2A1...0xC2BF, 0xD88C, 0xD89B, 0xD89F, 0xE28090...0xE281BF, 0xE38081...0xE3809F, 0xEFBC81...0xEFBC8E:
            .mark(UInt8(ascii: "|"))
        // 年 月 日 号 時 时 點 点 分
        case 0xE5B9B4, 0xE69C88, 0xE697A5, 0xE58FB7, 0xE69982, 0xE697B6, 0xE9BB9E, 0xE782B9, 0xE58886: .unit
        default: .letter
        }
    }
}
