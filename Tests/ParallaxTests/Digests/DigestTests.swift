import NewsModel
import Parallax
import Testing

@Suite("Digests")
struct DigestTests {
    private let comparison: Comparison

    init() throws { comparison = try Pipeline().compare(digest: Samples.digest) }

    private func claims(of outlet: String?) -> [Claim] {
        guard let article = comparison.articles.firstIndex(where: { $0.article.outlet == outlet }) else { return [] }
        return comparison.claims.filter { $0.article == article }
    }

    private func words(_ claim: Claim) -> String { Samples.digest.text.text(at: claim.span) }

    @Test("each credited outlet is a voice, the digest's own the last")
    func voices() {
        #expect(comparison.origin == .digest)
        #expect(comparison.articles.map(\.article.outlet) == ["Ilmet Gazette", "Dravik Post", nil])
        for article in comparison.articles { #expect(article.article.text == Samples.digest.text) }
    }

    @Test("a sentence that goes on with “reportedly” stays with the outlet before it")
    func carriedOver() {
        #expect(claims(of: "Ilmet Gazette").count == 2)
        #expect(claims(of: "Ilmet Gazette").contains { words($0).contains("reportedly locked") })
    }

    @Test("the outlet is outermost, then the agency, then its source")
    func chains() throws {
        let claim = try #require(claims(of: "Dravik Post").first)
        #expect(claim.attribution.map(\.kind).prefix(2) == [.outlet, .agency])
        let names = claim.attribution.compactMap(\.name)
        #expect(names.first == "Dravik Post")
        #expect(names.contains("Reuters"))
    }

    @Test("what credits nobody is the digest's own, and flagged")
    func ownVoice() throws {
        let own = try #require(claims(of: nil).first)
        #expect(words(own) == "Mills in the region are old and crowded.")
        #expect(own.attribution.isEmpty)
        #expect(comparison.flags.contains { $0.claim == own.id && $0.kind == .unattributedClaim })
    }

    @Test("each claim belongs to one voice")
    func onePlace() {
        #expect(Set(comparison.claims.map(\.span)).count == comparison.claims.count)
        #expect(comparison.claims.map(\.id).count == Set(comparison.claims.map(\.id)).count)
    }

    @Test(
        "a text that credits no outlet is no digest",
        arguments: [
            "Nine workers died in the fire. Police arrested the owner.", "The dam held. Ana Ruiz said she was glad.",
        ])
    func noOutlet(_ text: String) {
        #expect { _ = try Pipeline().compare(digest: Article(text: text)) } throws: { error in
            (error as? ComparisonError)?.code == .noOutletCredited
        }
    }

    @Test("a digest needs two sentences", arguments: ["", "The Gazette reports that nine workers died."])
    func tooShort(_ text: String) {
        #expect { _ = try Pipeline().compare(digest: Article(text: text)) } throws: { error in
            (error as? ComparisonError)?.code == .tooFewSentences(article: 0)
        }
    }
}
