import NewsModel

/// Which words two wordings do not share, in order.
///
/// Bad: the whole of "the gates got the order at 2:10" and "the order came at 2:55" marked, because they differ.
/// Wanted: "[the gates got] the order at [2:10]" and "the order [came] at [2:55]".
///
/// The longest common subsequence of words (Wagner & Fischer, "The String-to-String Correction Problem", JACM 21, 1974).
/// Case, white space, the shape of quotation marks and punctuation do not count. A lone short word that both share in
/// the middle of changed ones is marked with them, so that marks do not break into confetti.
struct WordDiff {
    /// Words that the other wording lacks, neighbours joined: offsets into the texts given.
    let first: [SourceSpan]
    let second: [SourceSpan]
    /// Words in common, as a share of the shorter wording; 1 for two empty ones.
    let similarity: Double

    /// Above this many word pairs the order of words is left out of account: a word is marked when the other side does
    /// not have it at all. Two claims of 500 words stay below it.
    static let largestTable = 250_000
    /// Letters of a shared word that is too short to stand alone between changes.
    private static let shortWord = 3

    /// - Complexity: O(*nm*) in the numbers of words up to ``largestTable``, linear above.
    init(_ firstSpan: SourceSpan, in firstText: String, _ secondSpan: SourceSpan, in secondText: String) {
        let left = ComparedWord.words(of: firstText, in: firstSpan)
        let right = ComparedWord.words(of: secondText, in: secondSpan)
        var matches = Self.matches(left.map(\.key), right.map(\.key))
        similarity =
            min(left.count, right.count) == 0
            ? (left.count == right.count ? 1 : 0) : Double(matches.count) / Double(min(left.count, right.count))
        matches = Self.withoutConfetti(matches, left: left, rightCount: right.count)
        first = Self.changed(left, kept: Set(matches.map(\.first)))
        second = Self.changed(right, kept: Set(matches.map(\.second)))
    }

    private typealias Match = (first: Int, second: Int)

    private static func matches(_ left: [String], _ right: [String]) -> [Match] {
        guard left.count * right.count <= largestTable else { return unorderedMatches(left, right) }
        let width = right.count + 1
        var table = [Int32](repeating: 0, count: (left.count + 1) * width)
        for row in stride(from: left.count - 1, through: 0, by: -1) {
            for column in stride(from: right.count - 1, through: 0, by: -1) {
                table[row * width + column] =
                    left[row] == right[column]
                    ? table[(row + 1) * width + column + 1] + 1
                    : max(table[(row + 1) * width + column], table[row * width + column + 1])
            }
        }
        var result: [Match] = []
        var (row, column) = (0, 0)
        while row < left.count, column < right.count {
            if left[row] == right[column] {
                result.append((row, column))
                (row, column) = (row + 1, column + 1)
            } else if table[(row + 1) * width + column] >= table[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return result
    }

    /// Pairs each word with the next equal one on the other side, whatever the order.
    private static func unorderedMatches(_ left: [String], _ right: [String]) -> [Match] {
        var places: [String: [Int]] = [:]
        for index in right.indices.reversed() { places[right[index], default: []].append(index) }
        return left.indices.compactMap { index in
            places[left[index]]?.popLast().map { (index, $0) }
        }
    }

    private static func withoutConfetti(_ matches: [Match], left: [ComparedWord], rightCount: Int) -> [Match] {
        matches.enumerated().filter { place, match in
            guard left[match.first].key.count <= shortWord else { return true }
            let before = place > 0 ? matches[place - 1] : (-1, -1)
            let after = place + 1 < matches.count ? matches[place + 1] : (left.count, rightCount)
            let standsAlone = match.first - before.0 > 1 && after.0 - match.first > 1
            let standsAloneThere = match.second - before.1 > 1 && after.1 - match.second > 1
            return !(standsAlone && standsAloneThere)
        }.map(\.element)
    }

    private static func changed(_ words: [ComparedWord], kept: Set<Int>) -> [SourceSpan] {
        var spans: [SourceSpan] = []
        var previous: Int?
        for (index, word) in words.enumerated() where !kept.contains(index) {
            if let last = spans.last, previous == index - 1 {
                spans[spans.count - 1] = last.union(word.span)
            } else {
                spans.append(word.span)
            }
            previous = index
        }
        return spans
    }
}

/// A word as two wordings are compared by it.
struct ComparedWord {
    let span: SourceSpan
    /// Lower case, without punctuation at either end, typographic marks made plain.
    let key: String

    /// Runs of characters without white space, cut to what they say.
    ///
    /// - Complexity: O(*n*).
    static func words(of text: String, in span: SourceSpan) -> [ComparedWord] {
        var result: [ComparedWord] = []
        var key = ""
        var (start, end) = (span.lowerBound, span.lowerBound)
        var offset = span.lowerBound
        func finish() {
            if start < end { result.append(ComparedWord(span: SourceSpan(start, end), key: trimmedKey(key))) }
            key = ""
        }
        for scalar in text.text(at: span).unicodeScalars {
            let length = UTF8.width(scalar)
            if scalar.properties.isWhitespace {
                finish()
                start = offset + length
                end = start
            } else if isWordCharacter(scalar) {
                if key.isEmpty { start = offset }
                key.unicodeScalars.append(plain(scalar))
                end = offset + length
            } else if !key.isEmpty {
                key.unicodeScalars.append(plain(scalar))
            }
            offset += length
        }
        finish()
        return result
    }

    private static func trimmedKey(_ key: String) -> String {
        var scalars = key.unicodeScalars[...]
        while let last = scalars.last, !isWordCharacter(last) { scalars.removeLast() }
        return String(scalars).lowercased()
    }

    /// Letters, figures, and the marks that change what a figure means: currency, percent, degree.
    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .currencySymbol, .mathSymbol,
            .otherSymbol:
            true
        default: scalar == "%" || scalar == "‰"
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "’", "‘", "ʼ": "'"
        case "–", "—", "‑", "‐": "-"
        default: scalar
        }
    }
}
