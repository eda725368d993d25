import Linguistics
import NewsModel
import TestSupport
import Testing

@testable import ClaimExtraction

@Suite("Who did what to whom")
struct PropositionBuilderTests {
    @Test("active and passive give the same roles")
    func voices() {
        #expect(
            Readings.read("Rebels shelled the bridge on Monday.") == [
                "shell agent[Rebels] patient[the bridge] time/on[Monday]"
            ])
        #expect(
            Readings.read("The bridge was shelled by rebels on Monday.") == [
                "shell passive patient[The bridge] agent/by[rebels] time/on[Monday]"
            ])
        #expect(
            Readings.read("The bridge was shelled near Dravik.") == [
                "shell agentless patient[The bridge] place/near[Dravik]"
            ])
    }

    @Test("relative clauses and participles find whom they speak of")
    func modifiers() {
        #expect(
            Readings.read("Police arrested the man who shelled the bridge.", lemma: "shell")
                == "shell ~agent[the man] patient[the bridge]")
        #expect(
            Readings.read("Police found a man accused of killing two guards.") == [
                "find agent[Police] patient[a man]", "accuse agentless ~patient[a man] other/of[of killing two guards]",
                "kill hedged ~agent[a man] patient[two guards]",
            ])
        #expect(
            Readings.read("The navy stopped ships carrying oil.", lemma: "carry") == "carry ~agent[ships] patient[oil]")
    }

    @Test("infinitives are whose act their verb says")
    func control() {
        #expect(
            Readings.read("The minister promised to visit Dravik.", lemma: "visit")
                == "visit intended ~agent[The minister] patient[Dravik]")
        #expect(
            Readings.read("The mayor urged workers to leave.", lemma: "leave") == "leave intended ~agent[workers]")
    }

    @Test("joined verbs share their subject")
    func conjunction() {
        #expect(
            Readings.read("The army attacked the port and burned two boats.") == [
                "attack agent[The army] patient[the port]", "burn ~agent[The army] patient[two boats]",
            ])
    }

    @Test("what somebody is, and what there is")
    func copulas() {
        #expect(
            Readings.read("Maria Ruiz is the new mayor of Dravik.") == [
                "mayor copula present theme[Maria Ruiz] other/of[Dravik]"
            ])
        #expect(
            Readings.read("There was no attack on the port.") == ["attack noun not[no] patient/on[the port]"])
    }

    @Test("light verbs and nouns of acts are the acts")
    func nouns() {
        #expect(
            Readings.read("The army carried out a strike on Dravik.") == [
                "strike noun agent[The army] patient/on[Dravik]"
            ])
        #expect(
            Readings.read("The killing of Ruiz by guards shocked Dravik.", lemma: "kill")
                == "kill noun patient/of[Ruiz] agent/by[guards]")
        #expect(
            Readings.read("Ruvia's attack on Dravia killed nine people.", lemma: "attack")
                == "attack noun agent[Ruvia] patient/on[Dravia]")
    }

    @Test("a name in apposition is who the noun means")
    func apposition() throws {
        let sentence = "The mayor, Maria Ruiz, signed the bill."
        let agent = try #require(Readings.analysis(sentence).propositions.first?.arguments(.agent).first)
        #expect(sentence.text(at: agent.head) == "Maria Ruiz")
        #expect(sentence.text(at: agent.span) == "The mayor")
    }

    @Test("dozens of rebels are rebels")
    func measures() throws {
        let sentence = "Police killed dozens of rebels."
        let patient = try #require(Readings.analysis(sentence).propositions.first?.arguments(.patient).first)
        #expect(sentence.text(at: patient.head) == "rebels")
        #expect(sentence.text(at: patient.span) == "dozens of rebels")
    }

    @Test("how it is done is told apart from whether")
    func manner() {
        #expect(
            Readings.read("The mayor did not sign the bill immediately.") == [
                "sign not[not] agent[The mayor] patient[the bill] manner[immediately]"
            ])
    }

    @Test("the predicate of a light verb reaches from the verb to the noun")
    func spans() throws {
        let sentence = "The army carried out a strike on Dravik."
        let found = try #require(Readings.analysis(sentence).propositions.first)
        #expect(MarkedText.rendered([found.predicate], in: sentence) == "The army ⟦carried out a strike⟧ on Dravik.")
        #expect(sentence.text(at: found.head) == "strike")
    }

    @Test("a claim has its main predicate's proposition")
    func claims() {
        let analysis = Readings.analysis("Police arrested the man who shelled the bridge.")
        #expect(analysis.claims.first?.proposition?.lemma == "arrest")
        #expect(analysis.propositions(in: analysis.claims[0].span).map(\.lemma) == ["arrest", "shell"])
    }

    @Test("without trees nothing is read")
    func noTrees() {
        let text = "Rebels shelled the bridge."
        let analysis = ArticleAnalyzer().analyze(Article(text: text), as: Document(text), syntax: [])
        #expect(analysis.propositions.isEmpty && analysis.claims[0].proposition == nil)
    }

    @Test("a chain of thousands of clauses costs no stack")
    func depth() {
        let count = 5000
        let text = String(repeating: "a ", count: count)
        let words = (0..<count).map { index in
            SyntacticWord(
                span: SourceSpan(index * 2, index * 2 + 1), token: index, lemma: "say", pos: .verb, head: index - 1,
                relation: index == 0 ? .root : .clausalComplement)
        }
        let analysis = ArticleAnalyzer().analyze(
            Article(text: text), as: Document(text), syntax: [ParsedSentence(words: words)])
        #expect(analysis.propositions.count == count)
    }
}
