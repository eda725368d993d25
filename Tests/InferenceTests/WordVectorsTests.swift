import Testing

@testable import Inference

@Suite struct WordVectorsTests {
    let words = WordVectors.english

    func cosine(_ a: String, _ b: String) throws -> Float {
        try WordVectors.cosine(#require(words.vector(of: a)), #require(words.vector(of: b)))
    }

    static let triples: [(word: String, synonym: String, stranger: String)] = [
        ("ship", "vessel", "ballot"),
        ("skipper", "captain", "salary"),
        ("blaze", "fire", "treaty"),
        ("arrested", "detained", "climbed"),
        ("lawyer", "attorney", "hurricane"),
        ("quake", "earthquake", "tribunal"),
        ("doctor", "physician", "merger"),
        ("lawmakers", "legislators", "aircraft"),
        ("ceasefire", "truce", "salary"),
        ("murder", "homicide", "harvest"),
        ("angry", "furious", "wooden"),
        ("resigned", "quit", "exploded"),
    ]

    @Test(arguments: triples)
    func synonymsLieAboveStrangers(word: String, synonym: String, stranger: String) throws {
        #expect(try cosine(word, synonym) > cosine(word, stranger) + 0.1)
        #expect(try cosine(word, stranger) < WordVectors.likelyPartners)
    }

    @Test(arguments: ["the", "sea", "skipper", "u.s", "oil-rich", "unputdownable", "café"])
    func vectorsHaveLengthOne(word: String) throws {
        let vector = try #require(words.vector(of: word))
        let square = vector.components.reduce(0) { $0 + $1 * $1 }
        #expect(abs(square - 1) < 0.0001)
        #expect(abs(WordVectors.cosine(vector, vector) - 1) < 0.0001)
        #expect(vector.components.count == words.dimension)
    }

    @Test func wordsOutsideTheTableArePutTogether() throws {
        #expect(words.table.entry(of: Array("earthquakelike".utf8)[...]) == nil)
        #expect(try cosine("earthquakelike", "earthquake") > cosine("earthquakelike", "senator"))
        #expect(try cosine("police-led", "police") > cosine("police-led", "vegetable"))
        #expect(try cosine("oil-rich", "rich-oil") > 0.99)
    }

    @Test func accentsMakeNoDifference() throws {
        #expect(words.vector(of: "café") == words.vector(of: "cafe"))
        #expect(words.vector(of: "cafe\u{301}") == words.vector(of: "cafe"))
    }

    @Test(arguments: ["", " ", "2024", "…", "-", "日本", "🚢", "\u{200F}", "\u{0}\u{7}", "##", "\r\n", "ø\u{301}9"])
    func whatIsNoWordHasNoVector(text: String) {
        #expect(words.vector(of: text) == nil)
    }

    @Test func endlessWordsHaveNoVector() {
        #expect(words.vector(of: String(repeating: "a", count: 100)) != nil)
        #expect(words.vector(of: String(repeating: "a", count: 101)) == nil)
        #expect(words.vector(of: String(repeating: "a", count: 1_000_000)) == nil)
        #expect(words.vector(of: String(repeating: "é", count: 500_000)) == nil)
    }

    @Test func frequentWordsWeighLess() throws {
        let the = try #require(words.vector(of: "the"))
        let government = try #require(words.vector(of: "government"))
        let skipper = try #require(words.vector(of: "skipper"))
        #expect(0 < the.weight && the.weight < 0.01)
        #expect(the.weight < government.weight && government.weight < skipper.weight)
        #expect(skipper.weight <= 1)
    }

    @Test func meansLeanToTheWordsThatTell() throws {
        let phrase = try words.mean(
            of: ["the", "sinking", "of", "the", "ship"].map { try #require(words.vector(of: $0)) })
        let vector = try #require(phrase)
        let ship = try #require(words.vector(of: "ship"))
        let the = try #require(words.vector(of: "the"))
        #expect(WordVectors.cosine(vector, ship) > WordVectors.cosine(vector, the))
        #expect(words.mean(of: []) == nil)
    }

    @Test func theSameWordGivesTheSameVectorOnEveryThread() async {
        let expected = ["ship", "oil-rich", "unputdownable"].map { words.vector(of: $0) }
        await withTaskGroup(of: [WordVector?].self) { group in
            for _ in 0..<16 {
                group.addTask { ["ship", "oil-rich", "unputdownable"].map { WordVectors.english.vector(of: $0) } }
            }
            for await vectors in group { #expect(vectors == expected) }
        }
    }
}
