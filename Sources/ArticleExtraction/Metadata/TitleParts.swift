/// A title cut at its separators: `Ferry runs aground | News - The Example` has three parts.
struct TitleParts {
    /// What stands between two parts.
    enum Separator: Equatable {
        /// A bar, two colons, an angle quotation mark.
        case strong
        /// A dash between spaces, which a headline may have itself.
        case dash
        /// A colon, which most headlines with one have themselves.
        case colon
    }

    private let title: String
    /// In the title.
    private(set) var parts: [Substring] = []
    /// Between a part and the next.
    private(set) var separators: [Separator] = []
    private(set) var folded: [FoldedText] = []

    private static let mostParts = 12

    /// - Complexity: O(*n*).
    init(_ title: String) {
        self.title = title
        var start = title.startIndex
        var index = title.startIndex
        while index < title.endIndex, parts.count < Self.mostParts {
            if let (separator, end) = Self.separator(in: title, at: index) {
                add(title[start..<index], separator)
                start = end
                index = end
            } else {
                index = title.unicodeScalars.index(after: index)
            }
        }
        add(title[start...], nil)
    }

    private mutating func add(_ part: Substring, _ separator: Separator?) {
        parts.append(part)
        folded.append(FoldedText(part))
        if let separator { separators.append(separator) }
    }

    private static func separator(in title: String, at index: String.Index) -> (Separator, String.Index)? {
        let rest = title.unicodeScalars[index...]
        guard let first = rest.first else { return nil }
        func follows(_ text: String) -> Bool { rest.starts(with: text.unicodeScalars) }
        func end(_ length: Int) -> String.Index { rest.index(index, offsetBy: length) }
        switch first {
        case "|": return (.strong, end(1))
        case " ":
            for text in [" :: ", " » ", " « ", " · ", " • ", " › ", " ‹ ", " ★ ", " / "] where follows(text) {
                return (.strong, end(text.unicodeScalars.count))
            }
            for text in [" -- ", " - ", " – ", " — ", " ― "] where follows(text) {
                return (.dash, end(text.unicodeScalars.count))
            }
            return follows(" : ") ? (.colon, end(3)) : nil
        case ":": return follows(": ") ? (.colon, end(2)) : nil
        default: return nil
        }
    }

    /// The title's text from one part to another.
    func text(_ range: ClosedRange<Int>) -> String {
        String(title[parts[range.lowerBound].startIndex..<parts[range.upperBound].endIndex]).collapsed
    }

    /// The parts that together are a text.
    func range(of text: FoldedText) -> ClosedRange<Int>? {
        guard !text.isEmpty else { return nil }
        for first in parts.indices {
            var joined: [UInt8] = []
            for last in first..<parts.count {
                joined += folded[last].bytes
                if joined.count > text.count { break }
                if joined == text.bytes { return first...last }
            }
        }
        return nil
    }

    /// The parts that are left when names of the outlet are taken off both ends; at a colon only in front.
    func withoutNames(_ names: [FoldedText]) -> ClosedRange<Int> {
        var first = 0
        var last = parts.count - 1
        func isName(_ index: Int) -> Bool {
            let part = folded[index]
            return part.isEmpty || names.contains { $0 == part || (part.count > 3 && $0.hasPrefix(part)) }
        }
        while first < last, isName(last), separators[last - 1] != .colon { last -= 1 }
        while first < last, isName(first) { first += 1 }
        return first...last
    }
}
