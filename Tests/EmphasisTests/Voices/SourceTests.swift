import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@testable import Emphasis

struct SourceProfileTests {
    @Test func countsWhatEachSourceIsGiven() throws {
        var story = Story(
            "Agnes Dowd said the stairs were gone. «We were late», the chief said. The ministry denied blame.")
        story.attribute("the stairs were gone", to: "Agnes Dowd", cue: "said", name: "Agnes Dowd")
        story.attribute("We were late", to: "the chief", cue: "said", name: "Agnes Dowd")
        story.attribute("blame", to: "The ministry", cue: "denied", kind: .official)
        let profiles = EmphasisAnalyzer().sources(of: [story.analysis])
        #expect(profiles.map(\.name) == ["Agnes Dowd", "The ministry"])
        #expect(profiles.map(\.claims) == [2, 1])
        #expect(profiles.map(\.words) == [7, 1])
        #expect(profiles.map(\.directWords) == [3, 0])
        #expect(profiles[0].first == story.span(of: "Agnes Dowd"))
        #expect(profiles[1].kind == .official)
    }

    @Test func nestedWordsCountOnceForASource() {
        var story = Story("She said that he had lied about what she said in May.")
        story.attribute("that he had lied about what she said in May", to: "She", cue: "said", name: "Ann Roe")
        story.attribute("what", to: "she", cue: "said", name: "Ann Roe")
        let profile = EmphasisAnalyzer().sources(of: [story.analysis]).first
        #expect(profile?.words == 10)
        #expect(profile?.claims == 2)
    }

    @Test func nobodyHasNoProfile() {
        var story = Story("The dam reportedly broke.")
        story.attribute("The dam broke", to: nil, cue: "reportedly", kind: .vague)
        #expect(EmphasisAnalyzer().sources(of: [story.analysis]).isEmpty)
        #expect(EmphasisAnalyzer().analyze([story.analysis], pairs: []).verbs.isEmpty)
    }
}

struct CueReaderTests {
    @Test(arguments: [
        ("said", "say", ReportingVerb.Kind.neutral), ("has denied", "deny", .distancing),
        ("pointed out", "point", .factive), ("slammed", "slam", .charged), ("according to", "according to", .neutral),
    ])
    func classesVerbs(cue: String, verb: String, kind: ReportingVerb.Kind) {
        var story = Story("The envoy \(cue) all of it.")
        story.attribute("all of it", to: "The envoy", cue: cue, kind: .official)
        let verbs = EmphasisAnalyzer().analyze([story.analysis], pairs: []).verbs
        #expect(
            verbs == [
                ReportingVerb(
                    article: 0, speaker: "The envoy", verb: verb, kind: kind, span: story.span(of: cue))
            ])
    }
}
