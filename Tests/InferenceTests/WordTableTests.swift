import CModels
import Testing

@testable import Inference

@Suite struct WordTableTests {
    /// A table of two entries and two dimensions: "sea" (3, 4) with weight 0.5, "ship" (-5, 12) with weight 1.
    static let small: [UInt8] =
        Array("PLXWORDS".utf8) + numbers([1, 2, 2, 7]) + numbers([0, 3, 7])
        + numbers([Float(0.5).bitPattern, Float(1).bitPattern]) + [3, 4, 251, 12] + Array("seaship".utf8)

    static func numbers(_ values: [UInt32]) -> [UInt8] {
        values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    }

    static func small(with byte: UInt8, at offset: Int) -> [UInt8] {
        var bytes = small
        bytes[offset] = byte
        return bytes
    }

    @Test func readsEntries() throws {
        let table = try WordTable(bytes: Self.small)
        #expect(table.count == 2)
        #expect(table.dimension == 2)
        #expect(table.entry(of: Array("ship".utf8)[...]) == 1)
        #expect(table.row(1) == [-5, 12])
        #expect(table.weight(0) == 0.5)
        #expect(table.name(0) == Array("sea".utf8))
        for missing in ["", "se", "seas", "shi", "ships", "a", "z"] {
            #expect(table.entry(of: Array(missing.utf8)[...]) == nil)
        }
    }

    @Test func vectorsOfASmallTable() throws {
        let words = try WordVectors(bytes: Self.small)
        let sea = try #require(words.vector(of: "sea"))
        let ship = try #require(words.vector(of: "ship"))
        #expect(sea.components == [0.6, 0.8])
        #expect(abs(WordVectors.cosine(sea, ship) - 33.0 / 65) < 0.00001)
    }

    @Test func everyTruncatedCopyIsRefused() {
        for length in 0..<Self.small.count {
            #expect(throws: WordTableError.self) { try WordTable(bytes: Array(Self.small.prefix(length))) }
        }
        #expect(throws: WordTableError.self) { try WordTable(bytes: Self.small + [0]) }
    }

    @Test func damageIsNamed() {
        #expect(throws: WordTableError.wrongMagic) { try WordTable(bytes: Self.small(with: 0, at: 0)) }
        #expect(throws: WordTableError.unknownVersion(2)) { try WordTable(bytes: Self.small(with: 2, at: 8)) }
        #expect(throws: WordTableError.brokenNames(entry: 0)) { try WordTable(bytes: Self.small(with: 1, at: 24)) }
        #expect(throws: WordTableError.brokenNames(entry: 1)) { try WordTable(bytes: Self.small(with: 9, at: 28)) }
        #expect(throws: WordTableError.brokenNames(entry: 2)) { try WordTable(bytes: Self.small(with: 6, at: 32)) }
        #expect(throws: WordTableError.self) { try WordTable(bytes: Self.small(with: 255, at: 19)) }
        #expect(WordTableError.wrongMagic.description.contains("words.bin"))
    }

    @Test func theProgramsOwnTableIsWhole() throws {
        let table = try WordTable()
        #expect(table.count > 40_000)
        #expect(table.dimension == 96)
        let bytes = UnsafeRawBufferPointer(start: parallax_words(), count: parallax_words_length())
        #expect(bytes.count < 5_000_000)
        #expect(throws: WordTableError.self) { try WordTable(bytes: Array(bytes.dropLast())) }
    }

    @Test func theProgramsOwnNamesAreSorted() throws {
        let table = try WordTable()
        let names = (0..<table.count).map { table.name($0) }
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        for entry in stride(from: 0, to: table.count, by: 97) { #expect(table.entry(of: names[entry][...]) == entry) }
        #expect((0..<table.count).allSatisfy { table.weight($0) > 0 && table.weight($0) <= 1 })
    }
}
