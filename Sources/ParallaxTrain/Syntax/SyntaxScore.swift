import Foundation
import Linguistics
import NewsModel

/// Shares of words that a network judges right, their bounds given.
struct SyntaxScore {
    private var words = 0
    private var parts = 0
    private var features = 0
    private var heads = 0
    private var labelled = 0

    init(_ network: SyntaxNetwork, _ treebank: Treebank) {
        for sentence in treebank.sentences where sentence.count <= SyntaxNetwork.longestSentence {
            let input = sentence.enumerated().map { index, word in
                LexicalWord(form: word.form.utf8, lower: LexicalWord.folded(word.form), isFirst: index == 0)
            }
            let reading = network.analyze(input, sentences: [0..<sentence.count])[0]
            for (index, word) in sentence.enumerated() {
                words += 1
                if reading.parts[index] == word.pos { parts += 1 }
                if reading.features[index] == word.features { features += 1 }
                guard reading.heads[index] == word.head else { continue }
                heads += 1
                if reading.relations[index] == word.relation { labelled += 1 }
            }
        }
    }

    var text: String {
        [("UPOS", parts), ("features", features), ("UAS", heads), ("LAS", labelled)]
            .map { String(format: "\($0.0) %.4f", Double($0.1) / Double(max(1, words))) }.joined(separator: " ")
    }
}
