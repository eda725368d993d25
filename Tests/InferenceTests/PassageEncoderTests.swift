import Foundation
import Testing

@testable import Inference

@Suite("The passage encoder")
struct PassageEncoderTests {
    private struct Reference: Decodable {
        struct Passage: Decodable {
            var text: String
            /// In code points.
            var stretches: [[Int]]

            var inBytes: PassageEncoder.Passage {
                let scalars = Array(text.unicodeScalars)
                func bytes(_ count: Int) -> Int { scalars.prefix(count).reduce(0) { $0 + UTF8.width($1) } }
                return .init(text, stretches: stretches.map { bytes($0[0])..<bytes($0[1]) })
            }
        }
        var passages: [Passage]
        /// Of every stretch of the first passage beside every one of the second.
        var logOdds: [[Double]]
    }

    private static func passage(_ text: String, _ stretches: String...) -> PassageEncoder.Passage {
        .init(
            text,
            stretches: stretches.map { stretch in
                guard let range = text.range(of: stretch) else { return 0..<0 }
                return text.utf8.distance(
                    from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
                        from: text.startIndex, to: range.upperBound)
            })
    }

    private func logOdds(
        _ first: PassageEncoder.Passage, _ second: PassageEncoder.Passage, by encoder: PassageEncoder = .english
    ) throws -> [[Double]] {
        let read = encoder.read([first, second])
        return try read[0].map { left in
            try read[1].map { encoder.logOdds(try #require(left), try #require($0)) }
        }
    }

    @Test(
        "Agrees with the framework it comes from, to a hundredth of log-odds that run from -8 to 4; what is rounded to 8 bits to a half",
        arguments: [(Rounding.sixteen, 0.01), (.eight, 0.5)])
    func agreesWithReference(rounding: Rounding, bound: Double) throws {
        let encoder = try PassageEncoder(.englishPassage, pieces: .englishRelation, rounding: rounding)
        for reference in try ReferenceFile.rows("passage") as [Reference] {
            let passages = reference.passages.map(\.inBytes)
            let own = try logOdds(passages[0], passages[1], by: encoder)
            #expect(own.count == reference.logOdds.count && own.count >= 8)
            for (row, expected) in zip(own, reference.logOdds) {
                let furthest = zip(row, expected).map { abs($0 - $1) }.max() ?? 1
                #expect(row.count == expected.count && furthest < bound, "\(furthest)")
            }
        }
    }

    @Test("What means the same is likelier than what does not, though no word is shared")
    func meaning() throws {
        let odds = try logOdds(
            Self.passage("The skipper was detained.", "The skipper was detained"),
            Self.passage(
                "Police arrested a captain. Shares rose in early trading.", "Police arrested a captain",
                "Shares rose in early trading"))
        #expect(odds[0][0] > odds[0][1] + 2)
    }

    @Test("A pronoun means what stands before it")
    func context() throws {
        let other = Self.passage("The union leader resigned on Friday.", "The union leader resigned")
        let alike = try logOdds(
            Self.passage("The head of the union spoke to reporters. She stepped down on Friday.", "She stepped down"),
            other)
        let unlike = try logOdds(
            Self.passage("The horse won the first race. She stepped down on Friday.", "She stepped down"), other)
        #expect(alike[0][0] > unlike[0][0])
    }

    @Test("A passage reads the same by itself and among others, and which of two comes first tells nothing to speak of")
    func batchesDoNotMatter() throws {
        let passages = [
            Self.passage("A bridge fell into the river.", "A bridge fell"),
            Self.passage(
                "Two people were hurt when the old crossing collapsed near the town, police said.",
                "the old crossing collapsed"),
        ]
        let together = PassageEncoder.english.read(passages)
        let alone = passages.map { PassageEncoder.english.read([$0])[0] }
        let (a, b) = (try #require(together[0][0]), try #require(together[1][0]))
        let (c, d) = (try #require(alone[0][0]), try #require(alone[1][0]))
        #expect(PassageEncoder.english.logOdds(a, b) == PassageEncoder.english.logOdds(c, d))
        #expect(PassageEncoder.english.read([]).isEmpty)
    }

    @Test("Of long and odd texts a stretch beyond what is read, or without a word, says nothing")
    func hostileTexts() {
        let long = String(repeating: "a ", count: 100_000)
        let read = PassageEncoder.english.read([
            .init(long, stretches: [0..<10, 150_000..<150_010, 4..<4]), .init("", stretches: [0..<0]),
            .init("\u{0}\u{FFFD}東", stretches: [0..<7]),
        ])
        #expect(read[0][0] != nil && read[0][1] == nil && read[0][2] == nil)
        #expect(read[1][0] == nil)
        #expect(read[2].count == 1)
    }
}
