extension DecodedText {
    /// Decodes bytes of which only this is known: that they should be text.
    ///
    /// A byte order mark decides; then zero bytes as only UTF-16 has them; then the declared encoding, unless the bytes
    /// are valid UTF-8 with characters beyond ASCII, which no other encoding yields by chance in text of any length
    /// (pages saved as UTF-8 often keep the declaration they had). What is left is UTF-8 or, where `fallback` names
    /// one, that encoding if the bytes hold no UTF-8 character beyond ASCII at all.
    ///
    /// ```swift
    /// DecodedText(bytes: [0x63, 0x61, 0x66, 0xE9], declared: "iso-8859-1").text  // "café"
    /// ```
    ///
    /// - Parameters:
    ///   - bytes: the contents of a file.
    ///   - declared: the label a page gives, in any case; a label nobody knows counts as none.
    ///   - fallback: the label to assume where nothing else tells; `nil` for UTF-8.
    /// - Complexity: O(*n*).
    public init(bytes: [UInt8], declared: String? = nil, fallback: String? = nil) {
        let declared = declared.flatMap(EncodingName.init(label:)).flatMap { $0.isKnown ? $0 : nil }
        if let marked = Self.byMark(bytes) {
            self = marked
        } else if let name = Self.utf16WithoutMark(bytes) {
            self = Self.converted(bytes[...], from: name, evidence: .zeroBytes) ?? Self.utf8(bytes[...], .assumed)
        } else if let declared, declared.isStateful,
            let text = Self.converted(bytes[...], from: declared.name, evidence: .declared)
        {
            self = text
        } else if let text = String(validating: bytes, as: UTF8.self) {
            self.init(text: text, encoding: "UTF-8", evidence: .validUTF8, replacements: 0)
        } else {
            self = Self.legacy(bytes, declared: declared, fallback: fallback.flatMap(EncodingName.init(label:)))
        }
    }

    /// Decodes bytes that are not valid UTF-8.
    private static func legacy(_ bytes: [UInt8], declared: EncodingName?, fallback: EncodingName?) -> DecodedText {
        if let declared {
            return converted(bytes[...], from: declared.name, evidence: .declared) ?? utf8(bytes[...], .declared)
        }
        if let fallback, !holdsUTF8Character(bytes),
            let text = converted(bytes[...], from: fallback.name, evidence: .assumed)
        {
            return text
        }
        return utf8(bytes[...], .assumed)
    }

    private static func byMark(_ bytes: [UInt8]) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes[3...], .byteOrderMark) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 {
            return converted(bytes[4...], from: "UTF-32LE", evidence: .byteOrderMark)
        }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]), bytes.count % 4 == 0 {
            return converted(bytes[4...], from: "UTF-32BE", evidence: .byteOrderMark)
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return converted(bytes[2...], from: "UTF-16LE", evidence: .byteOrderMark)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return converted(bytes[2...], from: "UTF-16BE", evidence: .byteOrderMark)
        }
        return nil
    }

    /// The share of zero bytes at even or at odd places from which bytes are UTF-16: Latin text reaches 0.95, a page in
    /// any script 0.5 through its markup; set on made-up samples, as no file of the yardsticks is UTF-16.
    private static let zeroShare = 0.4

    private static func utf16WithoutMark(_ bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let enough = Int(Double(sample.count / 2) * zeroShare)
        if zeros[1] > enough, zeros[0] * 20 < zeros[1] { return "UTF-16LE" }
        if zeros[0] > enough, zeros[1] * 20 < zeros[0] { return "UTF-16BE" }
        return nil
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, _ evidence: Evidence) -> DecodedText {
        if let text = String(validating: bytes, as: UTF8.self) {
            return DecodedText(text: text, encoding: "UTF-8", evidence: evidence, replacements: 0)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let replacements = replacementCharacters(text.utf8) - replacementCharacters(bytes)
        return DecodedText(text: text, encoding: "UTF-8", evidence: evidence, replacements: max(1, replacements))
    }

    private static func replacementCharacters(_ bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        var last: (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            if byte == 0xBD, last == (0xEF, 0xBF) { count += 1 }
            last = (last.1, byte)
        }
        return count
    }

    /// Whether somewhere a lead byte is followed by all the continuation bytes it asks for.
    private static func holdsUTF8Character(_ bytes: [UInt8]) -> Bool {
        var awaited = 0
        for byte in bytes {
            if awaited > 0, byte & 0xC0 == 0x80 {
                awaited -= 1
                if awaited == 0 { return true }
            } else {
                awaited = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
            }
        }
        return false
    }

    private static func converted(_ bytes: ArraySlice<UInt8>, from name: String, evidence: Evidence) -> DecodedText? {
        if name == "UTF-8" { return utf8(bytes, evidence) }
        guard var result = CharacterSetConversion.utf8(bytes, from: name) else { return nil }
        if result.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { result.bytes.removeFirst(3) }
        return DecodedText(
            text: String(decoding: result.bytes, as: UTF8.self), encoding: name, evidence: evidence,
            replacements: result.replacements)
    }
}
