import Foundation
import NewsModel
import Testing

@testable import Reporting

@Suite struct AnalysisDocumentTests {
    private let text = "Zoë doesn't row."

    /// Zoë | does + n't | row | .
    private var analysis: SyntacticAnalysis {
        typealias Word = SyntacticAnalysis.Word
        let does = Word(
            span: SourceSpan(5, 9), lemma: "do", pos: "AUX", features: "VerbForm=Fin", head: 3, relation: "aux")
        let not = Word(span: SourceSpan(9, 12), lemma: "not", pos: "PART", head: 3, relation: "advmod")
        var doesNot = does
        doesNot.span = SourceSpan(5, 12)
        doesNot.head = 2
        let tokens: [SyntacticAnalysis.Token] = [
            .init(word: Word(span: SourceSpan(0, 4), lemma: "Zoë", pos: "PROPN", head: 2, relation: "nsubj")),
            .init(word: doesNot, parts: [does, not]),
            .init(word: Word(span: SourceSpan(13, 16), lemma: "row", pos: "VERB", head: -1, relation: "root")),
            .init(word: Word(span: SourceSpan(16, 17), lemma: ".", pos: "PUNCT", head: 2, relation: "punct")),
        ]
        return SyntacticAnalysis(
            sentences: [.init(span: SourceSpan(0, 17), tokens: tokens)],
            entities: [Mention(span: SourceSpan(0, 4), kind: .person, entity: 0)])
    }

    @Test func writesTreesInCodePoints() throws {
        let json = try JSONDocuments.analysis(analysis, of: text)
        #expect(
            json == #"{"entities":[{"end":3,"start":0,"text":"Zoë","type":"person"}],"sentences":[{"end":16,"start":0,"#
                + #""tokens":[{"end":3,"head":2,"lemma":"Zoë","pos":"PROPN","relation":"nsubj","start":0},"#
                + #"{"end":11,"features":"VerbForm=Fin","head":2,"lemma":"do","pos":"AUX","relation":"aux","start":4,"#
                + #""words":[{"end":8,"features":"VerbForm=Fin","head":3,"lemma":"do","pos":"AUX","relation":"aux","start":4},"#
                + #"{"end":11,"head":3,"lemma":"not","pos":"PART","relation":"advmod","start":8}]},"#
                + #"{"end":15,"head":-1,"lemma":"row","pos":"VERB","relation":"root","start":12},"#
                + #"{"end":16,"head":2,"lemma":".","pos":"PUNCT","relation":"punct","start":15}]}]}"#)
    }

    @Test func fitsItsSchema() throws {
        var validator = try SchemaTests.Validator(JSONDocuments.analysisSchema)
        let json = try JSONDocuments.analysis(analysis, of: text)
        validator.check(try JSONDocumentsTests.object(json), validator.root, at: "")
        #expect(validator.problems == [])
    }
}
