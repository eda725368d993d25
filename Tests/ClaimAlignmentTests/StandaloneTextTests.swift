import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@testable import ClaimAlignment

@Suite("Claims read by themselves")
struct StandaloneTextTests {
    private func texts(_ text: String) -> [String] {
        let analysis = ArticleAnalyzer().analyze(Article(text: text))
        return analysis.claims.map(StandaloneText(analysis).text)
    }

    @Test("a relative clause has the noun it tells of before it")
    func relativeClause() {
        let texts = texts("The council stopped the family visits, which had been allowed on Sundays since March.")
        #expect(texts.last?.hasPrefix("the family visits which had been allowed") ?? false, "\(texts)")
    }

    @Test("a clause without a subject has the one it shares")
    func sharedSubject() {
        let texts = texts(
            "The old trawler left the harbour of Brindow at noon and was towed back to the port of Vessin on Friday.")
        #expect(texts.contains { $0.hasPrefix("The old trawler was towed back") }, "\(texts)")
    }

    @Test("a pronoun is the name it means, and stays where the name is told or nobody is known")
    func pronouns() {
        let texts = texts(
            "Petra Laskow opened the bridge on Friday. She thanked the builders. Petra Laskow said she would come back. It rained."
        )
        #expect(texts.contains("Petra Laskow thanked the builders."), "\(texts)")
        #expect(texts.contains { $0.contains("she would come back") }, "\(texts)")
        #expect(texts.last == "It rained.")
    }

    @Test("a claim that is whole stays as it is", arguments: ["Four people died in the fire.", "Rain.", "— …"])
    func whole(text: String) {
        #expect(texts(text).allSatisfy { $0 == text })
    }

    @Test("without trees the words stay")
    func unparsed() {
        let analysis = ArticleAnalyzer(isParsing: false).analyze(
            Article(text: "The mayor closed the bath, which had been open since May."))
        #expect(
            analysis.claims.map(StandaloneText(analysis).text)
                == analysis.claims.map { analysis.document.text(at: $0.span) })
    }
}
