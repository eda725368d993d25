import NewsModel
import Testing

@testable import HTMLBuilder
@testable import Reporting

@Suite struct VoiceTableTests {
    /// The sample with the first pair's claims as one act, of which the first article says who did it.
    private var comparison: Comparison {
        var comparison = SampleComparison.two
        let pair = comparison.pairs[0]
        let spans = [pair.first, pair.second].map { id in comparison.claims.first { $0.id == id }?.span }
        comparison.emphasis.voice = [
            VoiceUse(pair: pair.id, article: 0, agent: .named, span: spans[0] ?? SourceSpan(0, 0)),
            VoiceUse(pair: pair.id, article: 1, agent: .omitted, span: spans[1] ?? SourceSpan(0, 0)),
        ]
        return comparison
    }

    @Test func reportSaysWhoLeavesItOut() {
        let page = HTMLReport(comparison, version: "1.0").render()
        #expect(page.contains(Wording.voiceHeading) && page.contains(Wording.agentOmitted))
        let reader = PageReader(page)
        let ids = Set(reader.ids)
        #expect(reader.links.filter { $0.hasPrefix("#") }.allSatisfy { ids.contains(String($0.dropFirst())) })
    }

    @Test func markdownSaysSoToo() {
        let text = MarkdownReport(comparison).render()
        #expect(text.contains(Wording.voiceHeading) && text.contains("(\(Wording.agentOmitted))"))
    }

    @Test func reportWithoutUsesHasNoSuchPart() {
        var comparison = comparison
        comparison.emphasis.voice = []
        #expect(!HTMLReport(comparison, version: "1.0").render().contains(Wording.voiceHeading))
    }

    @Test func documentHasTheUses() throws {
        let json = try JSONDocuments.comparison(comparison, version: "1.0")
        #expect(json.contains(#""voice":[{"agent":"named","article":0,"#))
        #expect(!(try JSONDocuments.comparison(SampleComparison.two, version: "1.0")).contains(#""voice":"#))
    }
}
