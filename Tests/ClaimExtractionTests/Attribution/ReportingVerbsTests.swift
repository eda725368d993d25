import ClaimExtraction
import NewsModel
import Testing

@Suite struct ReportingVerbsTests {
    @Test(arguments: [
        ("said", "say", ReportingVerb.Kind.neutral), ("says", "say", .neutral), ("denies", "deny", .distancing),
        ("admitted", "admit", .factive), ("slamming", "slam", .charged), ("told", "tell", .neutral),
        ("citing", "cite", .neutral), ("sworn", "swear", .charged), ("agreeing", "agree", .neutral),
    ])
    func lookup(_ form: String, _ lemma: String, _ kind: ReportingVerb.Kind) throws {
        let found = try #require(ReportingVerbs.english.lookup(form))
        #expect(found.lemma == lemma && found.kind == kind)
    }

    @Test func readsCuesOfSeveralWords() {
        #expect(ReportingVerbs.english.lookup(cue: "has also claimed")?.lemma == "claim")
        #expect(ReportingVerbs.english.lookup(cue: "was quoted as saying")?.lemma == "say")
        #expect(ReportingVerbs.english.lookup(cue: "according to") == nil)
        #expect(ReportingVerbs.english.lookup("table") == nil)
    }
}
