import Testing

@testable import Inference

@Suite("The sentence encoder")
struct SentenceEncoderTests {
    private struct Row: Decodable {
        var text: String
        var vector: [Float]
    }

    private static func rows() throws -> [Row] { try ReferenceFile.rows("sentence") }

    @Test("Agrees with the framework it comes from, to a thousandth")
    func agreesWithReference() throws {
        let rows = try Self.rows()
        #expect(rows.count >= 15)
        let vectors = SentenceEncoder.english.vectors(of: rows.map(\.text))
        for (row, vector) in zip(rows, vectors) {
            #expect(row.vector.count == vector.numbers.count)
            let furthest = zip(row.vector, vector.numbers).map { abs($0 - $1) }.max() ?? 1
            #expect(furthest < 0.001, "\(row.text)")
        }
    }

    @Test("A text reads the same by itself and among others, and every vector is of length 1")
    func batchesDoNotMatter() throws {
        let texts = try Self.rows().map(\.text)
        let together = SentenceEncoder.english.vectors(of: texts)
        for (text, vector) in zip(texts, together) {
            #expect(SentenceEncoder.english.vectors(of: [text])[0].cosine(to: vector) > 0.9999)
            #expect(abs(vector.cosine(to: vector) - 1) < 0.0001)
        }
        #expect(SentenceEncoder.english.vectors(of: []).isEmpty)
    }

    @Test("What means the same is near, though no word is shared")
    func meaning() {
        let vectors = SentenceEncoder.english.vectors(of: [
            "The skipper was detained.", "Police arrested a captain.", "Shares rose in early trading.",
        ])
        #expect(vectors[0].cosine(to: vectors[1]) > 0.4)
        #expect(vectors[0].cosine(to: vectors[2]) < 0.1)
    }

    @Test("Long, empty and odd texts have a vector", arguments: [("", 1), ("a ", 100_000), ("\u{0}\u{FFFD}東", 9)])
    func hostileTexts(part: String, count: Int) {
        let vector = SentenceEncoder.english.vectors(of: [String(repeating: part, count: count)])[0]
        #expect(abs(vector.cosine(to: vector) - 1) < 0.0001)
    }
}
