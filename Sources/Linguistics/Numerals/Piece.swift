internal import NewsModel

/// A part of a token: what number and time expressions are read from.
///
/// Hyphenated words and figures with letters are taken apart, so that "twenty-five-year", "25-year" and "25 year" read
/// alike: `twenty` `-` `five` `-` `year`, `25` `-` `year`.
struct Piece {
    enum Kind { case word, figures, mark }

    var span: SourceSpan
    var kind: Kind
    /// In lower case, typographic marks made plain.
    var text: String
    /// Whether space, or the text's edge, stands before it.
    var isSpaced: Bool
    var isCapitalized: Bool
    /// The index of its token.
    var token: Int
}

/// A text as pieces, with look-ups that know no edges.
struct Pieces {
    let all: [Piece]

    init(_ document: Document) {
        var cutter = PieceCutter(document)
        all = cutter.cut()
    }

    var count: Int { all.count }

    subscript(index: Int) -> Piece { all[index] }

    /// The folded text of a piece; empty outside the text.
    func text(_ index: Int) -> String { index >= 0 && index < all.count ? all[index].text : "" }

    func isFigures(_ index: Int) -> Bool { index >= 0 && index < all.count && all[index].kind == .figures }

    func isWord(_ index: Int) -> Bool { index >= 0 && index < all.count && all[index].kind == .word }

    func isMark(_ index: Int) -> Bool { index < 0 || index >= all.count || all[index].kind == .mark }

    func isCapitalized(_ index: Int) -> Bool { index >= 0 && index < all.count && all[index].isCapitalized }

    /// Whether a piece touches the one before it.
    func isAttached(_ index: Int) -> Bool { index > 0 && index < all.count && !all[index].isSpaced }

    func isHyphen(_ index: Int) -> Bool { text(index) == "-" && isMark(index) }

    /// Whether a hyphen stands at an index and touches both its neighbours.
    func isJoint(_ index: Int) -> Bool { isHyphen(index) && isAttached(index) && isAttached(index + 1) }

    /// The span from one piece to the one before `end`.
    func span(_ start: Int, _ end: Int) -> SourceSpan {
        SourceSpan(all[start].span.lowerBound, all[end - 1].span.upperBound)
    }

    /// The index after a phrase's words if they stand at an index, joints between them passed over.
    func match(_ phrase: [String], at index: Int) -> Int? {
        var position = index
        for (number, word) in phrase.enumerated() {
            if number > 0, isJoint(position), word != "-" { position += 1 }
            guard text(position) == word else { return nil }
            position += 1
        }
        return position
    }
}

/// Takes tokens apart into pieces.
private struct PieceCutter {
    private let document: Document
    private let bytes: ByteText
    private var pieces: [Piece] = []

    init(_ document: Document) {
        self.document = document
        bytes = ByteText(document.text)
        pieces.reserveCapacity(document.tokens.count + document.tokens.count / 8)
    }

    mutating func cut() -> [Piece] {
        for (index, token) in document.tokens.enumerated() {
            switch token.kind {
            case .word: cutWord(token, index)
            case .number: cutFigures(token, index)
            case .quote, .punctuation, .symbol: append(token.span, .mark, token.lower, token, index)
            }
        }
        return pieces
    }

    private mutating func append(_ span: SourceSpan, _ kind: Piece.Kind, _ text: String, _ token: Token, _ index: Int) {
        let isSpaced = pieces.last.map { $0.span.upperBound < span.lowerBound } ?? true
        pieces.append(
            Piece(
                span: span, kind: kind, text: text, isSpaced: isSpaced,
                isCapitalized: kind == .word && bytes.isUppercase(span.lowerBound), token: index))
    }

    private mutating func cutWord(_ token: Token, _ index: Int) {
        guard token.lower.utf8.contains(UInt8(ascii: "-")) else {
            append(token.span, .word, token.lower, token, index)
            return
        }
        var start = token.span.lowerBound
        var position = start
        while position < token.span.upperBound {
            let hyphen = bytes.hyphenLength(position)
            if hyphen > 0 {
                appendPart(start, position, token, index)
                append(SourceSpan(position, position + hyphen), .mark, "-", token, index)
                start = position + hyphen
            }
            position += max(hyphen, 1)
        }
        appendPart(start, token.span.upperBound, token, index)
    }

    private mutating func appendPart(_ start: Int, _ end: Int, _ token: Token, _ index: Int) {
        guard start < end else { return }
        let figures = bytes.digitCount(start)
        if figures > 0 {
            let middle = start + figures
            append(SourceSpan(start, middle), .figures, bytes.folded(start, middle), token, index)
            if middle < end { append(SourceSpan(middle, end), .word, bytes.folded(middle, end), token, index) }
        } else {
            append(SourceSpan(start, end), .word, bytes.folded(start, end), token, index)
        }
    }

    /// "1.2bn" is two pieces, "2026-05-14" and "10:30" are one.
    private mutating func cutFigures(_ token: Token, _ index: Int) {
        var end = token.span.lowerBound
        var position = end
        while position < token.span.upperBound, !bytes.isLetter(position) {
            let isFigure = bytes.isDigit(position)
            position += bytes.scalar(at: position).length
            if isFigure { end = position }
        }
        let span = SourceSpan(token.span.lowerBound, max(end, token.span.lowerBound))
        guard !span.isEmpty else {
            append(token.span, .word, token.lower, token, index)
            return
        }
        append(span, .figures, bytes.folded(span.lowerBound, span.upperBound), token, index)
        if end < token.span.upperBound {
            let rest = SourceSpan(end, token.span.upperBound)
            append(rest, .word, bytes.folded(rest.lowerBound, rest.upperBound), token, index)
        }
    }
}
