import Linguistics
import NewsModel
import TestSupport
import Testing

@Suite("Names that a tagger sees")
struct TaggedNameTests {
    /// The text with a bracket around every mention, and the kinds, with a tagger that sees what is marked.
    private func read(_ marked: String, as kinds: [Mention.Kind], confidence: Double = 0.9) -> (String, [Mention.Kind])
    {
        let text = MarkedText(marked)
        let tags = zip(text.spans, kinds).map { TaggedName(span: $0, kind: $1, confidence: confidence) }
        let mentions = MentionRecognizer().recognize(Document(text.text), tagged: tags).mentions
        return (MarkedText.rendered(mentions.map(\.span), in: text.text), mentions.map(\.kind))
    }

    @Test("the tagger decides the kind where no list does")
    func kinds() {
        #expect(read("They met ⟦Gull Skerry⟧ then.", as: [.place]).1 == [.place])
        #expect(read("They met ⟦Gull Skerry⟧ then.", as: [.place], confidence: 0.2).1 == [.person])
        #expect(read("They met ⟦France⟧ then.", as: [.person]).1 == [.place])
    }

    @Test("it decides bounds where it is sure, and finds what has none")
    func bounds() {
        let split = read("They met ⟦Ilmet⟧ ⟦Kovac⟧ then.", as: [.place, .person])
        #expect(split.0 == "They met ⟦Ilmet⟧ ⟦Kovac⟧ then.")
        #expect(read("They met Mayor ⟦Ana Ruiz⟧ then.", as: [.person]).0 == "They met Mayor ⟦Ana Ruiz⟧ then.")
        #expect(read("They met ⟦Mayor Ana Ruiz⟧ then.", as: [.person]).0 == "They met Mayor ⟦Ana Ruiz⟧ then.")
    }

    @Test("tags that overlap, or lie on nothing, break nothing")
    func ugly() {
        let document = Document("Ana met Bo.")
        let tags = [
            TaggedName(span: SourceSpan(0, 7), kind: .person, confidence: 1),
            TaggedName(span: SourceSpan(4, 10), kind: .place, confidence: 1),
            TaggedName(span: SourceSpan(10, 10), kind: .other, confidence: 1),
            TaggedName(span: SourceSpan(90, 95), kind: .other, confidence: 1),
        ]
        let mentions = MentionRecognizer().recognize(document, tagged: tags).mentions
        #expect(mentions.map(\.span) == mentions.map(\.span).sorted())
    }
}
