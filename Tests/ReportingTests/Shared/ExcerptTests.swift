import NewsModel
import Testing

@testable import Reporting

@Suite struct ExcerptTests {
    private let text = "The ministry said on Monday that at least 12 people were killed when the barrier did not close"

    @Test(arguments: 5...110)
    func staysWithinItsLimit(limit: Int) {
        let focus = ComparisonBuilder.span("at least 12", in: text)
        let excerpt = Excerpt(of: SourceSpan(0, text.utf8.count), in: text, around: focus).cut(to: limit)
        #expect(excerpt.count <= limit)
    }

    @Test func keepsTheWordsThatMatter() {
        let focus = ComparisonBuilder.span("at least 12", in: text)
        let excerpt = Excerpt(of: SourceSpan(0, text.utf8.count), in: text, around: focus).cut(to: 40)
        #expect(excerpt == "…Monday that at least 12 people were…")
    }

    @Test func ignoresAFocusElsewhere() {
        let excerpt = Excerpt(of: SourceSpan(0, 12), in: text, around: SourceSpan(40, 45)).cut(to: 40)
        #expect(excerpt == "The ministry")
    }
}
