import NewsModel
import Parallax
import Testing

@Suite("Relating sentences")
struct RelateTests {
    private func relate(_ first: String, _ second: String, by engine: Engine = .full) -> SentenceRelation {
        Pipeline(engine: engine).relate(first, second, publishedA: nil, publishedB: nil)
    }

    @Test("another figure is never the same", arguments: Engine.allCases)
    func figures(_ engine: Engine) {
        let related = relate(
            "The storm cost insurers 67 million euros.", "The storm cost insurers 999 million euros.", by: engine)
        #expect(related.relation != .equivalent)
        #expect(related.differences.contains { $0.kind == .quantity && !$0.compatible })
    }

    @Test("the same words with other marks and capitals are equivalent")
    func copies() {
        let related = relate(
            "“I trust in God,” the President said, “but not in luck.”",
            "\"I trust in God\", the president said, \"but not in luck\"")
        #expect(related.relation == .equivalent)
        #expect(related.related > 0.9)
    }

    @Test("only the network's engine tells what it weighed")
    func factors() {
        #expect(relate("A fire broke out.", "There was a fire.", by: .fast).factors.isEmpty)
        #expect(!relate("A fire broke out.", "There was a fire.").factors.isEmpty)
    }

    @Test(
        "probabilities sum to one and favour the relation",
        arguments: [
            ("Nine workers died in the mill fire.", "Nine workers died in the mill fire."),
            ("Nine workers died in the mill fire.", "The mill fire killed 11 workers."),
            ("Nine workers died in the mill fire.", "Rowing is taught in Dravik."), ("", ""), ("…", "👍"),
        ])
    func scores(_ first: String, _ second: String) throws {
        let related = relate(first, second)
        #expect(abs(related.scores.reduce(0, +) - 1) < 1e-9)
        #expect((0...1).contains(related.related))
        let place = try #require(Relation.allCases.firstIndex(of: related.relation))
        #expect(related.scores[place] == related.scores.max())
    }

    @Test("strangers are unrelated, and nothing sets them apart")
    func unrelated() {
        let related = relate("Nine workers died in the mill fire.", "Rowing is taught in Dravik.")
        #expect(related.relation == .unrelated)
        #expect(related.differences.isEmpty)
    }

    @Test("a sentence of several clauses is one claim")
    func wholeSentences() {
        let related = relate(
            "The mill burned and nine workers died.", "Nine workers died and the mill burned.")
        #expect(related.relation == .equivalent)
    }
}
