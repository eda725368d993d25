import Testing

@testable import Inference

@Suite("The relation network")
struct RelationNetworkTests {
    private struct Row: Decodable {
        var a: String
        var b: String
        var relation: [Double]
        var related: Double
        var unsupported: [Double]
    }

    private static func rows(_ name: String = "relation") throws -> [Row] { try ReferenceFile.rows(name) }

    @Test("Agrees with the framework it was trained in, to a thousandth", arguments: ["relation", "claims"])
    func agreesWithReference(name: String) throws {
        let rows = try Self.rows(name)
        #expect(rows.count >= 10)
        let network =
            name == "claims" ? try RelationNetwork(.englishClaims, pieces: .englishRelation) : .english
        let readings = network.read(rows.map { ($0.a, $0.b) })
        for (row, reading) in zip(rows, readings) {
            let got = [reading.entailment, reading.neutral, reading.contradiction, reading.related]
            for (expected, found) in zip(row.relation + [row.related], got) {
                #expect(abs(expected - found) < 0.001, "\(row.b)")
            }
            #expect(reading.unsupported.count == row.unsupported.count, "\(row.b)")
            for (expected, found) in zip(row.unsupported, reading.unsupported) {
                #expect(abs(expected - found.probability) < 0.001, "\(row.b)")
            }
        }
    }

    @Test("What the claims' network multiplies is rounded to 8 bits: that changes little")
    func roundedToEight() throws {
        let pairs = try Self.rows("claims").map { ($0.a, $0.b) }
        let (fine, rough) = (
            try RelationNetwork(.englishClaims, pieces: .englishRelation).read(pairs),
            RelationNetwork.ofClaims.read(pairs)
        )
        for (one, other) in zip(fine, rough) {
            #expect(abs(one.related - other.related) < 0.05 && abs(one.entailment - other.entailment) < 0.05)
            #expect(abs(one.contradiction - other.contradiction) < 0.05)
        }
    }

    @Test("A pair reads the same by itself and among others")
    func batchesDoNotMatter() throws {
        let rows = try Self.rows()
        let together = RelationNetwork.english.read(rows.map { ($0.a, $0.b) })
        for (row, reading) in zip(rows, together) {
            let alone = RelationNetwork.english.read([(row.a, row.b)])[0]
            #expect(abs(alone.entailment - reading.entailment) < 0.0001)
        }
        #expect(RelationNetwork.english.read([]).isEmpty)
    }

    @Test("Unsupported pieces stand where their letters are, accents and all")
    func spansOfPieces() {
        let text = "Café—“re-opened”."
        let reading = RelationNetwork.english.read([("The café closed.", text)])[0]
        let bytes = Array(text.utf8)
        #expect(reading.unsupported.allSatisfy { $0.span.upperBound <= bytes.count && !$0.span.isEmpty })
        #expect(String(decoding: bytes[reading.unsupported[0].span], as: UTF8.self) == "Café")
    }

    @Test("Long, empty and odd texts are read", arguments: [("", 1), (" ", 1), ("a", 100_000), ("\u{0}\u{FFFD}東", 9)])
    func hostileTexts(part: String, count: Int) {
        let text = String(repeating: part, count: count)
        let long = String(repeating: "One thing and another. ", count: 2_000)
        for pair in [(text, "A claim."), ("A source.", text), (long, text), (text, long)] {
            let reading = RelationNetwork.english.read([pair])[0]
            #expect(abs(reading.entailment + reading.neutral + reading.contradiction - 1) < 1e-9)
        }
    }
}
