import Linguistics
import NewsModel
import Testing

@testable import Verdicts

@Suite("Quotation check")
struct QuotationCheckTests {
    private static let source = "She said: “We lost the roof – and the river took the rest.” Then she left."

    private func outcome(_ words: String, in source: String = source) -> QuotationCheck.Outcome {
        let tokens = Document(words).tokens
        return QuotationCheck(words: .english).check(tokens[...], in: Document(source))
    }

    @Test(
        "word for word, marks and capitals apart",
        arguments: ["the river took the rest", "We lost the roof, and the river took the rest.", "ROOF", "we lost"])
    func verbatim(_ words: String) {
        guard case .verbatim = outcome(words) else {
            Issue.record("\(words) stands in the source.")
            return
        }
    }

    @Test("changed words are shown where they stand")
    func altered() {
        guard case .altered(let span) = outcome("the river stole the rest") else {
            Issue.record("One word was changed.")
            return
        }
        #expect(Self.source.text(at: span).contains("took"))
    }

    @Test(
        "other words are not there", arguments: ["nobody helped them at all", "", "...", "a b c d e f g", "river bank"])
    func absent(_ words: String) {
        guard case .absent = outcome(words) else {
            Issue.record("\(words) does not stand in the source.")
            return
        }
    }

    @Test("nothing stands in an empty source")
    func emptySource() {
        guard case .absent = outcome("we lost the roof", in: "") else {
            Issue.record("The source is empty.")
            return
        }
    }
}
