#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// Bad:     <!-- 40 KB --><script>var page = "<p>no text</p>" …</script><p data-x='…' onclick="…" class=intro>Two boats …
// Wanted:  <p class="intro">Two boats …

/// Takes out of a page what no reader of its tree asks for, so that the parser does not spend its time on it: scripts
/// but JSON-LD, styles, drawings, comments and declarations, and all attributes but those of ``HTMLAttribute``.
///
/// Of white space one character a run is left. On the pages of the extraction yardsticks that is two bytes in three. Tags are told apart as the HTML Living
/// Standard's tokenizer does (13.2.5), so that what stands in quotes or in a script is no tag.
struct MarkupReduction {
    private let page: UnsafeBufferPointer<UInt8>
    private let start: UnsafePointer<UInt8>
    private let output: UnsafeMutablePointer<UInt8>
    private var written = 0
    private var position = 0
    /// Whether the rest of the page was searched for an end that it does not have: it is searched once.
    private var hasNoCommentEnd = false
    private var hasNoDrawingEnd = false
    /// Whether the page's body has begun.
    private var isInBody = false
    /// Whether an element for pages without scripts is open in the head: what stands in it begins no body.
    private var isInHeadNoscript = false

    /// - Parameter page: UTF-8 without U+0000.
    /// - Returns: UTF-8 that parses into the same tree, but for what is left out.
    /// - Complexity: O(*n*).
    static func reduced(_ page: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard let start = page.baseAddress else { return [] }
        // The shortest attribute that grows, `a=b` and a space, gets two quotation marks; a stray `<` becomes `&lt;`.
        return [UInt8](unsafeUninitializedCapacity: page.count * 4 + 128) { buffer, count in
            guard let output = buffer.baseAddress else { return }
            var reduction = MarkupReduction(page: page, start: start, output: output)
            reduction.run()
            count = reduction.written
        }
    }

    private init(page: UnsafeBufferPointer<UInt8>, start: UnsafePointer<UInt8>, output: UnsafeMutablePointer<UInt8>) {
        self.page = page
        self.start = start
        self.output = output
    }

    private mutating func run() {
        while position < page.count {
            let open = next(UInt8(ascii: "<"), from: position) ?? page.count
            copyText(position..<open)
            position = open
            if position < page.count { readMarkup() }
        }
    }

    private mutating func readMarkup() {
        let second = byte(at: position + 1)
        switch second {
        case UInt8(ascii: "!"): skipDeclaration()
        case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
        case UInt8(ascii: "/"): readEndTag()
        case _ where Self.isLetter(second): readStartTag()
        default:
            write("&lt;")
            position += 1
        }
    }
}

// Bytes in and out.
extension MarkupReduction {
    /// Zero past the end, which no page holds.
    private func byte(at index: Int) -> UInt8 { index < page.count ? page[index] : 0 }

    private func next(_ byte: UInt8, from index: Int) -> Int? {
        guard index < page.count, let found = memchr(start + index, Int32(byte), page.count - index) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }

    private mutating func copy(_ range: Range<Int>) {
        (output + written).update(from: start + range.lowerBound, count: range.count)
        written += range.count
    }

    /// Copies text, of each run of white space one character: a line end where there is one.
    private mutating func copyText(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = page[index]
            index += 1
            guard Self.isSpace(byte) else {
                write(byte)
                continue
            }
            var space = byte
            while index < range.upperBound, Self.isSpace(page[index]) {
                if page[index] == 0x0A { space = 0x0A }
                index += 1
            }
            write(space)
        }
    }

    private mutating func write(_ text: StaticString) {
        (output + written).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        written += text.utf8CodeUnitCount
    }

    private mutating func write(_ byte: UInt8) {
        output[written] = byte
        written += 1
    }

    private mutating func skip(past byte: UInt8) { position = next(byte, from: position).map { $0 + 1 } ?? page.count }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Whether the page has this at a place, without regard to ASCII case.
    private func holds(_ text: StaticString, at index: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= page.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = page[index + offset]
            guard (Self.isLetter(byte) ? byte | 0x20 : byte) == text.utf8Start[offset] else { return false }
        }
        return true
    }
}

