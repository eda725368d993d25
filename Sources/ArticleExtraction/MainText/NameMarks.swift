import HTMLTree

/// What the names an element carries in `class` and `id` say of it.
struct NameMarks: OptionSet {
    let rawValue: UInt16

    static let boilerplate = NameMarks(rawValue: 1)
    static let unlikely = NameMarks(rawValue: 2)
    static let likely = NameMarks(rawValue: 4)
    static let positive = NameMarks(rawValue: 8)
    static let negative = NameMarks(rawValue: 16)
    static let articleBody = NameMarks(rawValue: 32)
    static let byline = NameMarks(rawValue: 64)
    static let controls = NameMarks(rawValue: 128)
    static let gallery = NameMarks(rawValue: 256)

    /// Of a state of ``NameMatcher``: words end there that count only by themselves.
    fileprivate static let wholeWord = NameMarks(rawValue: 1 << 15)
}

/// Finds the words of ``PageVocabulary`` in attribute values, all of them in one pass.
///
/// An automaton after Aho and Corasick, "Efficient String Matching" (CACM 18, 1975, doi:10.1145/360825.360855), over an
/// alphabet of 32: letters without case, figures as one, and marks.
struct NameMatcher: Sendable {
    static let pages = NameMatcher([
        (PageVocabulary.boilerplate, .boilerplate), (PageVocabulary.controls, .controls),
        (PageVocabulary.unlikely, .unlikely), (PageVocabulary.likely, .likely), (PageVocabulary.positive, .positive),
        (PageVocabulary.articleBody, .articleBody), (PageVocabulary.negative, .negative),
        (PageVocabulary.byline, .byline), (PageVocabulary.gallery, .gallery),
    ])

    private static let symbols = 32

    /// By state and symbol.
    private var next: [UInt16]
    /// By state: what ends there.
    private var marks: [NameMarks]
    /// By state: words that end there and count only by themselves, by their length.
    private var wholeWords: [[WholeWord]]

    private struct WholeWord {
        var length: Int
        var marks: NameMarks
    }

    init(_ lists: [(String, NameMarks)]) {
        next = Array(repeating: 0, count: Self.symbols)
        marks = [[]]
        wholeWords = [[]]
        for (list, marks) in lists {
            for word in list.split(whereSeparator: \.isWhitespace) { add(word, as: marks) }
        }
        link()
    }

    private mutating func add(_ word: Substring, as found: NameMarks) {
        let isWhole = word.hasPrefix("=")
        let bytes = Array((isWhole ? word.dropFirst() : word).utf8)
        var state = 0
        for byte in bytes {
            let cell = state * Self.symbols + Self.symbol(byte)
            if next[cell] == 0 {
                next[cell] = UInt16(marks.count)
                next += Array(repeating: 0, count: Self.symbols)
                marks.append([])
                wholeWords.append([])
            }
            state = Int(next[cell])
        }
        if isWhole {
            wholeWords[state].append(WholeWord(length: bytes.count, marks: found))
            marks[state].formUnion(.wholeWord)
        } else {
            marks[state].formUnion(found)
        }
    }

    /// Lets every state go on where its longest ending that begins a word does.
    private mutating func link() {
        var ending = [Int](repeating: 0, count: marks.count)
        var waiting = (0..<Self.symbols).map { Int(next[$0]) }.filter { $0 != 0 }
        var read = 0
        while read < waiting.count {
            let state = waiting[read]
            read += 1
            marks[state].formUnion(marks[ending[state]])
            wholeWords[state] += wholeWords[ending[state]]
            for symbol in 0..<Self.symbols {
                let cell = state * Self.symbols + symbol
                let other = Int(next[ending[state] * Self.symbols + symbol])
                if next[cell] == 0 {
                    next[cell] = UInt16(other)
                } else {
                    ending[Int(next[cell])] = other
                    waiting.append(Int(next[cell]))
                }
            }
        }
    }

    private static func symbol(_ byte: UInt8) -> Int {
        switch byte {
        case 0x61...0x7A: Int(byte - 0x61) + 1
        case 0x41...0x5A: Int(byte - 0x41) + 1
        case 0x30...0x39: 27
        case UInt8(ascii: "-"): 28
        case UInt8(ascii: "_"): 29
        case 0x80...0xFF: 30
        default: 0
        }
    }

    /// - Complexity: O(*n*).
    func marks(in names: UnsafeBufferPointer<UInt8>) -> NameMarks {
        var found: NameMarks = []
        next.withUnsafeBufferPointer { next in
            marks.withUnsafeBufferPointer { marks in
                var state = 0
                for index in names.indices {
                    state = Int(next[state * Self.symbols + Self.symbol(names[index])])
                    let ended = marks[state]
                    if ended.isEmpty { continue }
                    found.formUnion(ended)
                    if ended.contains(.wholeWord) {
                        found.formUnion(wholeWords(endingIn: state, before: index + 1, in: names))
                    }
                }
            }
        }
        return found.subtracting(.wholeWord)
    }

    private func wholeWords(
        endingIn state: Int, before end: Int, in names: UnsafeBufferPointer<UInt8>
    ) -> NameMarks {
        wholeWords[state].reduce(into: []) { found, word in
            if stands(alone: end - word.length..<end, in: names) { found.formUnion(word.marks) }
        }
    }

    private func stands(alone word: Range<Int>, in names: UnsafeBufferPointer<UInt8>) -> Bool {
        (word.lowerBound == 0 || !names[word.lowerBound - 1].isLetterOrFigure)
            && (word.upperBound == names.count || !names[word.upperBound].isLetterOrFigure)
            && !isTold(of: word, in: names)
    }

    /// Whether a name like `no-caption` or `has_ad` says what an element is without, or what it holds, and not what it is.
    private func isTold(of word: Range<Int>, in names: UnsafeBufferPointer<UInt8>) -> Bool {
        let before = names[..<max(0, word.lowerBound - 1)].reversed().prefix(while: \.isLetterOrFigure)
        guard word.lowerBound > 1, [UInt8(ascii: "-"), UInt8(ascii: "_")].contains(names[word.lowerBound - 1]) else {
            return false
        }
        return Self.verbs.contains { before.elementsEqual($0) }
    }

    /// From their ends to their beginnings.
    private static let verbs = ["no", "has", "with", "without"].map { $0.utf8.reversed() }
}

extension UInt8 {
    fileprivate var isLetterOrFigure: Bool { (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) }
}
