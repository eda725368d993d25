import Linguistics
import NewsModel
import Testing

@Suite("CoNLL-U")
struct ConlluReaderTests {
    /// Columns are written with spaces between them.
    private func text(_ lines: [String]) -> String {
        lines.map { $0.hasPrefix("#") ? $0 : $0.split(separator: " ").joined(separator: "\t") }.joined(separator: "\n")
    }

    private let contracted = [
        "# newdoc id = a", "# sent_id = 1", "# text = She doesn't.",
        "1 She she PRON PRP Number=Sing|Person=3 2 nsubj _ _", "2-3 doesn't _ _ _ _ _ _ _ SpaceAfter=No",
        "2 does do AUX VBZ VerbForm=Fin 0 root _ _", "3 n't not PART RB _ 2 advmod:neg _ _",
        "3.1 know know VERB _ _ _ _ _ _", "4 . . PUNCT . _ 2 punct _ Odd=1", "",
    ]

    @Test("words, contractions and comments")
    func reads() throws {
        let sentences = try ConlluReader().sentences(in: text(contracted + contracted.dropFirst(2)))
        #expect(sentences.count == 2)
        let first = sentences[0]
        #expect(first.text == "She doesn't." && first.startsDocument && !sentences[1].startsDocument)
        #expect(first.words.map(\.form) == ["She", "does", "n't", "."])
        #expect(first.words.map(\.head) == [1, -1, 1, 1])
        #expect(first.words[2].relation == .adverbialModifier && first.words[2].lemma == "not")
        #expect(first.words[0].features.person == 3 && first.words[3].misc == "Odd=1")
        #expect(first.contractions.map(\.words) == [1..<3] && first.comments == ["sent_id = 1"])
        #expect(first.wordSpans()?.map(\.surface) == [0, 1, 1, 2])
        #expect(first.wordSpans()?.map { first.text.text(at: $0.span) } == ["She", "does", "n't", "."])
        #expect(first.wordSpans().map { first.parsed(at: $0).root } == 1)
    }

    @Test("line ends of other systems, no line break at the end, empty text")
    func odd() throws {
        let crlf = text(contracted).replacing("\n", with: "\r\n")
        #expect(try ConlluReader().sentences(in: crlf).count == 1)
        #expect(try ConlluReader().sentences(in: text(contracted.dropLast())).count == 1)
        #expect(try ConlluReader().sentences(in: "\n\n# text = x\n\n").isEmpty)
    }

    @Test(
        "what is wrong is told with its line",
        arguments: [
            ("1 a a X _ _ 0 root _", 1), ("1 a a Y _ _ 0 root _ _", 1), ("2 a a X _ _ 0 root _ _", 1),
            ("1 a a X _ _ x root _ _", 1), ("1 a a X _ _ 0 top _ _", 1), ("1 a a X _ _ 2 root _ _", 1),
            ("# text = a", 2), ("2-3 ab _ _ _ _ _ _ _ _", 1), ("1-2 ab _ _ _ _ _ _ _ _", 2),
        ])
    func errors(_ line: String, _ number: Int) {
        // A line that is right by itself is followed by one that is not.
        let next =
            line.hasPrefix("1-2") ? "1 ab ab X _ _ 0 root _ _" : line.hasPrefix("1 a a X _ _ 2") ? "" : "nonsense"
        #expect(throws: ConlluError.self) {
            do {
                _ = try ConlluReader().sentences(in: text([line, next]))
            } catch let error as ConlluError {
                #expect(error.line == number, "\(error)")
                throw error
            }
        }
    }

    @Test("a text that is not the words'")
    func misaligned() throws {
        var lines = contracted
        lines[2] = "# text = He doesn't."
        #expect(try ConlluReader().sentences(in: text(lines))[0].wordSpans() == nil)
    }
}
