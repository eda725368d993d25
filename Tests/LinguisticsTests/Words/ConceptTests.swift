import Linguistics
import Testing

@Suite("Concepts")
struct ConceptTests {
    private let words = WordData.english

    @Test(
        "words of one meaning meet",
        arguments: [
            ["died", "killed", "deaths", "fatal"], ["earthquake", "quake", "tremor"], ["fire", "blaze", "inferno"],
            ["factory", "mill", "plants"], ["injured", "wounded", "hurt"], ["arrested", "detained"],
            ["criticised", "condemned", "slammed"], ["airstrikes", "bombardment"],
        ])
    func groups(_ group: [String]) {
        let concepts = Set(group.map(words.concept))
        #expect(concepts.count == 1, "\(concepts.sorted())")
        for word in group { #expect(words.hasConcept(word), "\(word)") }
    }

    @Test(
        "words of different meaning do not",
        arguments: [
            ("arrested", "released"), ("dead", "injured"), ("fire", "flood"), ("police", "army"), ("north", "south"),
        ])
    func distinct(_ first: String, _ second: String) {
        #expect(words.concept(of: first) != words.concept(of: second))
    }

    @Test("a word outside every group is known by its stem")
    func stems() {
        #expect(words.concept(of: "harbours") == words.concept(of: "harbour"))
        #expect(!words.hasConcept("zorblat"))
    }

    @Test("two words that mean something together meet single words")
    func phrases() {
        #expect(words.concept(of: "called", followedBy: "off") == words.concept(of: "cancelled"))
        #expect(words.concept(of: "behind", followedBy: "bars") == words.concept(of: "detained"))
        #expect(words.concept(of: "stepped", followedBy: "down") == words.concept(of: "resigned"))
    }

    @Test("most neighbours mean nothing together")
    func noPhrases() {
        #expect(words.concept(of: "called", followedBy: "the") == nil)
        #expect(words.concept(of: "", followedBy: "") == nil)
    }
}
