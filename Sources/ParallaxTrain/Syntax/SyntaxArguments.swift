import ArgumentParser

/// What `parallax-train syntax` is told.
struct SyntaxArguments: ParsableArguments {
    @Option(help: "A treebank in CoNLL-U to learn from; may be given again.")
    var train: [String] = []

    @Option(help: "A treebank that a larger model labelled; may be given again.")
    var silver: [String] = []

    @Option(help: "A treebank to measure on after each epoch; may be given again.")
    var test: [String] = []

    @Option(help: "Where the model goes.")
    var output = "syntax.bin"

    @Option(
        help: """
            A model to go on from, whose labels must be those that the files give; given again, the mean of the models, \
            which must be of one descent.
            """)
    var from: [String] = []

    @Option var seed: UInt64 = 1
    @Option(help: "Times over the sentences; 0 only with --from.")
    var epochs = 12

    @Option(help: "How often an epoch has each sentence of --train.")
    var goldCopies = 1

    @Option var threads = 1

    @Option(help: "Words of a batch.")
    var words = 700

    @Option(help: "How far a step goes at most.")
    var rate: Float = 0.003

    @Option(help: "Words seen less often have no embedding of their own.")
    var rarest = 2

    @Option(help: "Steps between two lines of progress.")
    var progress = 200

    @Option var embedding = 96
    @Option var width = 128
    @Option var layers = 3
    @Option var arc = 96
    @Option var relation = 96

    @Option(help: "The share of a word's input that is set to zero while learning.")
    var inputDropout: Float = 0.2

    @Option(help: "The same for what a layer gives.")
    var layerDropout: Float = 0.25

    @Option(help: "The same for what heads and relations are judged by.")
    var hiddenDropout: Float = 0.25

    @Option(help: "The share of words whose own embedding, or static vector, is hidden.")
    var wordDropout: Float = 0.12

    /// Steps over which the rate rises.
    static let warmup = 100

    /// What every word is learned with, for which the options themselves are slow to ask.
    var options: SyntaxLearner.Options {
        SyntaxLearner.Options(
            embedding: embedding, width: width, layers: layers, arc: arc, relation: relation,
            inputDropout: inputDropout, layerDropout: layerDropout, hiddenDropout: hiddenDropout,
            wordDropout: wordDropout)
    }

    func validate() throws {
        guard epochs > 0 || !from.isEmpty && epochs == 0 else {
            throw ValidationError("'--epochs' must be 1 or more, or 0 where a model is given.")
        }
        guard threads > 0, words > 0, progress > 0, goldCopies >= 0 else {
            throw ValidationError("'--threads', '--words' and '--progress' must be 1 or more.")
        }
    }
}
