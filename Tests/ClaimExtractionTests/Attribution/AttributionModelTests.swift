import Testing

@testable import ClaimExtraction

@Suite struct AttributionModelTests {
    /// A model of three tables of one place each, all empty.
    private let empty: [UInt8] =
        AttributionModel.mark + [1, 0, 0, 0] + [1, 0, 0, 0] + [1, 0, 0, 0] + [1, 0, 0, 0]
        + [UInt8](repeating: 0, count: 40) + [UInt8](repeating: 0, count: 4 + 3 + 3)

    @Test func anEmptyModelFindsNothing() throws {
        let model = try AttributionModel(copying: empty)
        #expect(model.tables.cues.place(of: 7) == nil)
        #expect(model.transitions.count == 9)
    }

    @Test func aFileCutShortIsRefused() {
        #expect(throws: AttributionModelError.tooShort(bytes: 20)) {
            try AttributionModel(copying: Array(empty.prefix(20)))
        }
        #expect(throws: AttributionModelError.wrongLength(expected: 74, found: 73)) {
            try AttributionModel(copying: empty.dropLast())
        }
        #expect(throws: AttributionModelError.wrongLength(expected: 74, found: 75)) {
            try AttributionModel(copying: empty + [0])
        }
    }

    @Test func anotherFileIsRefused() {
        #expect(throws: AttributionModelError.wrongMark) { try AttributionModel(copying: changed(0, to: 0)) }
        #expect(throws: AttributionModelError.unknownVersion(9)) { try AttributionModel(copying: changed(8, to: 9)) }
        #expect(throws: AttributionModelError.emptyTable) { try AttributionModel(copying: changed(12, to: 0)) }
    }

    @Test func aTableOfHugeSizeIsRefused() {
        var bytes = empty
        for index in 12..<24 { bytes[index] = 0xFF }
        #expect(throws: AttributionModelError.self) { try AttributionModel(copying: bytes) }
    }

    @Test func aTableFullOfOtherKeysEnds() throws {
        var bytes = empty
        bytes[64] = 1
        let table = try AttributionModel(copying: bytes).tables.cues
        #expect((0..<200).allSatisfy { table.place(of: $0) == nil || table.place(of: $0) == 0 })
    }

    @Test func theEmbeddedModelIsWhole() {
        #expect(AttributionModel.english.tables.cues.count > 1_000)
    }

    private func changed(_ index: Int, to byte: UInt8) -> [UInt8] {
        var bytes = empty
        bytes[index] = byte
        return bytes
    }
}