// What is left out whole.
extension MarkupReduction {
    /// A comment without an end goes to the next `>`, so that it does not take the page with it.
    private mutating func skipDeclaration() {
        guard holds("<!--", at: position), !hasNoCommentEnd else { return skip(past: UInt8(ascii: ">")) }
        var from = position + 4
        if byte(at: from) == UInt8(ascii: ">") { from -= 2 } else if holds("->", at: from) { from -= 1 }
        while let dash = next(UInt8(ascii: ">"), from: from) {
            let isEnd = page[dash - 1] == UInt8(ascii: "-") && page[dash - 2] == UInt8(ascii: "-")
            if isEnd || holds("--!", at: dash - 3) {
                position = dash + 1
                return
            }
            from = dash + 1
        }
        hasNoCommentEnd = true
        skip(past: UInt8(ascii: ">"))
    }

    /// The start of an element's end tag, from a place on; markup inside it is not looked at.
    private func endTag(_ text: StaticString, from index: Int) -> Int? {
        var from = index
        while let open = next(UInt8(ascii: "<"), from: from) {
            if holds(text, at: open) {
                let after = byte(at: open + text.utf8CodeUnitCount)
                if after == 0 || after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || Self.isSpace(after) {
                    return open
                }
            }
            from = open + 1
        }
        return nil
    }

    private mutating func skipContents(to end: StaticString) {
        position = endTag(end, from: position) ?? page.count
        skip(past: UInt8(ascii: ">"))
    }

    /// A drawing up to its end; one inside another ends it early, and the rest of it has no text. A drawing that is
    /// never ended is left in.
    private mutating func skipDrawing() {
        guard !hasNoDrawingEnd else { return }
        guard let end = endTag("</svg", from: position) else {
            hasNoDrawingEnd = true
            return
        }
        position = end
        skip(past: UInt8(ascii: ">"))
    }
}

// Tags.
extension MarkupReduction {
    /// Longer names are cut; libxml2 cuts them at 100 bytes.
    private static let longestName = 90

    /// A value longer than this is cut. The longest that a reader asks for is a description, of some hundred bytes.
    private static let longestValue = 1 << 16

    private mutating func readEndTag() {
        let open = position
        guard Self.isLetter(byte(at: open + 2)) else { return skip(past: UInt8(ascii: ">")) }
        position = open + 2
        let name = takeName()
        if isInHeadNoscript, HTMLTag(name: UnsafeBufferPointer(rebasing: page[name])) == .noscript {
            isInHeadNoscript = false
        }
        skip(past: UInt8(ascii: ">"))
        write("</")
        copy(name)
        write(UInt8(ascii: ">"))
    }

    private mutating func readStartTag() {
        let begin = written
        position += 1
        let name = takeName()
        let tag = HTMLTag(name: UnsafeBufferPointer(rebasing: page[name]))
        beginBody(before: tag)
        write(UInt8(ascii: "<"))
        copy(name)
        let attributes = readAttributes()
        guard position < page.count else {
            // The page ends inside the tag.
            written = begin
            return
        }
        position += 1
        if attributes.closesItself { write(UInt8(ascii: "/")) }
        write(UInt8(ascii: ">"))
        guard !attributes.closesItself else { return }
        switch tag {
        case .script: finishScript(isData: attributes.isLinkedData, from: begin)
        case .style:
            written = begin
            skipContents(to: "</style")
        case .svg:
            let before = position
            skipDrawing()
            if position > before { written = begin }
        default: break
        }
    }

    /// A page may leave out the tags of its body, which the parser then begins only before elements that it knows: those
    /// that HTML 5 brought would go into the head.
    private mutating func beginBody(before tag: HTMLTag) {
        if tag == .noscript, !isInBody { isInHeadNoscript = true }
        if tag == .body { isInHeadNoscript = false }
        guard !isInBody, !isInHeadNoscript, !tag.belongsToHead else { return }
        isInBody = true
        if tag != .body, tag != .frameset { write("<body>") }
    }

    private mutating func finishScript(isData: Bool, from begin: Int) {
        guard isData else {
            written = begin
            return skipContents(to: "</script")
        }
        let end = endTag("</script", from: position) ?? page.count
        copy(position..<end)
        position = end
        skip(past: UInt8(ascii: ">"))
        write("</script>")
    }

