/// What a scalar is to the tokenizer.
enum CharacterClass {
    case space, lineBreak, letter, digit, quote, apostrophe, pictograph, punctuation, symbol
    /// Seen by no reader: soft hyphens, direction marks, zero-width spaces.
    case invisible

    init(_ scalar: Unicode.Scalar) {
        self = scalar.isASCII ? Self.ascii(UInt8(scalar.value)) : Self.beyondASCII(scalar)
    }

    private static func ascii(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x30...0x39: .digit
        case 0x0A...0x0D: .lineBreak
        case 0...0x20, 0x7F: .space
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
            UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"),
            UInt8(ascii: "&"), UInt8(ascii: "@"):
            .symbol
        default: .punctuation
        }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.value {
        case 0x85, 0x2028, 0x2029: return .lineBreak
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: return .invisible
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0x2032: return .apostrophe
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F: return .quote
        case 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF: return .pictograph
        default: return byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .letterNumber:
            .letter
        case .decimalNumber: .digit
        case .otherNumber: .symbol
        case .spaceSeparator: .space
        case .control, .format, .surrogate, .privateUse, .unassigned: .invisible
        case .lineSeparator, .paragraphSeparator: .lineBreak
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            scalar.properties.isEmojiPresentation ? .pictograph : .symbol
        default: .punctuation
        }
    }
}
