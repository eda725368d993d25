import ArgumentParser

/// `parallax check`
struct CheckCommand: ActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every claim of a draft against the articles it draws on.",
        discussion: HelpText.discussion(
            """
            Each claim is supported, partially supported, contradicted, not found, misattributed (the draft credits the \
            wrong outlet or source) or an altered quote. Where the draft names an outlet for a claim, that outlet's \
            text is what counts.
            """,
            ReportOptions.explanation,
            HelpText.inputs,
            HelpText.exitStatus(found: "at least one claim has another verdict than supported"),
            HelpText.example(
                #"parallax check Fixtures/Bundles/01-moscow-meeting/digest.txt \"#,
                #"    --against Fixtures/Bundles/01-moscow-meeting/a.txt \"#,
                "    Fixtures/Bundles/01-moscow-meeting/b.txt")))

    @Argument(help: "The text to check.")
    var draft: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The articles to check against.", valueName: "file"))
    var against: [String]

    @OptionGroup var report: ReportOptions

    @OptionGroup var options: EngineOptions

    @OptionGroup var save: SaveOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "The outlet of a source; once for each, in their order. An empty name keeps what the file says.",
            valueName: "name"))
    var outlets: [String] = []

    func makeAction() throws(CommandLineError) -> any Action {
        CheckAction(
            draft: InputPath(draft), sources: against.map(InputPath.init),
            outlets: try OutletOptions.checked(outlets, inputs: against.count), plan: try report.plan(),
            engine: options.engine.engine, folder: save.folder)
    }
}
