import ArgumentParser

/// `parallax schema`
struct SchemaCommand: ActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a document.",
        discussion: HelpText.discussion(
            """
            comparison is what compare --format json writes, check what check --format json writes, analysis the reply of \
            the worker's analyze. The schemas follow JSON Schema, draft 2020-12.
            """,
            HelpText.exitStatus(),
            HelpText.example("parallax schema comparison > comparison.schema.json")))

    @Argument(help: ArgumentHelp("comparison, check or analysis.", valueName: "document"))
    var document: SchemaDocument

    func makeAction() throws(CommandLineError) -> any Action { SchemaAction(document: document) }
}

/// A document that has a schema.
enum SchemaDocument: String, ExpressibleByArgument, CaseIterable {
    case comparison, check, analysis
}
