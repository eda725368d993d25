import ClaimAlignment
import ClaimExtraction
import Inference
import Linguistics
import NewsModel
import Testing

@Suite("Claim aligner")
struct ClaimAlignerTests {
    private static let gazette = """
        Nine workers died when a fire destroyed the textile mill in Ilmet on Monday.

        Mayor Ana Ruiz said the owner had locked the emergency doors.

        A choir festival opens in Dravik on Friday.
        """
    private static let post = """
        The owner had locked the emergency doors, according to Mayor Ana Ruiz.

        A fire at the textile mill in Ilmet killed nine people.

        The river froze in 1987.
        """

    @Test("claims that report one thing are paired wherever they stand, others are not")
    func pairs() {
        let pairs = Reports(Self.gazette, Self.post).pairs
        #expect(pairs.contains { $0.contains("locked") && $0.contains("according to Mayor Ana Ruiz") })
        #expect(pairs.contains { $0.hasPrefix("Nine workers died") && $0.contains("killed nine people") })
        #expect(!pairs.contains { $0.contains("choir") || $0.contains("froze") })
    }

    @Test("pairs come in the first article's order, then the second's")
    func order() {
        let pairs = Reports(Self.gazette, Self.post).aligner.align(0, 1)
        #expect(
            pairs.map { [$0.first, $0.second] }
                == pairs.map { [$0.first, $0.second] }.sorted { $0.lexicographicallyPrecedes($1) })
        for pair in pairs { #expect((0...1).contains(pair.similarity)) }
    }

    @Test("one claim may meet several that each tell it")
    func manyToMany() {
        let reports = Reports(
            "The fire at the textile mill in Ilmet killed nine workers.",
            "The fire at the textile mill in Ilmet killed nine workers. Police left. "
                + "Nine workers were killed by the fire at the textile mill in Ilmet.")
        #expect(reports.aligner.align(0, 1).map(\.second) == [0, 2])
    }

    @Test("the articles swapped give the same pairs, mirrored")
    func symmetric() {
        let pairs = Reports(Self.gazette, Self.post).aligner.align(0, 1)
        let mirrored = Reports(Self.post, Self.gazette).aligner.align(0, 1)
        #expect(Set(pairs.map { [$0.first, $0.second] }) == Set(mirrored.map { [$0.second, $0.first] }))
    }

    @Test("in texts as long as a chapter what is told in the same words is found still, by rules and by networks")
    func longTexts() {
        func text(_ place: String, _ verb: String) -> String {
            let others = (1...500).map { "The \(place) number \($0) \(verb) after a storm in \(1400 + $0)." }
            let own = "Mayor Ana Ruiz said the owner of the mill had locked the emergency doors before the fire."
            return (others.prefix(250) + [own] + others.suffix(250)).joined(separator: " ")
        }
        let reports = Reports(text("bridge", "fell"), text("orchard", "flowered"))
        func isFound(_ pairs: [AlignedClaims]) -> Bool {
            pairs.contains { pair in
                [pair.first, pair.second].enumerated().allSatisfy { article, claim in
                    let analysis = reports.analyses[article]
                    return analysis.document.text(at: analysis.claims[claim].span).contains("locked")
                }
            }
        }
        #expect(isFound(reports.aligner.align(0, 1)))
        #expect(isFound(reports.aligner.reading(reports.analyses, by: .english, and: .ofClaims).align(0, 1)))
    }

    @Test("an article without claims has no pairs")
    func empty() {
        #expect(Reports("", Self.post).aligner.align(0, 1).isEmpty)
        #expect(Reports(Self.gazette, " \n").aligner.align(0, 1).isEmpty)
    }
}
