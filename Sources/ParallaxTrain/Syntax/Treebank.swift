import Foundation
import Linguistics

/// A word of a treebank: what the learner needs of a line of CoNLL-U.
struct TreebankWord {
    var form: String
    var part: String
    /// The features that ``WordFeatures`` knows.
    var features: String
    /// From 0; -1 for the root.
    var head: Int
    /// Without its subtype.
    var relation: String
    /// With its subtype.
    var fullRelation: String
    var miscellaneous: String
}

/// A file of sentences in CoNLL-U, <https://universaldependencies.org/format.html>.
struct Treebank {
    var sentences: [[TreebankWord]] = []

    /// - Throws: if the file cannot be read or is not UTF-8.
    init(contentsOf path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var words: [TreebankWord] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                if !words.isEmpty { sentences.append(words) }
                words = []
                continue
            }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 10, line.utf8.first != UInt8(ascii: "#"), Int(columns[0]) != nil,
                let head = Int(columns[6])
            else { continue }
            words.append(
                TreebankWord(
                    form: String(columns[1]), part: String(columns[3]),
                    features: WordFeatures(String(columns[5])).text, head: head - 1,
                    relation: String(columns[7].prefix { $0 != ":" }), fullRelation: String(columns[7]),
                    miscellaneous: String(columns[9])))
        }
        if !words.isEmpty { sentences.append(words) }
    }
}
