import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@testable import Provenance

struct SharedPassageTests {
    private static let wire = """
        Firefighters took nearly six hours to bring the flames under control, and a column of black smoke could be seen \
        from 15 kilometres away.
        """

    private func passages(_ texts: String...) -> [SharedPassage] {
        SharedPassageFinder(documents: texts.map { Document($0) }).passages()
    }

    private func words(_ passage: SharedPassage, of texts: [String]) -> [String] {
        passage.places.map { texts[$0.article].text(at: $0.span) }
    }

    @Test func findsTheSentenceBothTookOver() throws {
        let texts = [
            "Nine people died, officials said.\n\n\(Self.wire)\n\nMore follows.",
            "The mayor spoke to mourners, he said. \(Self.wire) Nobody was charged.",
        ]
        let found = passages(texts[0], texts[1])
        try #require(found.count == 1)
        #expect(words(found[0], of: texts) == [Self.wire, Self.wire])
        #expect(found[0].words == 24)
        #expect(found[0].exact)
    }

    @Test func lettersSpacesAndQuotationMarksApartWordsMustBeTheSame() throws {
        let first = "“We wrote to the ministry and we wrote again and nobody came to us,” she said."
        let second = "\"We wrote to the ministry  and we wrote again and nobody came to us,\" she said."
        let third = "We wrote to the Ministry and we wrote again and nobody came to us, she said."
        let exact = try #require(passages(first, second).first)
        #expect(exact.exact)
        let near = try #require(passages(first, third).first)
        #expect(!near.exact)
        #expect(near.words == 16)
    }

    @Test func mergesThreeArticlesIntoOnePassage() throws {
        let found = passages("Alpha. \(Self.wire)", "Beta gamma. \(Self.wire) Delta.", Self.wire)
        try #require(found.count == 1)
        #expect(found[0].places.map(\.article) == [0, 1, 2])
    }

    @Test func tellsWhatOnlySomeShareApart() throws {
        let second = "Rescuers used their bare hands to reach people trapped under the debris of the old school."
        let found = passages("\(Self.wire) \(second)", "\(Self.wire) \(second)", "Elsewhere. \(Self.wire)")
        #expect(found.map { $0.places.map(\.article) } == [[0, 1, 2], [0, 1]])
        #expect(found.map(\.words) == [24, 40])
    }

    @Test(arguments: [
        (
            "A powerful earthquake struck the highlands of the west before dawn on Saturday, killing 61 people.",
            "A powerful earthquake hit the highlands of the west before dawn on Saturday, killing 61 people."
        ),
        (
            "The company said in a statement that it was cooperating fully with the authorities on Friday.",
            "The company said in its statement that it was cooperating fully with the authorities on Friday."
        ),
    ])
    func findsSentencesWithAWordChanged(first: String, second: String) throws {
        let found = passages("One. \(first)", "\(second) Two words.")
        try #require(found.count == 1)
        #expect(!found[0].exact)
        #expect(words(found[0], of: ["One. \(first)", "\(second) Two words."]) == [first, second])
    }

    @Test func nineWordsAreNotTold() {
        #expect(passages("a b c d e f g h i.", "a b c d e f g h i.").isEmpty)
        #expect(passages("a b c d e f g h i j.", "a b c d e f g h i j.").count == 1)
    }

    @Test(arguments: ["", " ", "\u{200F}\u{202E}", "😀😀😀", "\u{0}\u{1}", "…!?", "\r\n\r\n"])
    func uglyTextsShareNothing(text: String) {
        #expect(passages(text, text).isEmpty)
        #expect(passages(text).isEmpty)
    }

    @Test func everySpanIsOfWholeCharacters() {
        let text = "“Ça va – été ’til 😀 dawn”, said she, \r\nétait le plus grand incendie de l’année."
        let texts = [text, "\u{FEFF}" + text]
        let found = passages(texts[0], texts[1])
        #expect(!found.isEmpty)
        for words in found.map({ words($0, of: texts) }) { #expect(words.allSatisfy { text.contains($0) }) }
    }

    @Test(arguments: ["a ", "ab cd ef ", "one two three four five six seven eight nine ten eleven. "])
    func repetitionStaysLinear(unit: String) {
        let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
        let elapsed = ContinuousClock().measure {
            let found = passages(text, "Other words first. " + text)
            #expect(!found.isEmpty)
        }
        #expect(elapsed < .seconds(20))
    }

    @Test func oneLongWordIsNoPassage() {
        let text = String(repeating: "x", count: 1_000_000)
        #expect(passages(text, text).isEmpty)
    }
}

struct CommonSubsequenceTests {
    @Test(arguments: [("abcdef", "abcdef", 6), ("abcdef", "abxdef", 5), ("abcdef", "bcdefg", 5), ("", "", 0)])
    func countsWhatIsInOrder(first: String, second: String, length: Int) {
        #expect(CommonSubsequence.length(Array(first), Array(second), atLeast: length) == length)
    }

    @Test func staysBelowTheMinimumWhereItIsNotReached() {
        #expect(CommonSubsequence.length(Array("abcdef"), Array("fedcba"), atLeast: 5) < 5)
        #expect(CommonSubsequence.length(Array("ab"), Array("abcdef"), atLeast: 5) == 0)
    }
}

struct WinnowingTests {
    @Test func everyRunOfTenWordsSharesAFingerprint() {
        let run = (0..<10).map { Int32($0) }
        for padding in 0..<8 {
            let a = (0..<padding).map { Int32(100 + $0) } + run + [200, 201]
            let b = [300, 301, 302] + run + (0..<padding).map { Int32(400 + $0) }
            let first = Set(Winnowing.fingerprints(of: a).map(\.hash))
            let second = Set(Winnowing.fingerprints(of: b).map(\.hash))
            #expect(!first.isDisjoint(with: second))
        }
    }

    @Test func shortTextsHaveNone() {
        #expect(Winnowing.fingerprints(of: []).isEmpty)
        #expect(Winnowing.fingerprints(of: [1, 2, 3]).isEmpty)
    }
}
