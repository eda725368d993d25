import Testing

@testable import Inference

@Suite("Pieces of words")
struct PieceTokenizerTests {
    private let tokenizer: PieceTokenizer

    init() throws { tokenizer = PieceTokenizer(vocabulary: try PieceVocabulary(ModelFile(.englishRelation))) }

    private func texts(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokenizer.pieces(of: text).map { String(decoding: bytes[$0.span], as: UTF8.self) }
    }

    @Test(
        "words are cut at their longest known beginnings, marks stand alone",
        arguments: [
            ("The fire.", ["The", "fire", "."]), ("“No,” he said", ["“", "No", ",", "”", "he", "said"]),
            ("U.S. $4.2bn", ["U", ".", "S", ".", "$", "4", ".", "2", "bn"]), ("a\tb\nc d", ["a", "b", "c", "d"]),
            ("", []), (" \n", []),
        ])
    func pieces(_ text: String, _ expected: [String]) { #expect(texts(text) == expected) }

    @Test("upper case and accents make no difference, and spans count the text's own bytes")
    func folding() {
        let plain = tokenizer.pieces(of: "cafe zurich")
        let accented = tokenizer.pieces(of: "Café ZÜRICH")
        #expect(plain.map(\.number) == accented.map(\.number))
        #expect(accented.last?.span.upperBound == "Café ZÜRICH".utf8.count)
    }

    @Test("a word goes on with pieces marked as such")
    func continuation() {
        let whole = tokenizer.pieces(of: "fire")
        let parts = tokenizer.pieces(of: "fireqx")
        #expect(parts.count > 1)
        #expect(parts.first?.number == whole.first?.number)
        #expect(texts("fireqx").joined() == "fireqx")
    }

    @Test("what has no piece is one unknown piece", arguments: ["東", "Москва", String(repeating: "x", count: 101)])
    func unknown(_ word: String) {
        let pieces = tokenizer.pieces(of: word)
        #expect(pieces.map(\.number) == [tokenizer.vocabulary.unknown])
        #expect(pieces.first?.span == 0..<word.utf8.count)
    }
}
