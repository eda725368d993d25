package import Inference

/// The network that tags, parses and finds names in one pass.
///
/// A word's embedding, the sum of rows for the word itself and for its beginnings, endings and shape, stands beside its
/// static vector; recurrent layers read the sentence in both directions; every judgement is read off their output. Heads
/// are scored by a biaffine form (Dozat & Manning, "Deep Biaffine Attention for Neural Dependency Parsing", ICLR 2017),
/// relations by a hidden layer over word and head (Kiperwasser & Goldberg, TACL 2016).
///
/// Unwanted: tags first and a parse from the tags, so that "Iran strikes kill 12", once tagged wrong, is parsed wrong.
/// Wanted: all from one reading of the sentence.
package struct SyntaxNetwork: Sendable {
    /// Widths of what is read off the last layer, in this order.
    struct Widths {
        let parts: Int
        let features: Int
        let names: Int
        let arc: Int
        let relation: Int

        var total: Int { parts + features + names + 2 * arc + 2 * relation }
        var arcHead: Int { parts + features + names }
        var arcDependent: Int { arcHead + arc }
        var relationHead: Int { arcDependent + arc }
        var relationDependent: Int { relationHead + relation }
    }

    let labels: SyntaxLabels
    let widths: Widths
    private let knownWords: SortedIntegers
    private let words: QuantizedTable
    private let affixes: QuantizedTable
    private let vectors: WordVectors
    private let layers: [RecurrentLayer]
    let readout: DenseLayer
    /// The biaffine form: arc × arc, with a bias for each head.
    let arcs: DenseLayer
    /// The head side of the root, for arcs and for relations.
    let rootArc: [Float]
    let rootRelation: [Float]
    let relations: DenseLayer

    /// - Throws: ``ModelFileError`` if a part is missing or does not fit the others.
    package init(_ file: ModelFile, vectors: WordVectors) throws(ModelFileError) {
        labels = try SyntaxLabels(file)
        self.vectors = vectors
        knownWords = try SortedIntegers(file, "words.known")
        words = try file.table("words")
        affixes = try file.table("affixes")
        readout = try DenseLayer(file, "readout")
        arcs = try DenseLayer(file, "arcs")
        relations = try DenseLayer(file, "relations.out")
        rootArc = try file.matrix("root.arc").numbers
        rootRelation = try file.matrix("root.relation").numbers
        widths = Widths(
            parts: labels.parts.count, features: labels.features.count, names: labels.names.count,
            arc: rootArc.count, relation: rootRelation.count)
        layers = try Self.layers(file, inputWidth: words.columns + vectors.dimension)
        guard words.rows == knownWords.count, affixes.rows == LexicalFeatures.rowCount,
            affixes.columns == words.columns, readout.inputs == (layers.last?.width ?? 0) * 2,
            readout.outputs == widths.total, arcs.inputs == widths.arc, arcs.outputs == widths.arc,
            relations.inputs == widths.relation, relations.outputs == labels.relations.count
        else { throw .wrongShape("readout") }
    }

    private static func layers(_ file: ModelFile, inputWidth: Int) throws(ModelFileError) -> [RecurrentLayer] {
        var layers: [RecurrentLayer] = []
        var width = inputWidth
        for index in 0..<(try file.integers("layers").first.map(Int.init) ?? 0) {
            let weights = try file.matrix("layer.\(index)")
            let cell = try file.matrix("layer.\(index).cell").numbers
            let half = cell.count / 8
            guard half > 0, half % 8 == 0, cell.count == 8 * half, weights.rows == width,
                weights.columns == 2 * half * RecurrentLayer.partCount(inputWidth: width, width: half)
            else { throw .wrongShape("layer.\(index)") }
            layers.append(RecurrentLayer(inputWidth: width, width: half, weights: weights, cell: cell))
            width = 2 * half
        }
        return layers
    }

    private var inputWidth: Int { words.columns + vectors.dimension }

    /// What is read off the last layer: a row of ``Widths/total`` numbers a word.
    ///
    /// - Parameter sentences: The words of each sentence, in order; together all words.
    /// - Complexity: O(*n*) in words.
    func read(_ input: [LexicalWord], sentences: [Range<Int>]) -> [Float] {
        var state = embed(input)
        for layer in layers {
            let columns = layer.weights.columns
            state = [Float](unsafeUninitializedCapacity: 2 * layer.width * input.count) { output, count in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: columns * input.count) { projected in
                    if let result = output.baseAddress, let room = projected.baseAddress {
                        layer.run(state, sentences: sentences, projected: room, into: result)
                    }
                }
                count = 2 * layer.width * input.count
            }
        }
        return readout.run(state, rows: input.count)
    }

    private func embed(_ input: [LexicalWord]) -> [Float] {
        var state = [Float](repeating: 0, count: inputWidth * input.count)
        state.withUnsafeMutableBufferPointer { state in
            for (index, word) in input.enumerated() {
                guard let row = state.baseAddress.map({ $0 + index * inputWidth }) else { return }
                if let known = knownWords.index(of: word.features.word) { words.add(row: known, to: row) }
                for affix in word.features.rows { affixes.add(row: affix, to: row) }
                vectors.vector(of: word.lower)?.add(to: row + words.columns)
            }
        }
        return state
    }
}

extension SyntaxNetwork {
    /// The network for English. It is part of the program; its tables are read in place.
    static let english: SyntaxNetwork = {
        do { return try SyntaxNetwork(ModelFile(.englishSyntax), vectors: .english) } catch {
            preconditionFailure("\(error)")
        }
    }()
}

/// A word as the network takes it.
package struct LexicalWord: Sendable {
    let lower: String
    let features: LexicalFeatures

    package init(form: some Sequence<UInt8>, lower: String, isFirst: Bool) {
        self.lower = lower
        features = LexicalFeatures(form: form, lower: lower, isFirst: isFirst)
    }

    /// A word in lower case, typographic marks made plain, as `Token.lower` has it.
    package static func folded(_ form: String) -> String {
        let text = ByteText(form)
        return text.folded(0, text.count)
    }
}
