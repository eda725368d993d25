import Testing

@testable import ParallaxCommandLine

@Suite struct LineReaderTests {
    private func lines(_ text: String, pieceSize: Int, limit: Int = 5) throws -> [String] {
        var reader = LineReader(PiecewiseSource(text.utf8, pieceSize: pieceSize), limit: limit)
        var lines: [String] = []
        while let line = try reader.next() {
            switch line {
            case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
            case .tooLong: lines.append("too long")
            }
        }
        return lines
    }

    @Test(arguments: [1, 2, 3, 5, 7, 100])
    func cutsLinesWhateverThePieces(pieceSize: Int) throws {
        #expect(try lines("", pieceSize: pieceSize) == [])
        #expect(try lines("\n", pieceSize: pieceSize) == [""])
        #expect(try lines("a", pieceSize: pieceSize) == ["a"])
        #expect(try lines("a\n", pieceSize: pieceSize) == ["a"])
        #expect(try lines("a\n\nb\r\nlast", pieceSize: pieceSize) == ["a", "", "b\r", "last"])
    }

    @Test(arguments: [1, 2, 3, 5, 7, 100])
    func goesOnAfterALineThatIsTooLong(pieceSize: Int) throws {
        #expect(try lines("12345\n123456\nab\n", pieceSize: pieceSize) == ["12345", "too long", "ab"])
        #expect(try lines("1234567890123", pieceSize: pieceSize) == ["too long"])
    }

    @Test func readsNoFurtherThanTheLineNeeds() throws {
        let source = PiecewiseSource("ab\ncd\n".utf8, pieceSize: 3)
        var reader = LineReader(source, limit: 5)
        #expect(try reader.next() == .bytes(Array("ab".utf8)))
        #expect(source.reads == 1)
    }
}
