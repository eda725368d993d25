/// What a short line of a page is, by the phrases of ``PagePhrases``.
enum LineKind {
    /// Opens what readers say.
    case commentHeading
    /// Opens a box beside or in the article.
    case boxHeading
    /// Is a label, an invitation or a pointer.
    case promotion
}

/// Recognises lines by the phrases of all languages.
struct LinePhrases: Sendable {
    /// A line with more characters says more than these phrases do. Set on the extraction yardsticks.
    private static let longestLine = 200

    static let all = LinePhrases(PagePhrases.all)

    private var whole: [String: LineKind] = [:]
    /// By the first two bytes, whether any of ``whole`` begins so: most lines are done with here.
    private var mayBeWhole = [Bool](repeating: false, count: 1 << 16)
    /// By the first two bytes.
    private var openings: [UInt16: [[UInt8]]] = [:]

    init(_ languages: [PagePhrases]) {
        for language in languages {
            add(language.labels, as: .promotion)
            add(language.boxHeadings, as: .boxHeading)
            add(language.commentHeadings, as: .commentHeading)
            for line in language.openings.split(separator: "\n") {
                let bytes = Array(line.utf8)
                openings[Self.key(bytes), default: []].append(bytes)
            }
        }
    }

    private mutating func add(_ lines: String, as kind: LineKind) {
        for line in lines.split(separator: "\n") {
            whole[String(line)] = kind
            mayBeWhole[Int(Self.key(Array(line.utf8)))] = true
        }
    }

    private func wholeKind(of words: ArraySlice<UInt8>) -> LineKind? {
        guard words.count > 1, mayBeWhole[Int(Self.key(words))] else { return nil }
        return whole[String(decoding: words, as: UTF8.self)]
    }

    private static func key(_ bytes: some RandomAccessCollection<UInt8>) -> UInt16 {
        bytes.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    }

    /// - Returns: `nil` for a line that may be an article's.
    /// - Complexity: O(*n*) in the length of the line.
    func kind(of line: ArraySlice<UInt8>) -> LineKind? {
        guard line.count <= Self.longestLine * 3, line.count(where: { $0 & 0xC0 != 0x80 }) <= Self.longestLine else {
            return nil
        }
        let folded = Self.folded(line)
        let words = Self.words(in: folded)
        guard words.count > 1 else { return nil }
        if let kind = wholeKind(of: folded[words]) { return kind }
        if let kind = headingBeforeMark(folded, from: words.lowerBound) { return kind }
        if opens(folded[...]) || opens(folded[words.lowerBound...]) { return .promotion }
        return Self.channels.contains { folded[...].firstPlace(of: $0) != nil } ? .promotion : nil
    }

    /// What stands in a line that leads to a channel of the outlet's, in whatever language.
    private static let channels: [StaticString] = ["t.me/", "telegram.me/"]

    private static let longestHeading = 60

    /// A heading may share its line with what it opens, after a colon; that of comments with their number in brackets.
    private func headingBeforeMark(_ line: [UInt8], from start: Int) -> LineKind? {
        let end = min(line.count, start + Self.longestHeading)
        guard let mark = line[start..<end].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") })
        else { return nil }
        let words = line[start..<mark].lastIndex { $0 > 0x20 }.map { line[start...$0] } ?? []
        guard let kind = wholeKind(of: words) else { return nil }
        if line[mark] == UInt8(ascii: "(") {
            let isNumber = mark + 1 < line.count && (0x30...0x39).contains(line[mark + 1])
            return kind == .commentHeading && isNumber ? kind : nil
        }
        return kind == .boxHeading ? .promotion : nil
    }

    private func opens(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > 1 else { return false }
        return openings[Self.key(line)]?.contains { line.starts(with: $0) } ?? false
    }

    /// From the first letter to the last.
    private static func words(in line: [UInt8]) -> Range<Int> {
        guard line.contains(where: { $0 >= 0x80 }) else {
            guard let first = line.firstIndex(where: isLetter), let last = line.lastIndex(where: isLetter) else {
                return 0..<0
            }
            return first..<last + 1
        }
        let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
        guard let first = scalars.firstIndex(where: \.properties.isAlphabetic),
            let last = scalars.lastIndex(where: \.properties.isAlphabetic)
        else { return 0..<0 }
        let end = scalars.index(after: last)
        return scalars[..<first].reduce(0) { $0 + UTF8.width($1) }..<scalars[..<end].reduce(0) { $0 + UTF8.width($1) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func folded(_ line: ArraySlice<UInt8>) -> [UInt8] {
        guard line.allSatisfy({ $0 < 0x80 }) else {
            return Array(String(decoding: line, as: UTF8.self).lowercased().utf8)
        }
        return line.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
