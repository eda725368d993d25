/// Reads passages and tells of stretches in them what they say there, so that two can be held against each other: how likely they
/// tell one fact, whatever their words.
///
/// The first layers of all-MiniLM-L6-v2 (Reimers & Gurevych, EMNLP 2019, arXiv:1908.10084) read a passage as a whole: "it" and "the two
/// men" mean what stands before them. Of a stretch every piece looks for the nearest piece of the other, as in ColBERT (Khattab & Zaharia,
/// SIGIR 2020, arXiv:2004.12832), weighed by how much it matters. `MODELS.md` in CModels tells how it was made and what it was measured on.
package struct PassageEncoder: Sendable {
    private let encoder: TransformerEncoder
    private let tokenizer: PieceTokenizer
    private let piece: ProjectionLayer
    private let weight: ProjectionLayer
    private let mean: ProjectionLayer
    private let factors: [Double]

    /// A text, and stretches of it in bytes of UTF-8.
    package struct Passage: Sendable {
        package var text: String
        package var stretches: [Range<Int>]

        package init(_ text: String, stretches: [Range<Int>]) {
            self.text = text
            self.stretches = stretches
        }
    }

    /// - Parameters:
    ///   - pieces: the file with the pieces and their embeddings.
    ///   - rounding: of what its layers multiply.
    /// - Throws: ``ModelFileError`` if the files are not those of a passage encoder.
    package init(
        _ bytes: ResidentBytes, pieces: ResidentBytes, rounding: Rounding = .eight
    ) throws(ModelFileError) {
        let file = try ModelFile(bytes)
        encoder = try TransformerEncoder(file, pieces: try ModelFile(pieces), rounding: rounding)
        tokenizer = PieceTokenizer(vocabulary: encoder.vocabulary)
        piece = try ProjectionLayer(file, "piece")
        weight = try ProjectionLayer(file, "weight")
        mean = try ProjectionLayer(file, "mean")
        factors = try file.matrix("factors").numbers.map(Double.init)
        guard [piece, weight, mean].allSatisfy({ $0.inputs == encoder.width }), weight.outputs == 1 else {
            throw .wrongShape("piece")
        }
        guard factors.count == Likeness.features + 1 else { throw .wrongShape("factors") }
    }

    /// The encoder for English that is part of the program, made ready when first asked for.
    package static let english: PassageEncoder = {
        do { return try PassageEncoder(.englishPassage, pieces: .englishRelation) } catch {
            fatalError("passage.bin: \(error)")
        }
    }()

    /// What the stretches of passages say, in order; `nil` of one that has no word in the passage's first ``longest`` pieces.
    ///
    /// - Complexity: O(*n*) in the length of the passages.
    package func read(_ passages: [Passage]) -> [[StretchMeaning?]] {
        let pieces = passages.map { Array(tokenizer.pieces(of: $0.text).prefix(Self.longest - 2)) }
        var result = passages.map { [StretchMeaning?](repeating: nil, count: $0.stretches.count) }
        encoder.run(pieces.map(prepared)) { index, states in
            // The first state is that of the mark before the text.
            let own = states + encoder.width
            for (place, stretch) in passages[index].stretches.enumerated() {
                let rows = pieces[index].indices.filter { pieces[index][$0].span.overlaps(stretch) }
                guard let first = rows.first, let last = rows.last else { continue }
                result[index][place] = meaning(own + first * encoder.width, count: last - first + 1)
            }
        }
        return result
    }

    private func prepared(_ pieces: [PieceTokenizer.Piece]) -> TransformerEncoder.Input {
        let vocabulary = encoder.vocabulary
        let numbers = [vocabulary.beginning] + pieces.map(\.number) + [vocabulary.separator]
        return .init(pieces: numbers, parts: [Int](repeating: 0, count: numbers.count))
    }

    private func meaning(_ states: UnsafePointer<Float>, count: Int) -> StretchMeaning {
        let shares = StretchMeaning.shares(weight.run(states, rows: count))
        var sum = [Float](repeating: 0, count: encoder.width)
        for (row, share) in shares.enumerated() {
            for column in 0..<encoder.width { sum[column] += share * states[row * encoder.width + column] }
        }
        return StretchMeaning(
            rows: piece.run(states, rows: count), shares: shares, mean: mean.run(sum, rows: 1))
    }

    /// How likely two stretches tell one fact, as log-odds among all the pairs of two reports.
    ///
    /// - Complexity: O(*mn*) in their pieces.
    package func logOdds(_ first: StretchMeaning, _ second: StretchMeaning) -> Double {
        let features = Likeness(first, second).values
        return zip(features, factors).reduce(factors[features.count]) { $0 + $1.0 * $1.1 }
    }

    /// Pieces of a passage that are read: more than a paragraph of a newspaper has.
    package static let longest = 160

    /// Pieces of a text, without the two marks about it.
    package func length(of text: String) -> Int { tokenizer.pieces(of: text).count }
}
