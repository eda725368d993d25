import Foundation
import Linguistics
import NewsModel

/// The sentences of `Fixtures/Language/syntax.conllu`, annotated by hand.
enum SyntaxSample {
    static func sentences() throws -> [ConlluSentence] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = package.appendingPathComponent("Fixtures/Language/syntax.conllu")
        return try ConlluReader().sentences(in: String(contentsOf: file, encoding: .utf8))
    }
}
