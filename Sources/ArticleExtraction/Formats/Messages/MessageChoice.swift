import HTMLTree

/// Finds the part of a message that is its article.
struct MessageChoice {
    private let parts: MessageParts
    /// By number: whether a part is the one that a `multipart/related` starts with, or stands inside it (RFC 2387).
    private let isStart: [Bool]

    init(of parts: MessageParts) {
        self.parts = parts
        isStart = Self.starts(of: parts)
    }

    /// The number of the part.
    ///
    /// A page that reads like an article goes before a text that does, that before a message that was attached, and then
    /// anything that is text; attachments come last.
    ///
    /// - Returns: `nil` where no part is text.
    /// - Complexity: O(*n*) in the length of the message.
    func part() -> Int? {
        let shown = parts.list.indices.filter { !isAttachment($0) }
        let pages = ordered(shown.filter { parts.list[$0].type.isHTML })
        let texts = ordered(shown.filter { isPlainText(parts.list[$0].type) })
        let messages = parts.list.indices.filter { parts.list[$0].type.name == "message/rfc822" }
        if pages.count == 1, texts.isEmpty, messages.isEmpty { return pages[0] }
        if let page = pages.first(where: isArticle) ?? texts.first(where: isArticle) { return page }
        let attached = parts.list.indices.filter {
            parts.list[$0].type.isHTML || isPlainText(parts.list[$0].type)
        }
        return messages.first ?? pages.first ?? texts.first ?? attached.first
    }

    private func ordered(_ numbers: [Int]) -> [Int] {
        numbers.filter { isStart[$0] } + numbers.filter { !isStart[$0] }
    }

    private func isPlainText(_ type: MediaType) -> Bool {
        type.name == "text/plain" || type.name == "text" || type.name == "text/markdown"
    }

    private func isAttachment(_ number: Int) -> Bool {
        parts.list[number].fields["content-disposition"]?.hasPrefix(folding: "attachment") ?? false
    }

    /// Whether a part has two sentences or more.
    private func isArticle(_ number: Int) -> Bool {
        let type = parts.list[number].type
        let text = DecodedText(bytes: parts.decoded(number), declared: type["charset"], fallback: "windows-1252").text
        return SentenceCount.isAtLeastTwo(type.isHTML ? Self.shownText(of: text) : text)
    }

    private static func shownText(of html: String) -> String {
        let page = HTMLDocument(parsing: html)
        var text = CollapsedText()
        var node = 0
        while node < page.nodes.upperBound {
            let tag = page.tag(of: node)
            if tag.isNeverText {
                node = page.subtree(of: node).upperBound
                continue
            }
            if tag == .text { text.append(page.bytes[page.textRange(of: node)]) }
            if !tag.isInline { text.space() }
            node += 1
        }
        return text.take()
    }

    private static func starts(of parts: MessageParts) -> [Bool] {
        var isStart = [Bool](repeating: false, count: parts.list.count)
        for (number, part) in parts.list.enumerated() {
            guard let parent = part.parent else { continue }
            let wanted = parts.list[parent].type["start"]
            isStart[number] = isStart[parent] || wanted != nil && wanted == part.fields.text("content-id")
        }
        return isStart
    }
}
