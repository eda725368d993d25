/// Tells what a sentence is about, as a direction: sentences of like meaning point the same way, whatever their words.
///
/// The means of the states that the first layers of all-MiniLM-L6-v2 (Reimers & Gurevych, EMNLP 2019, arXiv:1908.10084)
/// give a sentence's pieces, brought by a matrix to what all its layers say. `MODELS.md` in CModels tells how it was made and
/// what it was measured on.
///
/// ```swift
/// let vectors = SentenceEncoder.english.vectors(of: ["Up to 900 jobs could go.", "600 posts may be cut."])
/// vectors[0].cosine(to: vectors[1])  // well above that of two sentences about different things
/// ```
package struct SentenceEncoder: Sendable {
    private let encoder: TransformerEncoder
    private let tokenizer: PieceTokenizer
    private let mean: ProjectionLayer

    /// - Parameter pieces: the file with the pieces and their embeddings.
    /// - Throws: ``ModelFileError`` if the files are not those of a sentence encoder.
    package init(_ bytes: ResidentBytes, pieces: ResidentBytes) throws(ModelFileError) {
        let file = try ModelFile(bytes)
        encoder = try TransformerEncoder(file, pieces: try ModelFile(pieces))
        tokenizer = PieceTokenizer(vocabulary: encoder.vocabulary)
        mean = try ProjectionLayer(file, "mean")
        guard mean.inputs == encoder.depth * encoder.width else { throw .wrongShape("mean") }
    }

    /// The encoder for English that is part of the program, made ready when first asked for.
    package static let english: SentenceEncoder = {
        do { return try SentenceEncoder(.englishSentence, pieces: .englishRelation) } catch {
            fatalError("sentence.bin: \(error)")
        }
    }()

    /// One vector a text, in order. Of a text longer than ``longest`` pieces the rest is not read.
    ///
    /// - Complexity: O(*n*) in the length of the texts.
    package func vectors(of texts: [String]) -> [SentenceVector] {
        let inputs = texts.map(prepared)
        var means = [[Float]](repeating: [], count: texts.count)
        encoder.run(inputs, .allAfterEvery) { index, states in
            means[index] += Self.mean(of: states, rows: inputs[index].pieces.count, width: encoder.width)
        }
        return means.map { SentenceVector(mean.run($0, rows: 1)) }
    }

    private static func mean(of states: UnsafePointer<Float>, rows: Int, width: Int) -> [Float] {
        var sum = [Float](repeating: 0, count: width)
        for row in 0..<rows {
            for column in 0..<width { sum[column] += states[row * width + column] }
        }
        return sum.map { $0 / Float(rows) }
    }

    private func prepared(_ text: String) -> TransformerEncoder.Input {
        let vocabulary = encoder.vocabulary
        let own = tokenizer.pieces(of: text).prefix(Self.longest - 2)
        let pieces = [vocabulary.beginning] + own.map(\.number) + [vocabulary.separator]
        return .init(pieces: pieces, parts: [Int](repeating: 0, count: pieces.count))
    }

    /// More than any clause of a newspaper has.
    private static let longest = 128
}

/// What a sentence is about: a direction of length 1.
package struct SentenceVector: Sendable, Hashable {
    package let numbers: [Float]

    /// - Parameter direction: of any length.
    init(_ direction: [Float]) {
        let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
        numbers = length > 0 ? direction.map { $0 / length } : direction
    }

    /// -1 to 1.
    package func cosine(to other: SentenceVector) -> Double {
        Double(zip(numbers, other.numbers).reduce(Float(0)) { $0 + $1.0 * $1.1 })
    }
}
