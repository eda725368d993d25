import HTMLBuilder
import NewsModel

/// A stretch of a text that gets an element of its own.
struct TextMark {
    var span: SourceSpan
    /// The id of the first piece; `nil` for a mark nothing leads to.
    var id: String?
    var classes: String
    /// What stands before the first piece and after the last.
    var leading: [HTMLNode] = []
    var trailing: [HTMLNode] = []
}

/// Sets a text's paragraphs with marks that may overlap in any way.
///
/// Bad: `<a>one <b>two</a> three</b>`. Wanted: `<a>one <b>two</b></a><b> three</b>`: where two marks cross, the one that
/// began later is cut in two. Only the first piece carries the id.
struct MarkedText {
    private let text: String
    private let marks: [TextMark]
    private var nextMark = 0
    private var open: [Frame] = []
    private var output: [HTMLNode] = []

    /// Marks inside this many others become bare anchors.
    static let deepestNesting = 16

    private struct Frame {
        var mark: Int
        var isFirstPiece: Bool
        var children: [HTMLNode] = []
    }

    /// - Complexity: O(*n* + *m* log *m*) in the text's length and the number of marks.
    static func paragraphs(of text: String, marks: [TextMark]) -> [HTMLNode] {
        var writer = MarkedText(text, marks)
        var paragraphs: [HTMLNode] = TextParagraphs.spans(of: text).map { span in
            .element("p", [HTMLAttribute("dir", "auto")], writer.content(of: span))
        }
        let rest = writer.leftOver()
        if !rest.isEmpty { paragraphs.append(.element("p", [], rest)) }
        return paragraphs
    }

    /// Anchors of marks that begin after the last word, so that no link is left without its target.
    private mutating func leftOver() -> [HTMLNode] {
        output = []
        open = []
        while nextMark < marks.count {
            if let id = marks[nextMark].id { output.append(.element("span", [.id(id)])) }
            nextMark += 1
        }
        return output
    }

    private init(_ text: String, _ marks: [TextMark]) {
        self.text = text
        self.marks = marks.enumerated().sorted { left, right in
            let (a, b) = (left.element.span, right.element.span)
            if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
            if a.upperBound != b.upperBound { return a.upperBound > b.upperBound }
            return left.offset < right.offset
        }.map(\.element)
    }

    private mutating func content(of paragraph: SourceSpan) -> [HTMLNode] {
        output = []
        var position = paragraph.lowerBound
        let carried = open.map(\.mark)
        open = []
        for mark in carried where marks[mark].span.upperBound > position {
            open.append(Frame(mark: mark, isFirstPiece: false))
        }
        while true {
            openMarks(at: position)
            guard position < paragraph.upperBound else { break }
            let next = nextEdge(after: position, before: paragraph.upperBound)
            append([.text(text.text(at: SourceSpan(position, next)))])
            position = next
            closeMarks(at: position)
        }
        let unfinished = open
        while !open.isEmpty { closeTop(isLastPiece: false) }
        open = unfinished
        return output
    }

    private func nextEdge(after position: Int, before limit: Int) -> Int {
        var edge = limit
        if nextMark < marks.count { edge = min(edge, marks[nextMark].span.lowerBound) }
        for frame in open { edge = min(edge, marks[frame.mark].span.upperBound) }
        return edge
    }

    /// Opens what begins here, or began in the gap before the paragraph.
    private mutating func openMarks(at position: Int) {
        while nextMark < marks.count, marks[nextMark].span.lowerBound <= position {
            let mark = marks[nextMark]
            append(mark.leading)
            if mark.span.upperBound <= position || open.count >= Self.deepestNesting {
                if let id = mark.id { append([.element("span", [.id(id)])]) }
                append(mark.trailing)
            } else {
                open.append(Frame(mark: nextMark, isFirstPiece: true))
            }
            nextMark += 1
        }
    }

    private mutating func closeMarks(at position: Int) {
        guard let lowest = open.firstIndex(where: { marks[$0.mark].span.upperBound <= position }) else { return }
        var crossing: [Int] = []
        while open.count > lowest, let top = open.last {
            let isDone = marks[top.mark].span.upperBound <= position
            if !isDone { crossing.append(top.mark) }
            closeTop(isLastPiece: isDone)
        }
        open += crossing.reversed().map { Frame(mark: $0, isFirstPiece: false) }
    }

    private mutating func closeTop(isLastPiece: Bool) {
        guard let frame = open.popLast() else { return }
        let mark = marks[frame.mark]
        if !frame.children.isEmpty {
            var attributes: [HTMLAttribute] = []
            if frame.isFirstPiece, let id = mark.id { attributes.append(.id(id)) }
            if !mark.classes.isEmpty { attributes.append(.class(mark.classes)) }
            append([.element("span", attributes, frame.children)])
        }
        if isLastPiece { append(mark.trailing) }
    }

    private mutating func append(_ nodes: [HTMLNode]) {
        if open.isEmpty { output += nodes } else { open[open.count - 1].children += nodes }
    }
}

/// The paragraphs of a text: runs between line breaks, blank ones left out.
enum TextParagraphs {
    /// - Complexity: O(*n*).
    static func spans(of text: String) -> [SourceSpan] {
        var result: [SourceSpan] = []
        var start = 0
        var isBlank = true
        var offset = 0
        for byte in text.utf8 {
            if byte == 0x0A || byte == 0x0D {
                if !isBlank { result.append(SourceSpan(start, offset)) }
                start = offset + 1
                isBlank = true
            } else if byte != 0x20, byte != 0x09 {
                isBlank = false
            }
            offset += 1
        }
        if !isBlank { result.append(SourceSpan(start, offset)) }
        return result
    }
}
