import Foundation
import Linguistics

/// Writes the words of plain text files as CoNLL-U without annotation, for a larger model to fill in.
struct WordSkeleton {
    let path: String

    func write() throws {
        let document = Document(try String(contentsOfFile: path, encoding: .utf8))
        var lines = ""
        for (sentence, words) in zip(document.sentences, WordSplitter().words(of: document)) {
            lines += "# text = " + document.text(at: sentence.span).replacing("\n", with: " ") + "\n"
            for (index, word) in words.enumerated() {
                lines += "\(index + 1)\t\(document.text(at: word.span))\t_\t_\t_\t_\t_\t_\t_\t_\n"
            }
            lines += "\n"
        }
        print(lines, terminator: "")
    }
}