    /// Letters, figures and what else libxml2 takes for a part of a name; the rest up to a space or the tag's end is
    /// passed over.
    private mutating func takeName() -> Range<Int> {
        let first = position
        while Self.isNamePart(byte(at: position)) { position += 1 }
        let last = min(position, first + Self.longestName)
        while position < page.count, !Self.endsName(page[position]) { position += 1 }
        return first..<last
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte)
    }
}

// Attributes.
extension MarkupReduction {
    private struct Attributes {
        var closesItself = false
        var isLinkedData = false
        /// A bit for each attribute that was met; of two with one name the first counts.
        var seen: UInt32 = 0
    }

    /// Reads up to the tag's `>` or the page's end, and writes what is asked for.
    private mutating func readAttributes() -> Attributes {
        var attributes = Attributes()
        while position < page.count {
            let byte = page[position]
            if byte == UInt8(ascii: ">") { break }
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
                attributes.closesItself = byte == UInt8(ascii: "/") && self.byte(at: position + 1) == UInt8(ascii: ">")
                position += 1
            } else {
                readAttribute(&attributes)
            }
        }
        return attributes
    }

    private mutating func readAttribute(_ attributes: inout Attributes) {
        let first = position
        position += 1
        while position < page.count, !Self.endsName(page[position]), page[position] != UInt8(ascii: "=") {
            position += 1
        }
        let name = first..<position
        let value = readValue()
        guard let attribute = HTMLAttribute(name: UnsafeBufferPointer(rebasing: page[name])) else { return }
        let bit = UInt32(1) << UInt32(attribute.index)
        guard attributes.seen & bit == 0 else { return }
        attributes.seen |= bit
        if attribute == .type, let value { attributes.isLinkedData = contains("ld+json", in: value.range) }
        // A style is asked for only where it may hide its element.
        if attribute == .style, let value, !contains("none", in: value.range), !contains("hidden", in: value.range) {
            return
        }
        write(UInt8(ascii: " "))
        copy(name)
        if let value { write(value) }
    }

    private struct Value {
        var range: Range<Int>
        /// Zero for a value without quotation marks.
        var quote: UInt8
    }

    /// What follows an equals sign; `nil` where there is none.
    private mutating func readValue() -> Value? {
        var next = position
        while Self.isSpace(byte(at: next)) { next += 1 }
        guard byte(at: next) == UInt8(ascii: "=") else { return nil }
        next += 1
        while Self.isSpace(byte(at: next)) { next += 1 }
        let quote = byte(at: next)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = self.next(quote, from: next + 1) ?? page.count
            position = min(end + 1, page.count)
            return Value(range: next + 1..<max(end, next + 1), quote: quote)
        }
        position = next
        while position < page.count, page[position] != UInt8(ascii: ">"), !Self.isSpace(page[position]) {
            position += 1
        }
        return Value(range: next..<position, quote: 0)
    }

    /// A value without quotation marks that holds both kinds of them loses the one that is put around it.
    private mutating func write(_ value: Value) {
        var range = value.range
        if range.count > Self.longestValue {
            range = range.lowerBound..<(range.lowerBound + Self.longestValue)
            while range.count > 0, page[range.upperBound] & 0xC0 == 0x80 {
                range = range.lowerBound..<range.upperBound - 1
            }
        }
        let quote = value.quote == 0 ? UInt8(ascii: "\"") : value.quote
        write(UInt8(ascii: "="))
        write(quote)
        if value.quote == 0 {
            for index in range where page[index] != quote { write(page[index]) }
        } else {
            copy(range)
        }
        write(quote)
    }

    /// Without regard to ASCII case.
    private func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index + text.utf8CodeUnitCount <= range.upperBound {
            if holds(text, at: index) { return true }
            index += 1
        }
        return false
    }
}

extension HTMLTag {
    /// Elements that do not begin a page's body.
    fileprivate var belongsToHead: Bool {
        switch self {
        case .html, .head, .title, .meta, .link, .base, .script, .style, .noscript, .template: true
        default: false
        }
    }
}
