import NewsModel
import Testing

@testable import Reporting

@Suite struct WordDiffTests {
    private func bracketed(_ first: String, _ second: String) -> (String, String) {
        let diff = WordDiff(
            SourceSpan(0, first.utf8.count), in: first, SourceSpan(0, second.utf8.count), in: second)
        return (bracketed(first, diff.first), bracketed(second, diff.second))
    }

    private func bracketed(_ text: String, _ spans: [SourceSpan]) -> String {
        WordingMarks.marked(SourceSpan(0, text.utf8.count), in: text, strong: spans, weak: []).map {
            $0.mark == .strong ? "[\($0.text)]" : $0.text
        }.joined()
    }

    @Test(arguments: [
        ("The order came at 2:10.", "the order came at 2:55", "The order came at [2:10].", "the order came at [2:55]"),
        ("“Stop,” he said", "\"stop\" he said", "“Stop,” he said", "\"stop\" he said"),
        ("$5 a day", "£5 a day", "[$5] a day", "[£5] a day"),
        ("", "new words", "", "[new words]"),
        ("one of the men", "two in the cars", "[one of the men]", "[two in the cars]"),
        ("the gates were not shut", "the gates were shut", "the gates were [not] shut", "the gates were shut"),
        ("né – à Ilmet", "né - à Orsk", "né – à [Ilmet]", "né - à [Orsk]"),
    ])
    func marksWhatTheOtherLacks(first: String, second: String, left: String, right: String) {
        #expect(bracketed(first, second) == (left, right))
    }

    @Test func longWordingsAreComparedWithoutOrder() {
        let first = (0..<800).map { "w\($0)" }.joined(separator: " ")
        let second = first + " extra"
        #expect(bracketed(first, second).1.hasSuffix("[extra]"))
    }

    @Test func similarityIsOfTheShorter() {
        let text = "one two three four"
        let diff = WordDiff(SourceSpan(0, 7), in: text, SourceSpan(0, text.utf8.count), in: text)
        #expect(diff.similarity == 1)
    }
}
