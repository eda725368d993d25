import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@testable import Provenance

struct PairOriginTests {
    private func origin(
        _ first: String, _ second: String, authors: (String?, String?) = (nil, nil)
    ) throws -> PairOrigin {
        let analyses = [
            MarkedArticle(first, article: 0, author: authors.0).analysis,
            MarkedArticle(second, article: 1, author: authors.1).analysis,
        ]
        return try #require(ProvenanceAnalyzer().analyze(analyses, pairs: [.of("a1", "b1")]).origins.first)
    }

    @Test(arguments: [
        ("the interior ministry", "interior ministry", false),
        ("a spokesman for the Interior Ministry", "Interior Ministry", false),
        ("police spokeswoman", "police", false),
        ("the fire service", "the army", true),
        ("?two officials", "?two officials", true),
        ("a spokeswoman", "a spokeswoman", true),
        ("Reuters", "Thomson Reuters", false),
    ])
    func sourcesOfOneNameAreOneSource(first: String, second: String, independent: Bool) throws {
        let origin = try origin("⟦Nine people died.|\(first)⟧", "⟦At least nine were dead.|\(second)⟧")
        #expect(origin.independent == independent)
        #expect(origin.common.isEmpty == independent)
    }

    @Test func aLastNameAndAFullNameAreOnePerson() throws {
        let origin = try origin(
            "⟦Nothing was locked, said Martin Sorrel.|+Martin Sorrel⟧",
            "Mr Sorrel spoke on Friday. ⟦No exit had been locked.|+Sorrel⟧")
        #expect(origin.common == ["Martin Sorrel"])
    }

    @Test func anAgencyBothCreditStandsBehindWhatNobodyIsNamedFor() throws {
        let end = "\n\n(With reporting by Argent Newswire)"
        let authors: (String?, String?) = ("Rosalind Okafor-Pym", "Standard staff and Argent Newswire")
        let shared = try origin(
            "⟦Nine people died in the fire.⟧" + end, "⟦The blaze left nine dead.|prosecutors⟧", authors: authors)
        #expect(shared.common == ["Argent Newswire"])
        let sourced = try origin(
            "⟦Nine people died in the fire.|police⟧" + end, "⟦The blaze left nine dead.|prosecutors⟧",
            authors: authors)
        #expect(sourced.independent)
    }

    @Test func claimsInOneSharedPassageAreNotIndependent() throws {
        let wire = "⟦Firefighters took six hours to bring the flames under control at the plant⟧ near the port."
        let origin = try origin("First words. " + wire, wire + " Last words.")
        #expect(origin.common == ["the same words in both"])
    }

    @Test func anUnknownClaimHasNoOrigin() {
        let analyses = MarkedArticle.analyses("⟦One.⟧", "⟦Two.⟧")
        #expect(ProvenanceAnalyzer().analyze(analyses, pairs: [.of("a1", "z9")]).origins.isEmpty)
    }
}

struct CreditReaderTests {
    private func credits(author: String? = nil, text: String = "") -> [String] {
        CreditReader(language: .english).credits(of: MarkedArticle(text, author: author).analysis).map(\.name)
    }

    @Test(arguments: [
        ("Standard staff and Argent Newswire", ["Argent Newswire"]),
        ("Rhys Calloran in Ilmet, and Argent Newswire", ["Rhys Calloran", "Argent Newswire"]),
        ("Amara Jelloun-Pike, with Argent Newswire", ["Amara Jelloun-Pike", "Argent Newswire"]),
        ("Dex Mallory and Halyard News Agency", ["Dex Mallory", "Halyard News Agency"]),
        ("Compass foreign desk and agencies", []),
        ("By The Associated Press", ["Associated Press"]),
        ("Reuters staff", ["Reuters"]),
        ("AFP/dpa", ["AFP"]),
        ("", []),
    ])
    func readsByLines(author: String, names: [String]) {
        #expect(credits(author: author) == names)
    }

    @Test(arguments: [
        ("PORT CALLAN (Reuters) - Nine workers died in a fire.", ["Reuters"]),
        ("ILMET, Pelagia (AP) — A quake struck.", ["Associated Press"]),
        ("Nine died.\n\n(With reporting by Argent Newswire)", ["Argent Newswire"]),
        ("Nine died.\n\nThe Associated Press contributed to this report.", ["Associated Press"]),
        ("Nine died.\n\n(Reporting by Jane Doe in Ilmet; Editing by Bob Roe)", ["Jane Doe", "Bob Roe"]),
        ("Nine died.\n\n(AFP)", ["AFP"]),
        ("Nine died.\n\nShe told Reuters that the plant had burned.", []),
        ("", []),
    ])
    func readsDatelinesAndCreditLines(text: String, names: [String]) {
        #expect(credits(text: text) == names)
    }
}
