import ArgumentParser

/// What `parallax-train attribution` is told.
struct AttributionArguments: ParsableArguments {
    @Argument(help: "Labelled articles, a JSON object a line.")
    var inputs: [String]

    @Option(help: "Where the model goes; nowhere without.")
    var output: String?

    @Option var seed: UInt64 = 1
    @Option var epochs = 8

    /// See ``SparseWeights``.
    @Option var rate: Float = 0.1
    @Option var cuePenalty: Float = 0.000_02
    @Option var sourcePenalty: Float = 0.000_02
    @Option var contentPenalty: Float = 0.000_02

    @Option(help: "Features that occur less often are left out.")
    var fewest = 5

    @Option(help: "One article in so many is held out and measured on; 0 for none.")
    var held = 0

    @Option(parsing: .unconditional, help: "What a token outside any cue gets on top.")
    var outsideBonus: Float = -0.03

    @Option(
        help: """
            One article in so many is read without its syntax, so that the model knows to do without; 0 for none, 1 for \
            all.
            """)
    var unparsed = 8

    func validate() throws {
        guard epochs > 0, fewest >= 0, held >= 0, unparsed >= 0 else {
            throw ValidationError("'--epochs' must be 1 or more, the other counts 0 or more.")
        }
    }

    /// Articles that are held out are parsed, but where none is.
    func isParsed(_ index: Int) -> Bool { unparsed == 0 || unparsed > 1 && index % unparsed != 1 }
}
