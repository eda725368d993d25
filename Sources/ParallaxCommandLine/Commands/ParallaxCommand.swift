import ArgumentParser
import Parallax

/// The root: it only names the commands.
struct ParallaxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parallax",
        abstract: "Lays reports of one event side by side.",
        discussion: HelpText.discussion(
            """
            Shows, to the character, what two or more outlets' reports of one event share, where they differ or \
            conflict, what each leaves out and whose word each claim rests on. Nothing is fetched from a \
            network but the addresses that are named as inputs.
            """,
            HelpText.exitStatus(
                found: "check found a claim that is not supported, or compare --fail-on conflict a conflict"),
            HelpText.example(
                #"parallax compare Fixtures/Bundles/01-moscow-meeting/a.txt \"#,
                "    Fixtures/Bundles/01-moscow-meeting/b.txt -o report.html")),
        version: "parallax \(Pipeline.version)",
        subcommands: [
            CompareCommand.self, CheckCommand.self, ExplainCommand.self, ClaimsCommand.self, ExtractCommand.self,
            WorkerCommand.self, SchemaCommand.self,
        ])

    func run() throws {
        throw ValidationError("Name a command: compare, check, explain, claims, extract, worker or schema.")
    }
}
