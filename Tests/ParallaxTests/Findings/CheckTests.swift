import NewsModel
import Parallax
import Testing

@Suite("Checking a draft")
struct CheckTests {
    private static let sources = [Samples.gazette, Samples.post]

    private func check(_ draft: String) throws -> [CheckedClaim] {
        try Pipeline().check(draft: Article(text: draft), against: Self.sources).claims
    }

    @Test(
        "outlets are credited by their whole name, by their last word, and together",
        arguments: [
            ("The Ilmet Gazette reports that nine workers died in the fire.", [0]),
            ("The Post reports that 11 workers died in the fire.", [1]),
            ("According to the Gazette, a memorial is planned.", [0]),
            ("Both outlets say the mill in Ilmet burned on Monday.", [0, 1]),
            ("A fire destroyed the textile mill in Ilmet.", []),
        ])
    func credits(_ draft: String, _ credited: [Int]) throws {
        #expect(try check(draft).map(\.credited) == [credited])
    }

    @Test(
        "words that only tell when an outlet wrote, and verbs by which it tells, take nothing from a claim",
        arguments: [
            "The Gazette, in print on Tuesday morning, counts nine workers dead in the fire.",
            "The Dravik Post, a day later, gives 11 workers killed in the fire.",
            "Both papers have the textile mill in Ilmet burn on Monday.",
        ])
    func asides(_ draft: String) throws {
        let claim = try #require(try check(draft).first)
        #expect(claim.support.verdict == .supported, "\(claim.support.reason)")
    }

    @Test("a relative clause stays with the outlet of its sentence")
    func relatives() throws {
        let draft = "The Gazette reported a fire, and the Post cited Mayor Ana Ruiz, who will rebuild the mill."
        #expect(try check(draft).map(\.credited).last == [1])
    }

    @Test(
        "verdicts",
        arguments: [
            ("The Gazette reports that nine workers died in the textile mill fire.", .supported),
            ("A fire destroyed the textile mill in Ilmet.", .supported),
            ("The Gazette reports that 20 workers died in the textile mill fire.", .contradicted),
            ("The Post reports that a memorial is planned at the harbour church.", .misattributed),
            ("The bishop of Tansley resigned over a painting.", .notFound),
            ("The Gazette quotes the mayor as saying: “We will rebuild the school by winter.”", .alteredQuote),
        ] as [(String, SupportVerdict)])
    func verdicts(_ draft: String, _ verdict: SupportVerdict) throws {
        let claim = try #require(try check(draft).first)
        #expect(claim.support.verdict == verdict, "\(claim.support.reason)")
    }

    @Test("evidence stands in the credited source, unsupported words in the draft")
    func spans() throws {
        let draft = "The Gazette reports that nine workers died in the fire. The bishop of Tansley resigned."
        for claim in try check(draft) {
            for evidence in claim.support.evidence {
                #expect(evidence.span.upperBound <= Self.sources[evidence.article].text.utf8.count)
            }
            for words in claim.support.unsupported { #expect(claim.claim.span.contains(words.span)) }
        }
    }

    @Test("totals count the verdicts")
    func totals() throws {
        let check = try Pipeline().check(
            draft: Article(text: "Nine workers died in the fire. The bishop of Tansley resigned."),
            against: Self.sources)
        #expect(SupportVerdict.allCases.reduce(0) { $0 + check.count(of: $1) } == check.claims.count)
        #expect(check.sources.map(\.article.outlet) == Self.sources.map(\.outlet))
    }

    @Test("without a source or a claim there is nothing to check")
    func errors() {
        #expect(throws: ComparisonError.self) {
            _ = try Pipeline().check(draft: Samples.gazette, against: [])
        }
        #expect(throws: ComparisonError.self) {
            _ = try Pipeline().check(draft: Article(text: "…"), against: Self.sources)
        }
    }

    @Test("one claim against sources: the score tells the verdict")
    func support() {
        let supported = Pipeline().support("A fire destroyed the textile mill in Ilmet.", sources: Self.sources)
        #expect(supported.verdict == .supported && supported.score >= 0.5)
        let empty = Pipeline().support("", sources: Self.sources)
        #expect(empty.verdict == .notFound && empty.score == 0)
        #expect(Pipeline().support("A fire.", sources: []).verdict != .supported)
    }
}
