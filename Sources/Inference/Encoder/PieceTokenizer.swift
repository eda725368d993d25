import Foundation

/// Cuts text into pieces of words: lower case, accents taken off, marks by themselves, then from each word's beginning the
/// longest piece that is known.
///
/// WordPiece (Wu et al., 2016, arXiv:1609.08144) with the rules of BERT's uncased models (Devlin et al., NAACL 2019).
struct PieceTokenizer: Sendable {
    struct Piece: Equatable, Sendable {
        var number: Int
        /// Where in the text it stands, in bytes of UTF-8.
        var span: Range<Int>
    }

    let vocabulary: PieceVocabulary

    /// The pieces of a text, in order.
    ///
    /// - Complexity: O(*n*) in the length of the text: a word of more than ``longestWord`` bytes is one unknown piece.
    func pieces(of text: String) -> [Piece] {
        var result: [Piece] = []
        var word = FoldedWord()
        var position = 0
        for scalar in text.unicodeScalars {
            let span = position..<(position + UTF8.width(scalar))
            position = span.upperBound
            switch CharacterKind(scalar) {
            case .letter: word.append(scalar, at: span)
            case .ignored: break
            case .space: finish(&word, &result)
            case .mark:
                finish(&word, &result)
                word.append(scalar, at: span)
                finish(&word, &result)
            }
        }
        finish(&word, &result)
        return result
    }

    private func finish(_ word: inout FoldedWord, _ result: inout [Piece]) {
        defer { word.removeAll() }
        guard !word.isEmpty else { return }
        let whole = word.span
        guard word.bytes.count - Self.mark.count <= Self.longestWord else {
            return result.append(Piece(number: vocabulary.unknown, span: whole))
        }
        let count = result.count
        var start = Self.mark.count
        while start < word.bytes.count {
            guard let found = longest(word, from: start) else {
                result.removeLast(result.count - count)
                return result.append(Piece(number: vocabulary.unknown, span: whole))
            }
            let span = word.places[start - Self.mark.count]..<word.ends[found.end - Self.mark.count - 1]
            result.append(Piece(number: found.number, span: span))
            start = found.end
        }
    }

    /// The longest known piece from a place of a word on; what is not at the word's beginning is spelt with "##" before it.
    private func longest(_ word: FoldedWord, from start: Int) -> (number: Int, end: Int)? {
        var bytes = word.bytes
        let isFirst = start == Self.mark.count
        if !isFirst { bytes.replaceSubrange((start - Self.mark.count)..<start, with: Self.mark) }
        let from = isFirst ? start : start - Self.mark.count
        return bytes.withUnsafeBytes { all in
            for end in stride(from: bytes.count, to: start, by: -1) {
                if let number = vocabulary.number(of: all[from..<end]) { return (number, end) }
            }
            return nil
        }
    }

    static let mark = Array("##".utf8)
    /// As in BERT's own tokenizer, which counts characters.
    static let longestWord = 100
}

/// A word in lower case without accents, with the place in the text that each byte comes from. Room for "##" is kept before it.
private struct FoldedWord {
    var bytes = PieceTokenizer.mark
    var places: [Int] = []
    var ends: [Int] = []

    var isEmpty: Bool { places.isEmpty }
    var span: Range<Int> { places[0]..<ends[ends.count - 1] }

    mutating func removeAll() {
        bytes = PieceTokenizer.mark
        places.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func append(_ scalar: Unicode.Scalar, at span: Range<Int>) {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            add(byte >= 65 && byte <= 90 ? byte + 32 : byte, span)
        } else {
            for byte in AccentFolding.fold(scalar.properties.lowercaseMapping) { add(byte, span) }
        }
    }

    private mutating func add(_ byte: UInt8, _ span: Range<Int>) {
        bytes.append(byte)
        places.append(span.lowerBound)
        ends.append(span.upperBound)
    }
}

/// What a character is to the tokenizer.
private enum CharacterKind {
    case letter, mark, space, ignored

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 128 {
            self =
                switch value {
                case 9, 10, 13, 32: .space
                case 48...57, 65...90, 97...122: .letter
                case 0..<32, 127: .ignored
                default: .mark
                }
            return
        }
        if Self.isIdeograph(value) {
            self = .mark
            return
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: self = .space
        case .control, .format, .privateUse, .surrogate, .unassigned: self = .ignored
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            self = .mark
        default: self = value == 0xFFFD ? .ignored : .letter
        }
    }

    /// Chinese characters stand by themselves.
    private static func isIdeograph(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
            0x2B820...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
            true
        default: false
        }
    }
}
