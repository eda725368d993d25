import Inference
import Linguistics
import NewsModel

/// Turns treebanks into numbers, and holds what the numbers stand for.
struct TreebankEncoder {
    /// Labels in alphabetical order; "O" first among names.
    private(set) var parts: [String]
    private(set) var features: [String]
    private(set) var relations: [String]
    let names: [String]
    /// Hashes of the known words, ascending.
    private(set) var knownWords: [UInt32]
    /// Static vectors by row, and the row of a word.
    private(set) var vectors: [Float] = []
    private var vectorRows: [String: Int32] = [:]
    let staticVectors = WordVectors.english

    /// - Parameters:
    ///   - rarest: Words seen less often than this have no embedding of their own.
    ///   - known: The words of a model that is trained further, which keeps its own.
    init(_ treebanks: [Treebank], rarest: Int, known: [UInt32]? = nil) {
        let words = treebanks.lazy.flatMap(\.sentences).flatMap(\.self)
        parts = Set(words.map(\.pos.rawValue)).sorted()
        features = Set(words.map(\.features.text)).sorted()
        relations = Set(words.map(\.relation.rawValue)).sorted()
        names = ["O"] + ["person", "organization", "place", "other"].flatMap { ["B-" + $0, "I-" + $0] }
        var frequencies: [UInt32: Int] = [:]
        for word in words { frequencies[Self.lexicalFeatures(word.form, isFirst: false).word, default: 0] += 1 }
        knownWords = known ?? frequencies.filter { $0.value >= rarest }.keys.sorted()
    }

    private static func lexicalFeatures(_ form: String, isFirst: Bool) -> LexicalFeatures {
        LexicalFeatures(form: form.utf8, lower: LexicalWord.folded(form), isFirst: isFirst)
    }

    /// - Returns: `nil` for a sentence that is too long to learn from, or has a label that is not known.
    mutating func encode(_ words: [ConlluWord], readsEntities: Bool) -> TrainingSentence? {
        guard words.count <= SyntaxNetwork.longestSentence else { return nil }
        var result = TrainingSentence()
        for (index, word) in words.enumerated() {
            let lexical = Self.lexicalFeatures(word.form, isFirst: index == 0)
            result.words.append(row(of: lexical.word))
            result.affixes += lexical.rows.map { Int32($0) }
            result.vectors.append(vectorRow(LexicalWord.folded(word.form)))
            guard let part = parts.firstIndex(of: word.pos.rawValue),
                let feature = features.firstIndex(of: word.features.text),
                let relation = relations.firstIndex(of: word.relation.rawValue)
            else { return nil }
            result.parts.append(Int32(part))
            result.features.append(Int32(feature))
            result.heads.append(Int32(word.head))
            result.relations.append(Int32(relation))
        }
        let layer = NameLayer(words)
        if let tags = layer.tags() ?? (readsEntities ? layer.tagsOfEntities() : nil) {
            result.names = tags.map { Int32(names.firstIndex(of: $0) ?? 0) }
        }
        return result
    }

    /// The row of a known word; -1 for another.
    private func row(of word: UInt32) -> Int32 {
        let place = knownWords.partitioningIndex { $0 >= word }
        return place < knownWords.count && knownWords[place] == word ? Int32(place) : -1
    }

    private mutating func vectorRow(_ lower: String) -> Int32 {
        if let known = vectorRows[lower] { return known }
        guard let vector = staticVectors.vector(of: lower) else {
            vectorRows[lower] = -1
            return -1
        }
        let row = Int32(vectors.count / staticVectors.dimension)
        vectors += vector.components
        vectorRows[lower] = row
        return row
    }

    var vectorMatrix: Matrix {
        Matrix(rows: vectors.count / staticVectors.dimension, columns: staticVectors.dimension, numbers: vectors)
    }
}
