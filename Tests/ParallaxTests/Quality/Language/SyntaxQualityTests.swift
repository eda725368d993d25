import Linguistics
import NewsModel
import Parallax
import Testing

/// Words and lemmas of the project's annotated sentences, held to `Reports/Quality/language-floors.json`.
///
/// `PARALLAX_QUALITY_FLOORS` raises the floors, as in ``QualityTests``.
@Suite("Quality on annotated sentences")
struct SyntaxQualityTests {
    @Test("words, classes, trees and lemmas hold their floors")
    func floorsHold() throws {
        let sentences = try SyntaxSample.sentences()
        var measure = SyntaxMeasure()
        for sentence in sentences {
            measure.add(labelled: [try labelled(sentence)], found: Pipeline().analyze(sentence.text).sentences)
        }
        let figures: [Floors.Measured] = [
            ("syntax_tokens", measure.tokens.value), ("syntax_upos", measure.classes.value),
            ("syntax_las", measure.attachments.value), ("syntax_lemma", measure.lemmas.value),
        ]
        for fault in try Floors.languageFaults(of: figures) { Issue.record("\(fault)") }
    }

    @Test("the sample is whole: texts hold their words, every sentence is one tree")
    func sampleIsWhole() throws {
        let sentences = try SyntaxSample.sentences()
        #expect(sentences.count >= 60 && sentences.map(\.words.count).reduce(0, +) >= 1000)
        for sentence in sentences {
            let spans = try #require(sentence.wordSpans(), "\(sentence.text)")
            let tree = sentence.parsed(at: spans)
            #expect(tree.words.count { $0.head < 0 } == 1)
            let root = try #require(tree.root)
            #expect(tree.words[root].relation == .root)
            #expect(tree.extent(of: root) == 0...tree.words.count - 1)
            for word in tree.words.indices where word != root { #expect(tree.depends(word, on: root)) }
            for word in tree.words { #expect((word.relation == .punctuation) == (word.pos == .punctuation)) }
        }
    }

    @Test("a labelled tree agrees with itself wholly, and with a changed one in part")
    func measureMeasures() throws {
        let sentence = try labelled(try SyntaxSample.sentences()[0])
        var measure = SyntaxMeasure()
        measure.add(labelled: [sentence], found: [sentence])
        #expect(measure.attachments.value == 1 && measure.lemmas.value == 1)
        var changed = sentence
        changed.tokens[0].word.head = 3
        changed.tokens[1].word.pos = "ADJ"
        changed.tokens.removeLast()
        var second = SyntaxMeasure()
        second.add(labelled: [sentence], found: [changed])
        let count = sentence.tokens.count
        #expect(second.tokens == Tally(Double(2 * count - 2), of: 2 * count - 1))
        #expect(second.attachments.hits == second.tokens.hits - 2 && second.classes.hits == second.tokens.hits - 2)
    }

    private func labelled(_ sentence: ConlluSentence) throws -> SyntacticAnalysis.Sentence {
        let spans = try #require(sentence.wordSpans())
        let whole = SourceSpan(0, sentence.text.utf8.count)
        return SyntacticAnalysis.Sentence(sentence.parsed(at: spans), words: spans, span: whole)
    }

}
