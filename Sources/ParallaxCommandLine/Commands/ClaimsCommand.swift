import ArgumentParser

/// `parallax claims`
struct ClaimsCommand: ActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "List an article's claims, each with whose word it is.",
        discussion: HelpText.discussion(
            """
            text is for reading, json is one document, ndjson is one claim a line. Offsets in JSON count Unicode code \
            points of the article's text.
            """,
            HelpText.inputs,
            HelpText.exitStatus(),
            HelpText.example("parallax claims Fixtures/Bundles/01-moscow-meeting/a.txt --format ndjson")))

    @Argument(help: "The article.")
    var file: String

    @Option(help: ArgumentHelp("text, json or ndjson.", valueName: "format"))
    var format = ClaimsFormat.text

    @OptionGroup var save: SaveOptions

    func makeAction() throws(CommandLineError) -> any Action {
        ClaimsAction(input: InputPath(file), format: format, folder: save.folder)
    }
}

/// A form in which `claims` can be had.
enum ClaimsFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, ndjson
}
