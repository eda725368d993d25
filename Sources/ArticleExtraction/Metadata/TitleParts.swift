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

    private let title: [UInt8]
    /// Where the parts stand in the title's UTF-8.
    private var ranges: [Range<Int>] = []
    /// Between a part and the next.
    private(set) var separators: [Separator] = []
    private(set) var folded: [FoldedText] = []

    private static let mostParts = 12

    /// - Complexity: O(*n*).
    init(_ text: String) {
        title = Array(text.utf8)
        var start = 0
        var index = 0
        while index < title.count, ranges.count < Self.mostParts {
            if let (separator, length) = Self.separator(in: title, at: index) {
                add(start..<index, separator)
                index += length
                start = index
            } else {
                index += 1
            }
        }
        add(start..<title.count, nil)
    }

    var count: Int { ranges.count }

    private mutating func add(_ range: Range<Int>, _ separator: Separator?) {
        ranges.append(range)
        folded.append(FoldedText(String(decoding: title[range], as: UTF8.self)))
        if let separator { separators.append(separator) }
    }

    private static func separator(in title: [UInt8], at index: Int) -> (Separator, length: Int)? {
        switch title[index] {
        case UInt8(ascii: "|"): return (.strong, 1)
        case UInt8(ascii: ":"): return index + 1 < title.count && title[index + 1] == 0x20 ? (.colon, 2) : nil
        case UInt8(ascii: "_"): return isBetweenIdeographs(title, index) ? (.strong, 1) : nil
        case UInt8(ascii: "-"): return isBetweenIdeographs(title, index) ? (.dash, 1) : nil
        // The full-width bar.
        case 0xEF: return title[index...].opens(with: [0xEF, 0xBD, 0x9C]) ? (.strong, 3) : nil
        case 0x20:
            for (mark, separator) in marks where title[index...].opens(with: mark) { return (separator, mark.count) }
            return nil
        default: return nil
        }
    }

    /// Chinese and Japanese titles have no spaces around what parts them.
    private static func isBetweenIdeographs(_ title: [UInt8], _ index: Int) -> Bool {
        index >= 3 && index + 1 < title.count && (0xE3...0xE9).contains(title[index - 3])
            && (0xE3...0xE9).contains(title[index + 1])
    }

    private static let marks: [([UInt8], Separator)] =
        [" :: ", " » ", " « ", " · ", " • ", " › ", " ‹ ", " / "].map { (Array($0.utf8), .strong) }
        + [" -- ", " - ", " – ", " — ", " ― "].map { (Array($0.utf8), .dash) } + [(Array(" : ".utf8), .colon)]

    /// One part's text.
    func text(_ index: Int) -> String { text(index...index) }

    /// The title's text from one part to another.
    func text(_ range: ClosedRange<Int>) -> String {
        let bytes = title[ranges[range.lowerBound].lowerBound..<ranges[range.upperBound].upperBound]
        return String(decoding: bytes, as: UTF8.self).collapsed
    }

    /// The parts that together are a text.
    func range(of text: FoldedText) -> ClosedRange<Int>? {
        guard !text.isEmpty else { return nil }
        for first in ranges.indices {
            var joined: [UInt8] = []
            for last in first..<count {
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
        var last = count - 1
        func isName(_ index: Int) -> Bool {
            let part = folded[index]
            return part.isEmpty || names.contains { $0 == part || (part.count > 3 && $0.hasPrefix(part)) }
        }
        while first < last, isName(last), separators[last - 1] != .colon { last -= 1 }
        while first < last, isName(first) { first += 1 }
        return first...last
    }
}
