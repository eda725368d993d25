import Linguistics
import NewsModel
import Testing

@Suite("Sentence splitter")
struct SentenceSplitterTests {
    /// Each text has its sentences in ⟦brackets⟧.
    @Test(
        "sentences",
        arguments: [
            "⟦It rose 3.2 percent.⟧ ⟦It fell.⟧",
            "⟦Mr. Ito met Gen. J. K. Marsh.⟧ ⟦They spoke.⟧",
            "⟦He left the U.S. Senate in Jan. 2020.⟧",
            "⟦He left the U.S.⟧ ⟦The senate voted.⟧",
            "⟦It began at 9 a.m. Monday in Lyon.⟧ ⟦It ended at 5 p.m.⟧ ⟦Police left.⟧",
            "⟦“I saw it.⟧ ⟦It was green,” she said.⟧",
            "⟦“What now?” she asked.⟧ ⟦Nobody knew.⟧",
            "⟦“What now?” Mayor Ana Ruiz asked.⟧",
            "⟦\"Go!\" he cried.⟧ ⟦\"Run!\"⟧ ⟦They ran.⟧",
            "⟦“It ended.”⟧ ⟦He left.⟧",
            "⟦(He had left.)⟧ ⟦She stayed [at home].⟧",
            "⟦Well... maybe.⟧ ⟦So it went …⟧ ⟦Then nothing.⟧",
            "⟦It was late.⟧ ⟦20 people came.⟧ ⟦$5 was paid.⟧",
            "⟦Shares of Acme Inc. fell.⟧ ⟦Acme Corp. Ltd. did not.⟧",
            "⟦No. 5 won.⟧ ⟦Is that so?⟧ ⟦No.⟧ ⟦It lost.⟧",
            "⟦They sold apples, pears, etc.⟧ ⟦Prices rose.⟧",
            "⟦She lives in Oslo. [3] [4]⟧ ⟦He does not.[5]⟧ ⟦They left.⟧",
            "⟦It began at 5 p.m. (4 p.m. local time) on a pier.⟧",
            "⟦It began at 5 p.m.⟧ ⟦“We ran,” she said.⟧",
            "⟦Line one⟧\n⟦Line two.⟧\r\n\r\n⟦Three.⟧",
            "⟦The plan ended.⟧⟦Nobody knew.⟧",
            "⟦1. Open the door.⟧ ⟦2. Leave.⟧",
        ])
    func sentences(_ marked: String) {
        let text = String(marked.filter { $0 != "⟦" && $0 != "⟧" })
        let document = Document(text)
        var shown = ""
        var last = 0
        for sentence in document.sentences {
            shown += document.text(at: .init(last, sentence.span.lowerBound))
            shown += "⟦" + document.text(at: sentence.span) + "⟧"
            last = sentence.span.upperBound
        }
        #expect(shown == marked)
    }

    @Test("paragraphs")
    func paragraphs() {
        let document = Document(" One. Two. \n\n\t\n Three\u{2028}Four")
        #expect(document.paragraphs.map(document.text(at:)) == ["One. Two.", "Three", "Four"])
        #expect(document.sentences.map(\.paragraph) == [0, 0, 1, 2])
    }
}
