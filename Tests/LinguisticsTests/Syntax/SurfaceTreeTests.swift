import Linguistics
import NewsModel
import Testing

@Suite("Surface trees")
struct SurfaceTreeTests {
    /// A tree written as `form/head/relation`, heads counted from 0, words of one token joined by `+`.
    private func sentence(_ text: String, _ tree: String) -> SyntacticAnalysis {
        let document = Document(text)
        let words = WordSplitter().words(of: document)[0]
        let nodes = tree.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
        let parsed = zip(words, nodes).map { word, node in
            SyntacticWord(
                span: word.span, token: word.token, lemma: node[0], pos: .other, head: Int(node[1])!,
                relation: DependencyRelation(rawValue: node[2])!)
        }
        return SyntacticAnalysis(
            [ParsedSentence(words: parsed)], words: WordSplitter().words(of: document), of: document, entities: [])
    }

    private func shown(_ analysis: SyntacticAnalysis, _ text: String) -> String {
        analysis.sentences[0].tokens.map { token in
            let word = token.word
            let parts = token.parts.map { "\($0.lemma)>\($0.head)" }.joined(separator: "+")
            return "\(text.text(at: word.span)):\(word.lemma)>\(word.head)" + (parts.isEmpty ? "" : "(\(parts))")
        }.joined(separator: " ")
    }

    @Test("a contraction is one token and speaks of its highest word")
    func contractions() {
        let text = "She doesn’t know Ito's plan"
        let analysis = sentence(
            text, "she/3/nsubj do/3/aux not/3/advmod know/-1/root Ito/6/nmod 's/4/case plan/3/obj")
        #expect(
            shown(analysis, text)
                == "She:she>2 doesn’t:do>2(do>3+not>3) know:know>-1 Ito's:Ito>4(Ito>6+'s>4) plan:plan>2")
    }

    @Test("heads that point into a contraction point at its token, the later word being the root")
    func rootInside() {
        let text = "I'm gonna"
        let analysis = sentence(text, "I/2/nsubj be/2/aux go/-1/root to/2/mark")
        #expect(shown(analysis, text) == "I'm:I>1(I>2+be>2) gonna:go>-1(go>-1+to>2)")
    }

    @Test("merging words of a chain makes no circle")
    func chains() {
        // "cannot": the first word hangs below "go", which hangs below the second.
        let text = "cannot go"
        let analysis = sentence(text, "can/2/aux not/-1/root go/1/obj")
        #expect(shown(analysis, text) == "cannot:not>-1(can>2+not>-1) go:go>0")
    }

    @Test("features are written where there are any; a text without sentences has none")
    func features() {
        let document = Document("Boats sank")
        var words = WordSplitter().words(of: document)[0].map {
            SyntacticWord(span: $0.span, token: $0.token, lemma: "x", pos: .noun, head: -1, relation: .root)
        }
        words[0].features = WordFeatures("Number=Plur")
        let analysis = SyntacticAnalysis(
            [ParsedSentence(words: words)], words: WordSplitter().words(of: document), of: document, entities: [])
        #expect(analysis.sentences[0].tokens.map(\.word.features) == ["Number=Plur", nil])
        #expect(SyntacticAnalysis([], words: [], of: Document(" "), entities: []).sentences.isEmpty)
    }
}
