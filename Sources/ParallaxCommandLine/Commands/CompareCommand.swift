import ArgumentParser

/// `parallax compare`
struct CompareCommand: ActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare articles about one event, or what one digest says outlets report.",
        discussion: HelpText.discussion(
            """
            Two or more files are articles of different outlets. One file alone is a digest, which credits outlets with \
            claims ("The Times of Israel says ..."): what each is said to report is compared with the others and with \
            what the digest says in its own voice.
            """,
            ReportOptions.explanation,
            HelpText.inputs,
            HelpText.exitStatus(found: "--fail-on conflict was given and there is a conflict"),
            HelpText.example(
                #"parallax compare Fixtures/Bundles/01-moscow-meeting/a.txt \"#,
                "    Fixtures/Bundles/01-moscow-meeting/b.txt -o report.html",
                "parallax compare Fixtures/Bundles/01-moscow-meeting/digest.txt --format json")))

    @Argument(help: ArgumentHelp("The articles, or one digest.", valueName: "file"))
    var files: [String]

    @OptionGroup var report: ReportOptions

    @OptionGroup var options: EngineOptions

    @OptionGroup var save: SaveOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "The outlet of a file; once for each file, in their order. An empty name keeps what the file says.",
            valueName: "name"))
    var outlets: [String] = []

    @Flag(help: "Compare articles even if they do not seem to tell the same event.")
    var force = false

    @Option(help: ArgumentHelp("End with status 1 if there is one of these.", valueName: "finding"))
    var failOn: FailureCondition?

    func makeAction() throws(CommandLineError) -> any Action {
        if files.count == 1, !outlets.isEmpty { throw CommandLineError(.outletNamesOfDigest) }
        return CompareAction(
            inputs: files.map(InputPath.init), outlets: try OutletOptions.checked(outlets, inputs: files.count),
            plan: try report.plan(), force: force, failsOnConflict: failOn == .conflict,
            engine: options.engine.engine, folder: save.folder)
    }
}

/// A finding that a script may want to stop at.
enum FailureCondition: String, ExpressibleByArgument, CaseIterable {
    case conflict
}
