/// Tells messages and pages saved as messages from text that merely begins with a colon in its first line.
enum MessageRecognition {
    /// Bytes in which the fields are looked for; signatures of many relays take some thirty thousand.
    private static let searchedBytes = 1 << 17

    /// Where the fields of a message begin; `nil` where the bytes are none.
    ///
    /// All lines up to the first empty one must be fields, among them one that only messages have, or sender, subject
    /// and date together.
    static func start(in bytes: [UInt8]) -> Int? {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < min(bytes.count, 64), bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
        if isMailboxLine(bytes[start...]) {
            var lines = ByteLines(bytes[start...])
            _ = lines.next()
            start = lines.position
        }
        let window = bytes[start...].prefix(searchedBytes)
        guard let first = window.first, first > 0x20, first != UInt8(ascii: "<") else { return nil }
        let fields = HeaderFields(window)
        return fields.isClosed && isMessage(fields) ? start : nil
    }

    private static func isMessage(_ fields: HeaderFields) -> Bool {
        if fields["mime-version"] != nil { return true }
        if let type = fields.mediaType()?.name {
            if ["multipart/", "text/", "message/"].contains(where: type.hasPrefix) { return true }
        }
        return fields["from"] != nil && fields["subject"] != nil && fields["date"] != nil
    }

    /// `From sender@example.org Fri May 15 11:05:00 2026`, before each message of a mailbox file (RFC 4155).
    static func isMailboxLine(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.starts(with: "From ".utf8) else { return false }
        let line = text.prefix(200).prefix { $0 != 0x0A }
        let words = line.split(separator: 0x20)
        return words.count >= 6 && line.contains(UInt8(ascii: ":")) && line.contains { (0x30...0x39).contains($0) }
    }

    /// Where the next message of a mailbox file begins.
    static func nextMessage(in bytes: [UInt8], after start: Int) -> Int? {
        var position = start
        while let found = bytes[...].firstIndex(of: "\nFrom ", from: position) {
            let isAfterEmptyLine = found > 0 && (bytes[found - 1] == 0x0A || bytes[found - 1] == 0x0D)
            if isAfterEmptyLine, isMailboxLine(bytes[(found + 1)...]) { return found + 1 }
            position = found + 1
        }
        return nil
    }
}
