/// Reads the parts of a JSON text that hold no others: names, strings, numbers and the three literals.
struct JSONScalarReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    func error(_ problem: String) -> JSONSyntaxError { JSONSyntaxError(offset: position, problem: problem) }

    mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte), byte != 0x0B, byte != 0x0C {
            position += 1
        }
    }

    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard let byte = peek, UInt32(byte) == mark.value else { return false }
        position += 1
        return true
    }

    /// A member's name and the colon after it.
    mutating func name() throws(JSONSyntaxError) -> String {
        guard peek == UInt8(ascii: "\"") else { throw error("there must be a name in quotation marks") }
        let name = try string()
        skipSpace()
        guard skip(":") else { throw error("there must be a colon") }
        return name
    }

    mutating func scalar() throws(JSONSyntaxError) -> JSONValue {
        guard let byte = peek else { throw error("the text ends where a value must stand") }
        switch byte {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default: throw error("there must be a value")
        }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw error("there must be a value") }
        position += word.utf8.count
        return value
    }

    private mutating func number() throws(JSONSyntaxError) -> String {
        let start = position
        _ = skip("-")
        if !skip("0") { try digits() }
        if skip(".") { try digits() }
        if skip("e") || skip("E") {
            _ = skip("+") || skip("-")
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        let start = position
        while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
        if position == start { throw error("there must be a digit") }
    }

    /// Room for a page, so that a long string does not grow step by step.
    private static let usualLength = 1 << 18

    private mutating func string() throws(JSONSyntaxError) -> String {
        position += 1
        var decoded: [UInt8] = []
        decoded.reserveCapacity(min(bytes.count - position, Self.usualLength))
        var copied = position
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                decoded += bytes[copied..<position]
                position += 1
                guard let text = String(validating: decoded, as: UTF8.self) else {
                    throw error("a string is not UTF-8")
                }
                return text
            case UInt8(ascii: "\\"):
                decoded += bytes[copied..<position]
                position += 1
                if let byte = simpleEscape() { decoded.append(byte) } else { decoded += try escaped().utf8 }
                copied = position
            case 0..<0x20: throw error("a control character stands in a string")
            default: position = plainEnd(from: position + 1)
            }
        }
        throw error("the text ends inside a string")
    }

    /// The end of a stretch that stands for itself.
    private func plainEnd(from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""),
                bytes[index] != UInt8(ascii: "\\")
            {
                index += 1
            }
            return index
        }
    }

    /// What a page's JSON is full of, without a string for each.
    private mutating func simpleEscape() -> UInt8? {
        let byte: UInt8? =
            switch peek {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): peek
            case UInt8(ascii: "n"): 0x0A
            case UInt8(ascii: "r"): 0x0D
            case UInt8(ascii: "t"): 0x09
            default: nil
            }
        if byte != nil { position += 1 }
        return byte
    }

    private mutating func escaped() throws(JSONSyntaxError) -> String {
        let byte = peek
        position += 1
        switch byte {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return String(try escapedScalar())
        default:
            position -= 1
            throw error("there is no such escape")
        }
    }

    /// The character of `\uXXXX`, or of two of them that make a surrogate pair.
    private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, skip("\\"), skip("u") else { throw error("half a surrogate pair is escaped") }
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error("half a surrogate pair is escaped") }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("there must be four hexadecimal digits")
            }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }
}
