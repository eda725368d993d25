import ArgumentParser

/// `parallax extract`
struct ExtractCommand: ActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Take the article out of a page.",
        discussion: HelpText.discussion(
            """
            text has header lines, an empty line and the paragraphs, and every command reads it as the same article; \
            json is one document.
            """,
            HelpText.inputs,
            HelpText.exitStatus(),
            HelpText.example("parallax extract Fixtures/Bundles/01-moscow-meeting/a.txt --format json")))

    @Argument(help: "The page.")
    var file: String

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = ArticleFormat.text

    @OptionGroup var save: SaveOptions

    func makeAction() throws(CommandLineError) -> any Action {
        ExtractAction(input: InputPath(file), format: format, folder: save.folder)
    }
}

/// A form in which `extract` can be had.
enum ArticleFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
