public import Linguistics
import NewsModel

/// Trees written by hand, for tests that must not stand on a parser's opinion.
///
/// One word a line, as in CoNLL-U but without the columns that nothing reads, and separated by spaces:
///
///     1 Rebels rebel NOUN Number=Plur 2 nsubj
///     2 fled flee VERB Tense=Past|VerbForm=Fin 0 root
///
/// id, form, lemma, class, features, the head's id, relation.
public enum Trees {
    /// Reads the tree of one sentence.
    ///
    /// - Parameters:
    ///   - notation: the lines; those that begin with `#` say nothing.
    ///   - text: holds the forms in their order.
    ///   - offset: where in the text, in bytes, the sentence begins.
    public static func read(_ notation: Substring, in text: String, from offset: Int = 0) -> ParsedSentence {
        let document = Document(text)
        let bytes = Array(text.utf8)
        var place = offset
        let lines = notation.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("#") }
        return ParsedSentence(
            words: lines.map { line in
                let fields = line.split(separator: " ").map(String.init)
                precondition(fields.count == 7, "A word of a tree has seven fields: \(line)")
                guard let pos = PartOfSpeech(rawValue: fields[3]), let head = Int(fields[5]),
                    let relation = DependencyRelation(rawValue: fields[6])
                else { preconditionFailure("A word of a tree has a class, a head and a relation: \(line)") }
                let span = find(Array(fields[1].utf8), in: bytes, from: place)
                place = span.upperBound
                return SyntacticWord(
                    span: span, token: document.token(at: span.lowerBound), lemma: fields[2], pos: pos,
                    features: WordFeatures(fields[4]), head: head - 1, relation: relation)
            })
    }

    private static func find(_ form: [UInt8], in bytes: [UInt8], from start: Int) -> SourceSpan {
        var place = start
        while place + form.count <= bytes.count {
            if bytes[place..<(place + form.count)].elementsEqual(form) { return SourceSpan(place, place + form.count) }
            place += 1
        }
        preconditionFailure("The text must hold the words of its tree.")
    }
}

extension Document {
    /// The last token that begins at or before a byte.
    fileprivate func token(at offset: Int) -> Int {
        max(0, (tokens.firstIndex { $0.span.lowerBound > offset } ?? tokens.count) - 1)
    }
}

/// The project's own sentences with their trees.
public enum Treebank {
    private static let notations: [String: Substring] = {
        var result: [String: Substring] = [:]
        for list in [acts, reports] {
            for block in blocks(of: list) {
                guard let line = block.split(separator: "\n").first, line.hasPrefix(mark) else {
                    preconditionFailure("A tree begins with its text.")
                }
                result[String(line.dropFirst(mark.count))] = block
            }
        }
        return result
    }()

    private static let mark = "# text = "

    private static func blocks(of list: String) -> [Substring] {
        var blocks: [Substring] = []
        var rest = Substring(list)
        while let gap = rest.firstRange(of: "\n\n") {
            blocks.append(rest[..<gap.lowerBound])
            rest = rest[gap.upperBound...]
        }
        return blocks + [rest]
    }

    /// The tree of a sentence of the treebank that stands at an offset of a text.
    public static func tree(of sentence: String, in text: String, from offset: Int = 0) -> ParsedSentence {
        guard let notation = notations[sentence] else {
            preconditionFailure("The treebank has no tree of: \(sentence)")
        }
        return Trees.read(notation, in: text, from: offset)
    }

    /// The trees of a text of which every sentence is in the treebank.
    public static func trees(of document: Document) -> [ParsedSentence] {
        document.sentences.map { sentence in
            tree(of: document.text(at: sentence.span), in: document.text, from: sentence.span.lowerBound)
        }
    }
}
