/// Tells for two texts whether the second follows from the first, is against it or neither, and which of its words the first
/// does not bear out.
///
/// A cross-encoder: both texts go through the encoder together, so that every word of the one is seen beside every word of
/// the other. `MODELS.md` in CModels tells how it was trained and where it fails.
///
/// ```swift
/// let reading = RelationNetwork.english.read([("Three died.", "Nobody died.")])[0]
/// reading.contradiction  // near 1
/// ```
package struct RelationNetwork: Sendable {
    /// A pair as the network sees it. The first three numbers sum to 1.
    package struct Reading: Equatable, Sendable {
        package var entailment: Double
        package var neutral: Double
        package var contradiction: Double
        /// How likely both speak of one event or thing, 0 to 1.
        package var related: Double
        /// For pieces of the second text, where they stand in it (bytes of UTF-8) and how likely the first text does not
        /// bear them out, 0 to 1.
        package var unsupported: [(span: Range<Int>, probability: Double)]

        package static func == (left: Self, right: Self) -> Bool {
            left.entailment == right.entailment && left.neutral == right.neutral
                && left.contradiction == right.contradiction && left.related == right.related
                && left.unsupported.elementsEqual(right.unsupported) { $0 == $1 }
        }
    }

    private let encoder: TransformerEncoder
    private let tokenizer: PieceTokenizer
    private let hidden: ProjectionLayer
    private let relation: ProjectionLayer
    private let related: ProjectionLayer
    private let unsupported: ProjectionLayer

    /// - Parameters:
    ///   - pieces: the file with the pieces and their embeddings; the same if `nil`.
    ///   - rounding: of what its layers multiply.
    /// - Throws: ``ModelFileError`` if the file is not one of a relation network.
    package init(
        _ bytes: ResidentBytes, pieces: ResidentBytes? = nil, rounding: Rounding = .sixteen
    ) throws(ModelFileError) {
        let file = try ModelFile(bytes)
        var shared: ModelFile?
        if let pieces { shared = try ModelFile(pieces) }
        encoder = try TransformerEncoder(file, pieces: shared, rounding: rounding)
        tokenizer = PieceTokenizer(vocabulary: encoder.vocabulary)
        hidden = try ProjectionLayer(file, "hidden")
        relation = try ProjectionLayer(file, "relation")
        related = try ProjectionLayer(file, "related")
        unsupported = try ProjectionLayer(file, "unsupported")
        guard hidden.inputs == encoder.width, relation.inputs == hidden.outputs, relation.outputs == 3,
            related.inputs == hidden.outputs, related.outputs == 1, unsupported.inputs == encoder.width,
            unsupported.outputs == 1
        else { throw .wrongShape("relation") }
    }

    /// The network for English that is part of the program, made ready when first asked for.
    package static let english: RelationNetwork = {
        do { return try RelationNetwork(.englishRelation) } catch { fatalError("relation.bin: \(error)") }
    }()

    /// The same with half the layers, for the many pairs of claims that two articles have.
    package static let ofClaims: RelationNetwork = {
        do { return try RelationNetwork(.englishClaims, pieces: .englishRelation, rounding: .eight) } catch {
            fatalError("claims.bin: \(error)")
        }
    }()

    /// - Parameters:
    ///   - pairs: what is held against each other, the second text against the first. Where both are too long together, the
    ///     first is cut, and then the second.
    ///   - marksWords: whether the words that the first text does not bear out are asked for, which takes longer.
    /// - Returns: a reading for each pair, in order. A pair's numbers are the same whatever is read with it, and on every
    ///   processor.
    /// - Complexity: O(*n*) in the length of the texts.
    package func read(_ pairs: [(String, String)], marksWords: Bool = true) -> [Reading] {
        let inputs = pairs.map { prepared($0.0, $0.1) }
        var readings = [Reading?](repeating: nil, count: pairs.count)
        encoder.run(inputs.map(\.input), marksWords ? .all : .first) { index, states in
            readings[index] = reading(states)
            if marksWords { readings[index]?.unsupported = unsupported(states, inputs[index]) }
        }
        return readings.compactMap(\.self)
    }

    private struct Prepared {
        var input: TransformerEncoder.Input
        /// The pieces of the second text, and where the first of them stands in the input.
        var second: [PieceTokenizer.Piece]
        var offset: Int
    }

    private func prepared(_ first: String, _ second: String) -> Prepared {
        let vocabulary = encoder.vocabulary
        let room = min(encoder.longest, Self.longest) - 3
        let other = Array(tokenizer.pieces(of: second).prefix(room - Self.leastOfFirst))
        let own = tokenizer.pieces(of: first).prefix(room - other.count)
        let pieces =
            [vocabulary.beginning] + own.map(\.number) + [vocabulary.separator] + other.map(\.number)
            + [vocabulary.separator]
        let parts = [Int](repeating: 0, count: own.count + 2) + [Int](repeating: 1, count: other.count + 1)
        return Prepared(input: .init(pieces: pieces, parts: parts), second: other, offset: own.count + 2)
    }

    private func reading(_ states: UnsafePointer<Float>) -> Reading {
        let whole = hidden.run(states, rows: 1).map(Activation.hyperbolicTangent)
        let scores = relation.run(whole, rows: 1).map(Double.init)
        let largest = scores.max() ?? 0
        let powers = scores.map { Activation.exponential($0 - largest) }
        let sum = powers.reduce(0, +)
        return Reading(
            entailment: powers[0] / sum, neutral: powers[1] / sum, contradiction: powers[2] / sum,
            related: Activation.sigmoid(Double(related.run(whole, rows: 1)[0])), unsupported: [])
    }

    private func unsupported(
        _ states: UnsafePointer<Float>, _ prepared: Prepared
    ) -> [(span: Range<Int>, probability: Double)] {
        let words = unsupported.run(states + prepared.offset * encoder.width, rows: prepared.second.count)
        return zip(prepared.second, words).map { ($0.span, Activation.sigmoid(Double($1))) }
    }

    /// Pieces of a pair, as in training.
    private static let longest = 224
    /// Pieces of the first text that are kept even beside a very long second one.
    private static let leastOfFirst = 60
}
