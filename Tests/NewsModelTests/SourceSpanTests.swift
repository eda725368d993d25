import NewsModel
import TestSupport
import Testing

@Suite("Source span")
struct SourceSpanTests {
    @Test("a span is half-open and may be empty")
    func bounds() {
        let span = SourceSpan(2, 5)
        #expect(span.count == 3)
        #expect(span.range == 2..<5)
        #expect(!span.isEmpty)
        #expect(SourceSpan(4, 4).isEmpty)
        #expect(SourceSpan(4, 4).count == 0)
    }

    @Test("an offset lies in a span from its first byte to the one before its end")
    func containsOffset() {
        let span = SourceSpan(2, 5)
        #expect((0...6).filter { span.contains($0) } == [2, 3, 4])
        #expect(!SourceSpan(2, 2).contains(2))
    }

    @Test("a span holds itself and empty spans at its edges")
    func containsSpan() {
        let span = SourceSpan(2, 5)
        #expect(span.contains(span))
        #expect(span.contains(SourceSpan(2, 2)))
        #expect(span.contains(SourceSpan(5, 5)))
        #expect(!span.contains(SourceSpan(1, 3)))
        #expect(!span.contains(SourceSpan(4, 6)))
        #expect(!span.contains(SourceSpan(6, 6)))
    }

    @Test("spans that touch do not overlap")
    func overlap() {
        let span = SourceSpan(2, 5)
        #expect(!span.overlaps(SourceSpan(0, 2)))
        #expect(!span.overlaps(SourceSpan(5, 8)))
        #expect(!span.overlaps(SourceSpan(3, 3)))
        #expect(span.overlaps(SourceSpan(4, 8)))
        #expect(span.overlapCount(SourceSpan(4, 8)) == 1)
        #expect(span.overlapCount(SourceSpan(0, 9)) == 3)
        #expect(span.overlapCount(SourceSpan(7, 9)) == 0)
    }

    @Test("union and intersection")
    func combination() {
        #expect(SourceSpan(2, 5).union(SourceSpan(8, 9)) == SourceSpan(2, 9))
        #expect(SourceSpan(2, 5).intersection(SourceSpan(4, 9)) == SourceSpan(4, 5))
        #expect(SourceSpan(2, 5).intersection(SourceSpan(5, 9)) == nil)
    }

    @Test("spans are ordered by their first byte, then by their last")
    func order() {
        let spans = [SourceSpan(3, 4), SourceSpan(0, 9), SourceSpan(0, 2), SourceSpan(3, 3)]
        #expect(spans.sorted() == [SourceSpan(0, 2), SourceSpan(0, 9), SourceSpan(3, 3), SourceSpan(3, 4)])
    }

    @Test(
        "the text at a span is that of its bytes",
        arguments: ["⟦⟧", "⟦all⟧", "a ⟦né⟧ b", "👩‍👩‍👧 ⟦👩‍👩‍👧⟧", "e⟦\u{301}⟧", "end⟦⟧", "\r⟦\n⟧", "⟦\u{202E}⟧abc"])
    func text(_ marked: String) {
        let given = MarkedText(marked)
        let expected = String(
            marked.unicodeScalars.split(separator: "⟦", omittingEmptySubsequences: false)[1]
                .split(separator: "⟧", omittingEmptySubsequences: false)[0])
        #expect(given.text.text(at: given.spans[0]).utf8.elementsEqual(expected.utf8))
    }
}
