import ClaimExtraction
import NewsModel
import Testing

@Suite("Link index")
struct LinkIndexTests {
    private func link(_ start: Int, _ end: Int) -> AttributionLink {
        AttributionLink(source: nil, cue: nil, content: SourceSpan(start, end), kind: .vague)
    }

    @Test("links are found by any byte of their content, in the order given")
    func overlapping() {
        let index = LinkIndex([link(10, 20), link(0, 100), link(15, 18), link(40, 50)])
        #expect(index.indices(overlapping: SourceSpan(16, 17)) == [0, 1, 2])
        #expect(index.indices(overlapping: SourceSpan(20, 40)) == [1])
        #expect(index.indices(overlapping: SourceSpan(99, 120)) == [1])
        #expect(index.indices(overlapping: SourceSpan(100, 120)) == [])
        #expect(index.indices(overlapping: SourceSpan(16, 16)) == [])
    }

    @Test("an empty index finds nothing")
    func empty() {
        #expect(LinkIndex([]).indices(overlapping: SourceSpan(0, 9)) == [])
    }
}
