internal import Linguistics
internal import NewsModel

/// Words between a pair of quotation marks.
struct QuotedStretch: Sendable {
    /// From the opening mark to the closing one, both included; over several paragraphs where the quotation goes on.
    var tokens: Range<Int>
    var isClosed: Bool
}

/// Pairs the quotation marks of a text.
///
/// ```
/// He said the '90s were "great. Or so.        the mark is never closed: the quotation ends with its paragraph
/// "One.¶"Two," she said.                       opened anew: one quotation over two paragraphs
/// 'I can't,' said the boys' father.            a quotation in single marks, with apostrophes in and after it
/// ```
///
/// One pass, with at most one quotation open: what stands in other marks inside it stays inside. Linear in the number
/// of tokens.
struct QuotationMarks {
    private let document: Document
    private let bytes: [UInt8]
    private(set) var stretches: [QuotedStretch] = []
    /// The mark under way and the token that opened it.
    private var open: (mark: Mark, token: Int)?
    /// Whether the stretch under way continues the last one of the list.
    private var continuesLast = false

    init(_ document: Document) {
        self.document = document
        bytes = Array(document.text.utf8)
        var paragraph = 0
        for index in document.tokens.indices {
            let start = document.tokens[index].span.lowerBound
            while paragraph + 1 < document.paragraphs.count, start >= document.paragraphs[paragraph + 1].lowerBound {
                paragraph += 1
                endParagraph(before: index)
            }
            if let mark = Mark(document.tokens[index].lower) { read(mark, at: index) }
        }
        endParagraph(before: document.tokens.count)
    }

    /// The index of the stretch each token lies in, or -1.
    func stretchOfToken() -> [Int32] {
        var result = [Int32](repeating: -1, count: document.tokens.count)
        for (index, stretch) in stretches.enumerated() {
            for token in stretch.tokens { result[token] = Int32(index) }
        }
        return result
    }

    private mutating func read(_ mark: Mark, at index: Int) {
        let shape = shape(of: index)
        guard let open else {
            if shape.mayOpen { self.open = (mark, index) }
            return
        }
        if open.mark == mark {
            if shape.mayClose { close(after: index) } else if shape.mayOpen, mark == .double { reopen(at: index) }
        } else if open.mark == .single, shape.mayOpen {
            // A single mark that a double one follows was most likely an apostrophe.
            self.open = (mark, index)
            continuesLast = false
        }
    }

    /// A second opening mark inside an open quotation: at the start of a sentence the first was never closed.
    private mutating func reopen(at index: Int) {
        guard let open, document.sentences.isEmpty == false else { return }
        let sentence = document.sentences[document.sentence(at: document.tokens[index].span.lowerBound)]
        guard sentence.tokens.lowerBound == index, index > open.token + 1 else { return }
        finish(open.token..<index, isClosed: false)
        self.open = (.double, index)
        continuesLast = false
    }

    private mutating func close(after index: Int) {
        guard let open else { return }
        finish(open.token..<(index + 1), isClosed: true)
        self.open = nil
        continuesLast = false
    }

    private mutating func finish(_ tokens: Range<Int>, isClosed: Bool) {
        guard continuesLast, let last = stretches.last else {
            stretches.append(QuotedStretch(tokens: tokens, isClosed: isClosed))
            return
        }
        stretches[stretches.count - 1] = QuotedStretch(
            tokens: last.tokens.lowerBound..<tokens.upperBound, isClosed: isClosed)
    }

    /// A quotation still open here goes on if the next paragraph begins with the same mark.
    private mutating func endParagraph(before next: Int) {
        guard let open else { return }
        self.open = nil
        guard open.mark == .double else { return continuesLast = false }
        finish(open.token..<next, isClosed: false)
        let goesOn = next < document.tokens.count && Mark(document.tokens[next].lower) == .double
        continuesLast = goesOn && shape(of: next).mayOpen
    }

    private func shape(of index: Int) -> (mayOpen: Bool, mayClose: Bool) {
        let token = document.tokens[index]
        let before = token.span.lowerBound == 0 ? Self.space : bytes[token.span.lowerBound - 1]
        let after = token.span.upperBound < bytes.count ? bytes[token.span.upperBound] : Self.space
        let followsSpace = Self.isSpace(before) || Self.isNoBreakSpace(bytes, before: token.span.lowerBound)
        let leadsSpace = Self.isSpace(after) || Self.isNoBreakSpace(bytes, at: token.span.upperBound)
        if let side = Mark.side(token.lower, bytes, token.span) {
            return side == .opening ? (!leadsSpace, false) : (false, true)
        }
        return (!leadsSpace && (followsSpace || Self.openers.contains(before)), !followsSpace)
    }

    private static let space = UInt8(ascii: " ")
    /// Bytes after which a quotation may open without a space: brackets, a hyphen, the last byte of a dash.
    private static let openers: Set<UInt8> = Set("([{-/:\"'".utf8).union([0x93, 0x94])

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isNoBreakSpace(_ bytes: [UInt8], at offset: Int) -> Bool {
        offset + 1 < bytes.count && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA0
    }

    private static func isNoBreakSpace(_ bytes: [UInt8], before offset: Int) -> Bool {
        offset >= 2 && isNoBreakSpace(bytes, at: offset - 2)
    }

    private enum Side { case opening, closing }

    private enum Mark {
        case double, single

        init?(_ lower: String) {
            switch lower {
            case "\"", "''", "``", "“", "”", "„", "«", "»": self = .double
            case "'", "‘", "’": self = .single
            default: return nil
            }
        }

        /// Which side a typographic mark can stand on; `nil` for marks that may stand on both.
        static func side(_ lower: String, _ bytes: [UInt8], _ span: SourceSpan) -> Side? {
            guard span.count == 3, bytes[span.lowerBound] == 0xE2, bytes[span.lowerBound + 1] == 0x80 else {
                return lower == "``" ? .opening : nil
            }
            switch bytes[span.lowerBound + 2] {
            case 0x9C, 0x98, 0x9E: return .opening
            case 0x9D, 0x99: return .closing
            default: return nil
            }
        }
    }
}
