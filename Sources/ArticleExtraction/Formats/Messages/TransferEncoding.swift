/// The encodings in which messages carry bytes as ASCII letters (RFC 2045, section 6).
///
/// What cannot be read is passed over or stays as it stands: damaged messages are the rule.
enum TransferEncoding {
    /// The bytes of a part's body.
    ///
    /// - Parameter label: of the field `Content-Transfer-Encoding`.
    static func decoded(_ body: ArraySlice<UInt8>, label: String?) -> [UInt8] {
        switch label?.lowercased() {
        case "base64": base64(body)
        case "quoted-printable": quotedPrintable(body)
        default: Array(body)
        }
    }

    /// Letters outside the alphabet are passed over; padding may stand in the middle, where two texts were joined.
    static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for letter in text {
            if let value = base64Value(letter) {
                bits = bits << 6 | UInt32(value)
                count += 1
                guard count == 4 else { continue }
                bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
                bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
                bytes.append(UInt8(truncatingIfNeeded: bits))
                (bits, count) = (0, 0)
            } else if letter == UInt8(ascii: "=") {
                appendRest(of: bits, letters: count, to: &bytes)
                (bits, count) = (0, 0)
            }
        }
        appendRest(of: bits, letters: count, to: &bytes)
        return bytes
    }

    private static func appendRest(of bits: UInt32, letters: Int, to bytes: inout [UInt8]) {
        if letters == 2 { bytes.append(UInt8(truncatingIfNeeded: bits >> 4)) }
        if letters == 3 {
            bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
        }
    }

    private static func base64Value(_ letter: UInt8) -> UInt8? {
        switch letter {
        case 0x41...0x5A: letter - 0x41
        case 0x61...0x7A: letter - 0x47
        case 0x30...0x39: letter + 4
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    /// An equals sign at a line's end joins it with the next; spaces before a line's end were put there on the way.
    static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var lines = ByteLines(text)
        while let line = lines.next() {
            let written = line.trimmedAtEnd
            appendQuoted(written, to: &bytes)
            let isJoined = written.last == UInt8(ascii: "=")
            if isJoined { bytes.removeLast() }
            let hasLineEnd = lines.position > line.endIndex
            if hasLineEnd, !isJoined { bytes += "\r\n".utf8 }
        }
        return bytes
    }

    /// The variant of encoded words, in which a low line is a space (RFC 2047, section 4.2).
    static func quotedPrintableWord(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        appendQuoted(text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...], to: &bytes)
        return bytes
    }

    private static func appendQuoted(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var position = text.startIndex
        while position < text.endIndex {
            if text[position] == UInt8(ascii: "="), position + 2 < text.endIndex,
                let high = text[position + 1].hexadecimalValue, let low = text[position + 2].hexadecimalValue
            {
                bytes.append(high << 4 | low)
                position += 3
            } else {
                bytes.append(text[position])
                position += 1
            }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var trimmedAtEnd: ArraySlice<UInt8> {
        var rest = self
        while let last = rest.last, last == 0x20 || last == 0x09 || last == 0x0D { rest.removeLast() }
        return rest
    }
}
