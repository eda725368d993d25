import Foundation
import Inference
import Linguistics

/// The parameters of a ``SyntaxNetwork``, and what a batch teaches them.
final class SyntaxLearner {
    /// Widths, and the shares of numbers or words that are set to zero while learning.
    struct Options {
        let embedding: Int
        let width: Int
        let layers: Int
        let arc: Int
        let relation: Int
        let inputDropout: Float
        let layerDropout: Float
        let hiddenDropout: Float
        let wordDropout: Float
    }

    /// How many labels of each kind there are.
    struct LabelCounts {
        let parts: Int
        let features: Int
        let names: Int
        let relations: Int
    }

    let options: Options
    let counts: LabelCounts
    let vectors: Matrix
    let words: Parameter
    let affixes: Parameter
    let layers: [RecurrentLayerLearner]
    let readout: Parameter
    let readoutBias: Parameter
    let arcs: Parameter
    let arcsBias: Parameter
    let rootArc: Parameter
    let rootRelation: Parameter
    let relations: Parameter
    let relationsBias: Parameter

    init(
        _ options: Options, _ counts: LabelCounts, knownWords: Int, vectors: Matrix,
        using random: inout SeededRandom
    ) {
        self.options = options
        self.counts = counts
        self.vectors = vectors
        let embedding = options.embedding
        words = Parameter("words", rows: knownWords, columns: embedding, scale: 0.3, isSparse: true, using: &random)
        affixes = Parameter(
            "affixes", rows: LexicalFeatures.rowCount, columns: embedding, scale: 0.15, isSparse: true, using: &random)
        var layers: [RecurrentLayerLearner] = []
        for index in 0..<options.layers {
            let input = index == 0 ? embedding + vectors.columns : 2 * options.width
            layers.append(RecurrentLayerLearner(index, inputWidth: input, width: options.width, using: &random))
        }
        self.layers = layers
        let total = counts.parts + counts.features + counts.names + 2 * options.arc + 2 * options.relation
        let hidden = 2 * options.width
        func dense(_ name: String, _ rows: Int, _ columns: Int, _ random: inout SeededRandom) -> Parameter {
            Parameter(
                name, rows: rows, columns: columns, scale: (6 / Float(rows + columns)).squareRoot(), using: &random)
        }
        func bias(_ name: String, _ columns: Int, _ random: inout SeededRandom) -> Parameter {
            Parameter(name, rows: 1, columns: columns, scale: 0, using: &random)
        }
        readout = dense("readout", hidden, total, &random)
        readoutBias = bias("readout.bias", total, &random)
        arcs = dense("arcs", options.arc, options.arc, &random)
        arcsBias = bias("arcs.bias", options.arc, &random)
        rootArc = Parameter("root.arc", rows: 1, columns: options.arc, scale: 0.1, using: &random)
        rootRelation = Parameter("root.relation", rows: 1, columns: options.relation, scale: 0.1, using: &random)
        relations = dense("relations.out", options.relation, counts.relations, &random)
        relationsBias = bias("relations.out.bias", counts.relations, &random)
    }

    var parameters: [Parameter] {
        [words, affixes] + layers.flatMap { [$0.weights, $0.cell] }
            + [readout, readoutBias, arcs, arcsBias, rootArc, rootRelation, relations, relationsBias]
    }

    var inputWidth: Int { options.embedding + vectors.columns }
    var total: Int { readout.columns }
    var arcHead: Int { counts.parts + counts.features + counts.names }
    var relationHead: Int { arcHead + 2 * options.arc }
}

/// The gradients that one thread gathers, in the order of ``SyntaxLearner/parameters``.
final class SyntaxGradients {
    let all: [Gradient]
    private let places: [String: Int]

    init(_ learner: SyntaxLearner) {
        all = learner.parameters.map(Gradient.init)
        places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.parameter.name, $0) })
    }

    subscript(parameter: Parameter) -> Gradient { all[places[parameter.name] ?? 0] }
}
