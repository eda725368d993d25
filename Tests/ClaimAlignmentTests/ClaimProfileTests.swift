import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@Suite("Claim profiles")
struct ClaimProfileTests {
    @Test("who says it is no part of what is said")
    func frames() {
        let reports = Reports("Mayor Ana Ruiz said the harbour flooded.", "The harbour flooded.")
        #expect(reports.aligner.profiles[0][0].concepts == reports.aligner.profiles[1][0].concepts)
        #expect(reports.aligner.profiles[0][0].speaker != nil)
        #expect(reports.aligner.profiles[1][0].speaker == nil)
    }

    @Test("figures and times are no terms, and a figure knows what it counts")
    func quantities() throws {
        let reports = Reports("On Monday 12 people died in the harbour.", "Twelve children died.")
        let profile = reports.aligner.profiles[0][0]
        let words = profile.terms.map { reports.analyses[0].document.text(at: $0.span) }
        #expect(words == ["people", "died", "harbour"])
        #expect(profile.quantities.map(\.quantity.value) == [12])
        #expect(try #require(profile.quantities.first).isPart == false)
        #expect(profile.times.count == 1)
    }

    @Test("a part of a number told before is marked so")
    func parts() {
        let profile = Reports("Two of them died in hospital.", "x").aligner.profiles[0][0]
        #expect(profile.quantities.map(\.isPart) == [true])
    }

    @Test("quoted concepts are those between marks")
    func quoted() {
        let profile = Reports("The mayor said: “The harbour flooded.”", "x").aligner.profiles[0][0]
        #expect(Set(profile.quoted).isSubset(of: Set(profile.concepts)))
        #expect(!profile.quoted.isEmpty)
        #expect(Reports("The mayor said the harbour flooded.", "x").aligner.profiles[0][0].quoted == [])
    }

    @Test("concepts and sentence concepts are sorted, each once")
    func order() {
        let reports = Reports("Fire, fire and more fire burned the mill and the harbour.", "x")
        let profile = reports.aligner.profiles[0][0]
        #expect(profile.concepts == Set(profile.concepts).sorted())
        #expect(profile.context == Set(profile.context).sorted())
        #expect(reports.aligner.sentences[0][0] == Set(reports.aligner.sentences[0][0]).sorted())
    }
}
