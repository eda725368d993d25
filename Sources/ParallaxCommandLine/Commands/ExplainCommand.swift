import ArgumentParser

/// `parallax explain`
struct ExplainCommand: ActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show what carries the verdict on two sentences.",
        discussion: HelpText.discussion(
            """
            Prints how the two stand to each other, how likely each relation is, what the rules found, and what spoke for \
            and against their telling of one thing: each factor's value, its weight, and what it adds to the logarithm of \
            the odds.
            """,
            HelpText.exitStatus(),
            HelpText.example(#"parallax explain "Nine workers died." "The fire killed 11 workers.""#)))

    @Argument(help: ArgumentHelp("The first sentence.", valueName: "sentence"))
    var first: String

    @Argument(help: ArgumentHelp("The second sentence.", valueName: "sentence"))
    var second: String

    @OptionGroup var options: EngineOptions

    func makeAction() throws(CommandLineError) -> any Action {
        ExplainAction(first: first, second: second, engine: options.engine.engine)
    }
}
