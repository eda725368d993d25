import Foundation
import Linguistics

/// The sentences of a file in CoNLL-U, word by word.
struct Treebank {
    let sentences: [[ConlluWord]]

    /// - Throws: if the file cannot be read, is not UTF-8, or has a line that is no CoNLL-U.
    init(contentsOf path: String) throws {
        sentences = try ConlluReader().sentences(in: String(contentsOfFile: path, encoding: .utf8)).map(\.words)
    }
}

extension ConlluWord {
    /// The value of a field of the last column, "A=1|B=2".
    func field(_ name: String) -> String? {
        misc.split(separator: "|").first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
}
