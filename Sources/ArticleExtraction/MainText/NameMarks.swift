/// What the names an element carries in `class` and `id` say of it.
struct NameMarks: OptionSet {
    let rawValue: UInt8

    static let boilerplate = NameMarks(rawValue: 1)
    static let unlikely = NameMarks(rawValue: 2)
    static let likely = NameMarks(rawValue: 4)
    static let positive = NameMarks(rawValue: 8)
    static let negative = NameMarks(rawValue: 16)
    static let articleBody = NameMarks(rawValue: 32)
    static let byline = NameMarks(rawValue: 64)
    static let controls = NameMarks(rawValue: 128)
}

/// Finds the words of ``PageVocabulary`` in attribute values.
struct NameMatcher: Sendable {
    private struct Pattern {
        var bytes: [UInt8]
        var isWholeWord: Bool
        var marks: NameMarks
    }

    /// By first byte.
    private var patterns: [[Pattern]] = Array(repeating: [], count: 256)

    static let pages: NameMatcher = {
        var matcher = NameMatcher()
        matcher.add(PageVocabulary.boilerplate, as: .boilerplate)
        matcher.add(PageVocabulary.controls, as: .controls)
        matcher.add(PageVocabulary.unlikely, as: .unlikely)
        matcher.add(PageVocabulary.likely, as: .likely)
        matcher.add(PageVocabulary.positive, as: .positive)
        matcher.add(PageVocabulary.articleBody, as: .articleBody)
        matcher.add(PageVocabulary.negative, as: .negative)
        matcher.add(PageVocabulary.byline, as: .byline)
        return matcher
    }()

    private mutating func add(_ list: String, as marks: NameMarks) {
        for word in list.split(whereSeparator: \.isWhitespace) {
            let isWholeWord = word.hasPrefix("=")
            let bytes = Array((isWholeWord ? word.dropFirst() : word).utf8)
            guard let first = bytes.first else { continue }
            patterns[Int(first)].append(Pattern(bytes: bytes, isWholeWord: isWholeWord, marks: marks))
        }
    }

    /// - Complexity: O(*n*) for a given vocabulary.
    func marks(in names: ArraySlice<UInt8>) -> NameMarks {
        var found: NameMarks = []
        let names = names.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for start in names.indices {
            for pattern in patterns[Int(names[start])] where !found.contains(pattern.marks) {
                if matches(pattern, in: names, at: start) { found.insert(pattern.marks) }
            }
        }
        return found
    }

    private func matches(_ pattern: Pattern, in names: [UInt8], at start: Int) -> Bool {
        let end = start + pattern.bytes.count
        guard end <= names.count else { return false }
        for offset in 1..<max(1, pattern.bytes.count) where names[start + offset] != pattern.bytes[offset] {
            return false
        }
        guard pattern.isWholeWord else { return true }
        return (start == 0 || !names[start - 1].isLetterOrFigure)
            && (end == names.count || !names[end].isLetterOrFigure)
    }
}

extension UInt8 {
    fileprivate var isLetterOrFigure: Bool { (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) }
}
