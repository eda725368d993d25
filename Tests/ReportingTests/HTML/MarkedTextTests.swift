import HTMLBuilder
import NewsModel
import Testing

@testable import Reporting

@Suite struct MarkedTextTests {
    private func marked(_ text: String, _ spans: [(Int, Int)]) -> String {
        let marks = spans.enumerated().map { offset, span in
            TextMark(span: SourceSpan(span.0, span.1), id: "m\(offset)", classes: "", trailing: [.text("/\(offset)")])
        }
        let nodes = MarkedText.paragraphs(of: text, marks: marks)
        return HTMLFormatter().format(nodes).replacing(" dir=\"auto\"", with: "")
            .replacing("<span id=\"m", with: "[").replacing("\">", with: ":").replacing("<span>", with: "[")
            .replacing("</span>", with: "]")
    }

    @Test(arguments: [
        ([(0, 3)], "<p>[0:one]/0 two three</p>"),
        ([(0, 7), (4, 7)], "<p>[0:one [1:two]/1]/0 three</p>"),
        ([(4, 7), (0, 7)], "<p>[1:one [0:two]/0]/1 three</p>"),
        ([(0, 7), (4, 13)], "<p>[0:one [1:two]]/0[ three]/1</p>"),
        ([(0, 3), (0, 3)], "<p>[0:[1:one]/1]/0 two three</p>"),
        ([(3, 3)], "<p>one[0:]/0 two three</p>"),
        ([(13, 13)], "<p>one two three[0:]/0</p>"),
    ])
    func nestsAndSplits(spans: [(Int, Int)], expected: String) {
        #expect(marked("one two three", spans) == expected)
    }

    @Test func marksCrossParagraphs() {
        #expect(marked("one\n\ntwo", [(0, 8)]) == "<p>[0:one]</p><p>[two]/0</p>")
        #expect(marked("one\n\ntwo", [(1, 5), (4, 8)]) == "<p>o[0:ne]</p><p>[1:two]/1</p>")
    }

    @Test func noMarkLosesItsAnchor() {
        #expect(marked("one\n\n", [(4, 5)]) == "<p>one</p><p>[0:]</p>")
        #expect(marked("", [(0, 0)]) == "<p>[0:]</p>")
    }

    @Test func deepNestingBecomesAnchors() {
        let text = String(repeating: "x", count: 200)
        let spans = (0..<100).map { ($0, 200 - $0) }
        let result = marked(text, spans)
        #expect((0..<100).allSatisfy { result.contains("[\($0):") })
    }
}
