/// Takes the marks out of a heading or paragraph of Markdown (CommonMark 0.31, section 6): what is left is its text.
///
/// Marks that turn out to be some are struck out where they were written, so that one pass suffices; a zero byte stands
/// for one until the end.
struct MarkdownInlines {
    /// The labels of links that are defined, folded.
    private let definitions: Set<String>
    private let source: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var brackets: [Bracket] = []
    private var openers: [UInt8: [Opener]] = [:]
    /// By the place of a run of backticks: where the next run of the same length begins.
    private let codeEnds: [Int: Int]
    private let lastTagEnd: Int

    private struct Bracket {
        /// Of the bracket.
        var source: Int
        var output: Int
        var isImage: Bool
        /// Whether brackets stand inside, so that the text is no label.
        var holdsOthers = false
    }

    /// A run of asterisks, low lines or tildes that may open emphasis.
    private struct Opener {
        var output: Int
        var count: Int
    }

    /// - Complexity: O(*n*).
    static func text(of source: [UInt8], definitions: Set<String>) -> String {
        var inlines = MarkdownInlines(source, definitions)
        while inlines.position < inlines.source.count { inlines.step() }
        return String(decoding: inlines.output.filter { $0 != 0 }, as: UTF8.self).collapsed
    }

    private init(_ source: [UInt8], _ definitions: Set<String>) {
        self.source = source
        self.definitions = definitions
        codeEnds = Self.codeEnds(in: source)
        lastTagEnd = source.lastIndex(of: UInt8(ascii: ">")) ?? -1
        output.reserveCapacity(source.count)
    }

    private static func codeEnds(in source: [UInt8]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var nextOfLength: [Int: Int] = [:]
        var end = source.count
        while let last = source[..<end].lastIndex(of: UInt8(ascii: "`")) {
            var start = last
            while start > 0, source[start - 1] == UInt8(ascii: "`") { start -= 1 }
            let length = last - start + 1
            ends[start] = nextOfLength[length]
            nextOfLength[length] = start
            end = start
        }
        return ends
    }

    private mutating func step() {
        let byte = source[position]
        switch byte {
        case UInt8(ascii: "\\"): takeEscape()
        case UInt8(ascii: "`"): takeCode()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): takeEmphasis(byte)
        case UInt8(ascii: "["): takeOpeningBracket(isImage: false)
        case UInt8(ascii: "!") where at(position + 1) == UInt8(ascii: "["): takeOpeningBracket(isImage: true)
        case UInt8(ascii: "]"): takeClosingBracket()
        case UInt8(ascii: "<"): takeTag()
        case UInt8(ascii: "&"): takeReference()
        default:
            if byte != 0 { output.append(byte) }
            position += 1
        }
    }

    private func at(_ index: Int) -> UInt8? { source.indices.contains(index) ? source[index] : nil }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    private mutating func takeEscape() {
        guard let next = at(position + 1), Self.isPunctuation(next) || next == 0x0A else {
            output.append(UInt8(ascii: "\\"))
            position += 1
            return
        }
        output.append(next)
        position += 2
    }

    private mutating func takeCode() {
        let length = source[position...].prefix { $0 == UInt8(ascii: "`") }.count
        if let end = codeEnds[position] {
            output += source[(position + length)..<end]
            position = end + length
        } else {
            output += source[position..<(position + length)]
            position += length
        }
    }
}

// MARK: - Emphasis

extension MarkdownInlines {
    private mutating func takeEmphasis(_ mark: UInt8) {
        var count = source[position...].prefix { $0 == mark }.count
        let end = position + count
        let before = position > 0 ? source[position - 1] : 0x20
        let after = at(end) ?? 0x20
        position = end
        let isStruck = mark == UInt8(ascii: "~")
        if isStruck, count != 2 {
            output += [UInt8](repeating: mark, count: count)
            return
        }
        let opens = Self.flanks(from: before, to: after)
        let closes = Self.flanks(from: after, to: before)
        let isLow = mark == UInt8(ascii: "_")
        if closes, !isLow || !opens || Self.isPunctuation(after) { closeEmphasis(mark, &count) }
        if count > 0, opens, !isLow || !closes || Self.isPunctuation(before) {
            openers[mark, default: []].append(Opener(output: output.count, count: count))
        }
        output += [UInt8](repeating: mark, count: count)
    }

    /// Whether a run of marks stands at the beginning of what is on its side `to`.
    private static func flanks(from: UInt8, to: UInt8) -> Bool {
        guard to > 0x20 else { return false }
        return !isPunctuation(to) || from <= 0x20 || isPunctuation(from)
    }

    private mutating func closeEmphasis(_ mark: UInt8, _ count: inout Int) {
        while count > 0, var opener = openers[mark]?.popLast() {
            let struck = min(count, opener.count)
            let end = opener.output + opener.count
            for index in (end - struck)..<end { output[index] = 0 }
            count -= struck
            opener.count -= struck
            if opener.count > 0 { openers[mark]?.append(opener) }
        }
    }

