/// Reads treebanks in CoNLL-U.
///
/// ```swift
/// let sentences = try ConlluReader().sentences(in: text)
/// sentences[0].words.map(\.form)  // ["She", "does", "n't", "know", "."]
/// ```
package struct ConlluReader: Sendable {
    package init() {}

    /// The sentences of a file's text, in order.
    ///
    /// - Throws: ``ConlluError`` for the first line that cannot be read, or whose head is not in its sentence.
    /// - Complexity: O(*n*) in the length of the text.
    package func sentences(in text: String) throws(ConlluError) -> [ConlluSentence] {
        var sentences: [ConlluSentence] = []
        var builder = ConlluSentenceBuilder()
        var number = 0
        // Swift takes a carriage return and a line feed for one character.
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            number += 1
            if line.isEmpty {
                if let sentence = try builder.finish() { sentences.append(sentence) }
            } else {
                try builder.add(line, number: number)
            }
        }
        if let sentence = try builder.finish() { sentences.append(sentence) }
        return sentences
    }
}

/// A sentence under way.
private struct ConlluSentenceBuilder {
    private var sentence = ConlluSentence()
    private var isEmpty = true

    mutating func add(_ line: Substring, number: Int) throws(ConlluError) {
        isEmpty = false
        if line.hasPrefix("#") {
            addComment(line.dropFirst().drop { $0 == " " })
            return
        }
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10 else {
            throw ConlluError(line: number, problem: "There are \(columns.count) columns instead of ten.")
        }
        if columns[0].contains(".") { return }
        if columns[0].contains("-") {
            try addContraction(columns, number)
        } else {
            try addWord(columns, number)
        }
    }

    /// The sentence, if there is one, once all of its lines are read.
    mutating func finish() throws(ConlluError) -> ConlluSentence? {
        guard !isEmpty else { return nil }
        let finished = sentence
        self = ConlluSentenceBuilder()
        for word in finished.words where word.head >= finished.words.count {
            throw ConlluError(line: word.line, problem: "The head \(word.head + 1) is not in the sentence.")
        }
        for contraction in finished.contractions where contraction.words.upperBound > finished.words.count {
            throw ConlluError(
                line: finished.words.last?.line ?? 0, problem: "\"\(contraction.form)\" lacks some of its words.")
        }
        return finished.words.isEmpty ? nil : finished
    }

    private mutating func addComment(_ comment: Substring) {
        if let text = Self.value(of: "text", in: comment) {
            sentence.text = String(text)
        } else if comment.hasPrefix("newdoc") {
            sentence.startsDocument = true
        } else if comment.hasPrefix("newpar") {
            sentence.startsParagraph = true
        } else {
            sentence.comments.append(String(comment))
        }
    }

    private static func value(of name: String, in comment: Substring) -> Substring? {
        guard comment.hasPrefix(name) else { return nil }
        let rest = comment.dropFirst(name.count).drop { $0 == " " }
        return rest.first == "=" ? rest.dropFirst().drop { $0 == " " } : nil
    }

    private mutating func addContraction(_ columns: [Substring], _ number: Int) throws(ConlluError) {
        let ends = columns[0].split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] == sentence.words.count + 1, ends[1] > ends[0] else {
            throw ConlluError(line: number, problem: "The range \(columns[0]) does not follow.")
        }
        sentence.contractions.append(
            ConlluContraction(
                form: String(columns[1]), words: ends[0] - 1..<ends[1], misc: Self.content(columns[9])))
    }

    private mutating func addWord(_ columns: [Substring], _ number: Int) throws(ConlluError) {
        guard Int(columns[0]) == sentence.words.count + 1 else {
            throw ConlluError(line: number, problem: "The number \(columns[0]) does not follow.")
        }
        guard let pos = PartOfSpeech(rawValue: String(columns[3])) else {
            throw ConlluError(line: number, problem: "\(columns[3]) is no word class.")
        }
        guard let head = Int(columns[6]), head >= 0 else {
            throw ConlluError(line: number, problem: "\(columns[6]) is no head.")
        }
        guard let relation = DependencyRelation(rawValue: String(columns[7].prefix { $0 != ":" })) else {
            throw ConlluError(line: number, problem: "\(columns[7]) is no relation.")
        }
        sentence.words.append(
            ConlluWord(
                form: String(columns[1]), lemma: String(columns[2]), pos: pos,
                features: WordFeatures(String(columns[5])), head: head - 1, relation: relation,
                subtype: String(columns[7].drop { $0 != ":" }.dropFirst()),
                misc: Self.content(columns[9]), line: number))
    }

    private static func content(_ column: Substring) -> String { column == "_" ? "" : String(column) }
}
