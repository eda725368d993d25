import NewsModel
import Testing

@testable import Reporting

@Suite struct MarkdownTests {
    @Test func hostileTextIsNoMarkup() {
        let text = MarkdownReport(HostileComparison.comparison).render()
        #expect(!text.contains("<script"))
        #expect(!text.replacing("\\]", with: "").contains("]("))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: [
        ("a*b_c", "a\\*b\\_c"), ("<b>|x|", "&lt;b&gt;\\|x\\|"), ("http://x", "http:\\//x"),
        ("www.x.example", "www\\.x.example"),
        ("line\nbreak", "line break"),
    ])
    func escapes(text: String, expected: String) {
        #expect(MarkdownText.inline(text) == expected)
    }

    @Test func namedDifferencesAreBold() {
        let text = MarkdownReport(SampleComparison.two).render()
        #expect(text.contains("at **2:10** a.m."))
        #expect(text.contains("## Conflicts (2)"))
    }

    @Test func everyFindingIsThere() {
        let comparison = SampleComparison.three
        let text = MarkdownReport(comparison).render()
        #expect(comparison.pairs.allSatisfy { text.contains("**\($0.id)**") })
        #expect(comparison.only.indices.allSatisfy { text.contains("**o\($0 + 1)**") })
        #expect(comparison.flags.indices.allSatisfy { text.contains("**f\($0 + 1)**") })
    }
}