    /// Takes back what was written since a place, and the marks in it.
    private mutating func withdraw(to length: Int) {
        output.removeLast(output.count - length)
        for mark in "*_~".utf8 {
            while let last = openers[mark]?.last, last.output >= length { openers[mark]?.removeLast() }
        }
    }
}

// MARK: - Links and images

extension MarkdownInlines {
    private mutating func takeOpeningBracket(isImage: Bool) {
        let length = isImage ? 2 : 1
        brackets.append(Bracket(source: position + length - 1, output: output.count, isImage: isImage))
        output += source[position..<(position + length)]
        position += length
    }

    private mutating func takeClosingBracket() {
        position += 1
        guard let bracket = brackets.popLast() else { return output.append(UInt8(ascii: "]")) }
        if !brackets.isEmpty { brackets[brackets.count - 1].holdsOthers = true }
        let inside = source[(bracket.source + 1)..<(position - 1)]
        let isFootnote = inside.first == UInt8(ascii: "^") && inside.count > 1 && inside.count < 64
        if isFootnote, !inside.contains(0x20) { return withdraw(to: bracket.output) }
        guard let end = targetEnd() ?? labelEnd(inside, isLabel: !bracket.holdsOthers) else {
            return output.append(UInt8(ascii: "]"))
        }
        position = end
        if bracket.isImage {
            withdraw(to: bracket.output)
        } else {
            output[bracket.output] = 0
        }
    }

    private static let longestLabel = 1000
    /// Of parentheses inside an address, as in CommonMark's own programs.
    private static let deepestParentheses = 32

    /// The end of `(address "title")` right here.
    private func targetEnd() -> Int? {
        guard at(position) == UInt8(ascii: "(") else { return nil }
        var index = skipSpaces(position + 1)
        if at(index) == UInt8(ascii: "<") {
            guard let end = source[(index + 1)...].firstIndex(where: { "<>\n".utf8.contains($0) }),
                source[end] == UInt8(ascii: ">")
            else { return nil }
            index = end + 1
        } else {
            guard let end = addressEnd(from: index) else { return nil }
            index = end
        }
        index = skipSpaces(index)
        if let mark = at(index), let closing = Self.titleMarks[mark] {
            let reach = source[(index + 1)...].prefix(Self.longestLabel)
            guard let end = reach.firstIndex(of: closing) else { return nil }
            index = skipSpaces(end + 1)
        }
        return at(index) == UInt8(ascii: ")") ? index + 1 : nil
    }

    private static let titleMarks: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
        UInt8(ascii: "("): UInt8(ascii: ")"),
    ]

    private func addressEnd(from start: Int) -> Int? {
        var index = start
        var depth = 0
        while let byte = at(index), byte > 0x20 {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth < 0 { return index }
            if depth > Self.deepestParentheses { return nil }
            index += byte == UInt8(ascii: "\\") && at(index + 1) ?? 0 > 0x20 ? 2 : 1
        }
        return index < source.count ? index : nil
    }

    private func skipSpaces(_ start: Int) -> Int {
        var index = start
        while let byte = at(index), byte == 0x20 || byte == 0x09 || byte == 0x0A { index += 1 }
        return index
    }

    /// The end of `[label]` right here, or this place, where the label or the text itself is one that is defined.
    private func labelEnd(_ inside: ArraySlice<UInt8>, isLabel: Bool) -> Int? {
        guard !definitions.isEmpty else { return nil }
        if at(position) == UInt8(ascii: "["),
            let end = source[position...].prefix(Self.longestLabel).firstIndex(of: UInt8(ascii: "]"))
        {
            let isNamed = end > position + 1
            let label = isNamed ? source[(position + 1)..<end] : inside.prefix(Self.longestLabel)
            if isNamed || isLabel, definitions.contains(MarkdownLines.folded(label)) { return end + 1 }
        }
        guard isLabel, inside.count <= Self.longestLabel else { return nil }
        return definitions.contains(MarkdownLines.folded(inside)) ? position : nil
    }
}

// MARK: - Tags and character references

extension MarkdownInlines {
    /// `<https://…>` is its address, other tags are left out.
    private mutating func takeTag() {
        let rest = source[(position + 1)...]
        guard let first = rest.first, (0x61...0x7A).contains(first | 0x20) || first == UInt8(ascii: "/"),
            position < lastTagEnd,
            let end = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
            source[end] == UInt8(ascii: ">")
        else {
            output.append(UInt8(ascii: "<"))
            position += 1
            return
        }
        let inside = rest[..<end]
        let hasSpace = inside.contains { $0 <= 0x20 }
        if !hasSpace, inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")) {
            output += inside
        } else if inside.starts(with: "br".utf8) {
            output.append(0x20)
        }
        position = end + 1
    }

    private mutating func takeReference() {
        let reach = source[position...].prefix(12)
        guard let end = reach.firstIndex(of: UInt8(ascii: ";")),
            let scalar = CharacterReference.scalar(String(decoding: reach[(position + 1)..<end], as: UTF8.self))
        else {
            output.append(UInt8(ascii: "&"))
            position += 1
            return
        }
        output += String(scalar).utf8
        position = end + 1
    }
}
