import NewsModel

/// Takes the article out of a mail (RFC 5322), or the page out of one that a browser saved as a message (RFC 2557).
enum MessageOpening {
    /// - Parameter start: where the message's fields begin.
    /// - Throws: where no part of the message is text.
    static func open(
        _ document: InputDocument, from start: Int
    ) throws(ArticleReadingError) -> (document: InputDocument, diagnostics: [Diagnostic]) {
        var bytes = document.bytes
        var diagnostics: [Diagnostic] = []
        let isMailbox =
            start > 0 && MessageRecognition.isMailboxLine(bytes.drop { $0 == 0x0A || $0 == 0x0D || $0 > 0x7F })
        if isMailbox, let next = MessageRecognition.nextMessage(in: bytes, after: start) {
            bytes.removeSubrange(next...)
            diagnostics.append(.otherMessages)
        }
        let parts = MessageParts(of: bytes, from: start)
        if parts.isCut { diagnostics.append(.partsLeftOut) }
        guard let number = MessageChoice(of: parts).part() else {
            throw ArticleReadingError(code: .damaged, fileName: document.name, detail: "a message that holds no text")
        }
        return (inner(of: document, parts: parts, number: number), diagnostics)
    }

    private static func inner(of document: InputDocument, parts: MessageParts, number: Int) -> InputDocument {
        let message = parts.list[0].fields
        let part = parts.list[number]
        var inner = document
        inner.bytes = content(of: parts, number: number)
        inner.encoding = part.type["charset"]
        inner.mediaType = part.type.name
        inner.nameHint = ""
        let isSavedPage = self.isSavedPage(message, root: part.fields)
        inner.address =
            message.address("snapshot-content-location") ?? part.fields.address("content-location")
            ?? message.address("content-location") ?? document.address
        // What an attached message says of itself is read when that is opened.
        var known = MetadataSource()
        if part.type.name != "message/rfc822" {
            known =
                isSavedPage
                ? MetadataSource(title: message.decodedText("subject")) : MessageMetadata.source(of: message)
        }
        inner.metadata = known.filled(from: document.metadata)
        return inner
    }

    private static func content(of parts: MessageParts, number: Int) -> [UInt8] {
        let type = parts.list[number].type
        let bytes = parts.decoded(number)
        guard type.name == "text/plain", type["format"]?.lowercased() == "flowed" else { return bytes }
        return FlowedText.unwrapped(bytes, deletesSpaces: type["delsp"]?.lowercased() == "yes")
    }

    /// Browsers say where the page was or that they saved it; mails have parts without addresses and a receiver.
    private static func isSavedPage(_ message: HeaderFields, root: HeaderFields) -> Bool {
        if message["snapshot-content-location"] != nil || message["content-location"] != nil { return true }
        if message["to"] != nil || message["received"] != nil || message["message-id"] != nil { return false }
        guard let sender = message["from"] else { return true }
        let name = sender.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }
        return name.hasPrefix(folding: "saved by ") || root["content-location"] != nil
    }
}

/// What a mail says of the article it brings.
enum MessageMetadata {
    /// A mail that passes another one on names who passed it on, and when: its sender and date are not the article's.
    static func source(of message: HeaderFields) -> MetadataSource {
        var source = MetadataSource()
        let subject = message.decodedText("subject") ?? ""
        let title = withoutMarks(subject)
        source.title = title.nonEmpty
        guard title == subject else { return source }
        source.outlet = message["from"].flatMap(senderName)
        source.published = message.text("date").map(withoutComment)
        return source
    }

    /// The subject without what mail programs put before it in answers and in mails passed on.
    private static func withoutMarks(_ subject: String) -> String {
        var rest = subject
        while let mark = EnglishMessageWords.subjectMarks.first(where: rest.lowercased().hasPrefix) {
            rest = String(rest.dropFirst(mark.count)).collapsed
        }
        return rest
    }

    /// `"The Example" <news@example.org>` and `news@example.org (The Example)` name The Example.
    private static func senderName(_ value: ArraySlice<UInt8>) -> String? {
        if let end = value.firstIndex(of: UInt8(ascii: "<")) {
            let name = value[..<end].trimmed
            let isQuoted = name.first == UInt8(ascii: "\"") && name.last == UInt8(ascii: "\"") && name.count > 1
            let plain = isQuoted ? name.dropFirst().dropLast().filter { $0 != UInt8(ascii: "\\") }[...] : name
            return EncodedWords.text(of: plain).collapsed.nonEmpty.flatMap { $0.contains("@") ? nil : $0 }
        }
        guard let start = value.firstIndex(of: UInt8(ascii: "(")), value.last == UInt8(ascii: ")") else { return nil }
        return EncodedWords.text(of: value[(start + 1)...].dropLast()).collapsed.nonEmpty
    }

    /// A date may name its zone once more in brackets.
    private static func withoutComment(_ date: String) -> String {
        date.firstIndex(of: "(").map { String(date[..<$0]).collapsed } ?? date
    }
}
